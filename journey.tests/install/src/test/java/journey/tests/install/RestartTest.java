// SPDX-License-Identifier: EPL-2.0
package journey.tests.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What a user finds who comes back: the workbench is started, used and closed, and started again in the same workspace.
 * The bundle journey.tests.restart is that user, and tells what was seen at the end of each session.
 */
class RestartTest {

	/** Where a figure is at the left edge. */
	private static final Pattern AT = Pattern.compile(" at (\\d+)");

	@RegisterExtension
	private static final InstalledJourney INSTALLED = new InstalledJourney();

	private static Path workspace;
	private static Properties before;
	private static Properties after;
	private static Properties last;

	@BeforeAll
	static void workForThreeSessions() throws Exception {
		EclipseInstallation eclipse = INSTALLED.eclipse().copy("restarted");
		eclipse.add(EclipseInstallation.restartBundle());
		workspace = eclipse.place("workspace-of-three-sessions");
		before = session("first", eclipse);
		changeUnseen(workspace.resolve("shop/desks.journey"), "Desk", "Bank");
		after = session("second", eclipse);
		last = session("third", eclipse);
	}

	private static Properties session(String name, EclipseInstallation eclipse) throws Exception {
		Path report = eclipse.place(name + ".properties");
		try (VirtualDisplay display = VirtualDisplay.start()) {
			eclipse.workbench(name, display, workspace,
					Map.of("journey.restart.session", name, "journey.restart.report", report.toString()));
		}
		Properties facts = new Properties();
		try (Reader reader = Files.newBufferedReader(report)) {
			facts.load(reader);
		}
		assertThat(facts.getProperty("failure")).as("the " + name + " session").isNull();
		return facts;
	}

	/** The workspace does not notice: the file is as long and as old as before. Only who reads it can tell. */
	private static void changeUnseen(Path file, String text, String other) throws IOException {
		FileTime time = Files.getLastModifiedTime(file);
		String content = Files.readString(file);
		assertThat(content).contains(text);
		Files.writeString(file, content.replace(text, other));
		Files.setLastModifiedTime(file, time);
	}

	@Test
	void theEditors_areOpen() {
		assertThat(after.getProperty("editors")).isEqualTo("outside.journey, return.journey, buy.journey, buy.journey");
	}

	@Test
	void theSameEditor_isActive() {
		assertThat(after.getProperty("editor.active")).isEqualTo("buy.journey");
		assertThat(after.getProperty("part.active")).isEqualTo("buy.journey");
	}

	@Test
	void eachEditor_showsTheSamePlaceAndSelection() {
		assertThat(after.getProperty("places")).isEqualTo(before.getProperty("places"))
				.containsSubsequence("outside.journey", "\"Pack\"", "return.journey", "\"Pack\"", "buy.journey",
						"\"Unpack\"", "buy.journey", "\"Compare\"", "from line 40");
	}

	@Test
	void anEditorThatNobodySees_isNotCreated() {
		assertThat(before.getProperty("editors.created")).contains("outside.journey", "return.journey");
		assertThat(after.getProperty("editors.created")).doesNotContain("outside.journey", "return.journey");
	}

	@Test
	void perspectiveAndViews_areOpen() {
		assertThat(List.of("perspective", "views", "views.visible")).allSatisfy(
				fact -> assertThat(after.getProperty(fact)).isEqualTo(before.getProperty(fact)));
		assertThat(after.getProperty("views.visible")).contains("journey.dsl.ui.map", "ContentOutline");
	}

	@Test
	void theOutline_isSortedAsBefore() {
		assertThat(after.getProperty("outline")).isEqualTo(before.getProperty("outline"))
				.containsSubsequence("Keep", "Search", "I compare", "I order");
	}

	@Test
	void theMap_showsTheSameFigureAsNearAndAtTheSamePlace() {
		assertThat(after.getProperty("map")).isEqualTo(before.getProperty("map"))
				.startsWith("flow of shop.Buy").doesNotContain("scale 1.00");
	}

	@Test
	void aMapThatWasScrolledOnly_showsTheSamePlace() {
		String now = last.getProperty("map");
		String scrolled = after.getProperty("map.scrolled");
		assertThat(AT.matcher(now).replaceAll("")).isEqualTo(AT.matcher(scrolled).replaceAll(""))
				.startsWith("map of shop.Buy");
		// a view has other heights for a moment while it opens, and the figure other sizes: places are rounded each time
		assertThat(left(now)).isPositive().isCloseTo(left(scrolled), within(2));
	}

	private static int left(String map) {
		Matcher at = AT.matcher(map);
		assertThat(at.find()).as("a place in " + map).isTrue();
		return Integer.parseInt(at.group(1));
	}

	@Test
	void problems_areListedAndShown() {
		assertThat(after.getProperty("problems")).isEqualTo(before.getProperty("problems"));
		assertThat(after.getProperty("problems.shown")).isEqualTo(before.getProperty("problems.shown"))
				.contains("Nemo");
	}

	@Test
	void nothing_isBuiltAgain() {
		assertThat(after.getProperty("build")).isNotEmpty().isEqualTo(before.getProperty("build"));
	}

	@Test
	void theIndex_isReadInsteadOfTheFiles() {
		assertThat(after.getProperty("index")).isEqualTo(before.getProperty("index")).contains("desks.Desk");
	}

	@Test
	void noError_isLogged() throws IOException {
		// given
		Path log = workspace.resolve(".metadata/.log");

		// then
		assertThat(Files.exists(log) ? Files.readAllLines(log) : List.<String>of())
				.filteredOn(line -> line.matches("!ENTRY \\S+ 4 .*")).isEmpty();
	}
}
