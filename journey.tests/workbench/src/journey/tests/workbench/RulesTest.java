// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;

/** The editor checks with the rules that the project's preferences and its journey.rules set. */
class RulesTest {

	private static final String CHANNEL = "channel Shop \"Magasin\"";

	private static final String PAIN_OWNER = """
			rule pain-owner for pain: "affects > 10 && owner == ''" error "Every pain above 10 % needs an owner"
			""";

	private static final String PAINS = """
			department Stores
			journey Buy { phase P {
				step A { pain Big "Long" { affects 11% } pain Small { affects 10% } }
				step B { owner Stores pain Owned { affects 90% } }
			} }
			""";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@TempDir
	private Path folder;

	@Test
	void theCatalogueHoldsWhereNothingIsSet() throws CoreException {
		// given
		workspace.rules("");

		// when
		workspace.open("a.journey", CHANNEL);

		// then
		until("channel-unused " + IMarker.SEVERITY_INFO);
	}

	@Test
	void theProjectsPreferencesSetASeverity() throws CoreException, BackingStoreException {
		// given
		workspace.rules("");
		preference("channel-unused", "error");

		// when
		workspace.open("a.journey", CHANNEL);

		// then
		until("channel-unused " + IMarker.SEVERITY_ERROR);
	}

	@Test
	void anOpenEditorFollowsThePreferences() throws CoreException, BackingStoreException {
		// given
		workspace.rules("");
		workspace.open("a.journey", CHANNEL);
		until("channel-unused " + IMarker.SEVERITY_INFO);

		// when
		preference("channel-unused", "warning");

		// then
		until("channel-unused " + IMarker.SEVERITY_WARNING);
	}

	@Test
	void theFileOfRulesWinsOverThePreferences() throws CoreException, BackingStoreException {
		// given
		preference("channel-unused", "error");
		workspace.rules("channel-unused=warning");

		// when
		workspace.open("a.journey", CHANNEL);

		// then
		until("channel-unused " + IMarker.SEVERITY_WARNING);
	}

	@Test
	void thePreferencesHoldAgainOnceTheFileOfRulesIsGone() throws CoreException, BackingStoreException {
		// given
		preference("channel-unused", "error");
		IFile rules = workspace.rules("channel-unused=warning");
		workspace.open("a.journey", CHANNEL);
		until("channel-unused " + IMarker.SEVERITY_WARNING);

		// when
		rules.delete(true, null);

		// then
		until("channel-unused " + IMarker.SEVERITY_ERROR);
	}

	@Test
	void aRuleOfTheProjectsOwnIsChecked() throws CoreException {
		// given
		workspace.rules(PAIN_OWNER);

		// when
		JourneyEditor editor = workspace.open("pains.journey", PAINS);

		// then
		EventLoop.until("a finding", () -> !ownersAskedFor(editor.visibleMarkers()).isEmpty());
		assertThat(ownersAskedFor(editor.visibleMarkers()))
				.containsExactly("“Long”: Every pain above 10 % needs an owner");
	}

	@Test
	void anUnsavedTextIsCheckedAgainWhenARuleComes() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("pains.journey", PAINS);
		editor.replace("department Stores", "department Stores device Web");
		EventLoop.until("the problems of the catalogue", () -> !editor.liveProblems().isEmpty());

		// when
		workspace.rules(PAIN_OWNER);

		// then
		EventLoop.until("a finding", () -> ownersAskedFor(editor.liveProblems()).size() == 1);
	}

	@Test
	void aLineThatMakesNoSenseIsMarked() throws CoreException {
		// given
		workspace.open("a.journey", CHANNEL);

		// when
		IFile rules = workspace.rules("channel-unused=ignore\nchannel-unusd=error");

		// then
		EventLoop.until("a marker", () -> Workspace.markers(rules, "journey.dsl.ui.rule").size() == 1);
		IMarker marker = Workspace.markers(rules, "journey.dsl.ui.rule").get(0);
		assertThat(marker.getAttribute(IMarker.LINE_NUMBER, 0)).isEqualTo(2);
		assertThat(marker.getAttribute(IMarker.MESSAGE, "")).contains("channel-unusd");
	}

	@Test
	void nothingOfAFileWithSuchALineHolds() throws CoreException {
		// given
		workspace.rules("channel-unused=ignore\nchannel-unusd=error");

		// when
		workspace.open("a.journey", CHANNEL);

		// then
		until("channel-unused " + IMarker.SEVERITY_INFO);
	}

	@Test
	void theMarkIsGoneOnceTheLineIsMended() throws CoreException {
		// given
		workspace.open("a.journey", CHANNEL);
		IFile rules = workspace.rules("channel-unusd=error");
		EventLoop.until("a marker", () -> Workspace.markers(rules, "journey.dsl.ui.rule").size() == 1);

		// when
		workspace.rules("channel-unused=error");

		// then
		EventLoop.until("no marker", () -> Workspace.markers(rules, "journey.dsl.ui.rule").isEmpty());
		until("channel-unused " + IMarker.SEVERITY_ERROR);
	}

	@Test
	void aFileOutsideOfAnyProjectHasTheRulesOfItsFolder() throws IOException, CoreException {
		// given
		Files.writeString(folder.resolve("journey.rules"), "channel-unused=error");
		Path file = Files.writeString(folder.resolve("outside.journey"), CHANNEL);

		// when
		JourneyEditor editor = workspace.openOutside(file);

		// then
		EventLoop.until("an error", () -> editor.liveTypes().equals(
				List.of("org.eclipse.ui.workbench.texteditor.error")));
	}

	private void preference(String rule, String severity) throws BackingStoreException {
		IEclipsePreferences preferences = new ProjectScope(workspace.project()).getNode("journey.dsl");
		preferences.put(rule, severity);
		preferences.flush();
	}

	/** Waits until a.journey has this problem and no other. */
	private void until(String problem) {
		EventLoop.until(problem, () -> workspace.problems("a.journey").equals(List.of(problem)));
	}

	private static List<String> ownersAskedFor(List<String> messages) {
		return messages.stream().filter(message -> message.contains("needs an owner")).toList();
	}
}
