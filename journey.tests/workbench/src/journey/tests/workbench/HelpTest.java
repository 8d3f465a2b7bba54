// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Help, context help and the cheat sheet: all that they refer to is there. */
class HelpTest {

	private static final List<String> CONTEXTS = List.of("wizard_project", "wizard_journey", "wizard_example",
			"wizard_export", "page_rules", "page_documentation", "page_journey", "map");

	private static final String CHEAT_SHEET = "cheatsheets/first-journey.xml";

	private static final String CHEAT_SHEET_VIEW = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

	@AfterEach
	void closeTheCheatSheet() {
		Workspace.page().hideView(Workspace.page().findView(CHEAT_SHEET_VIEW));
	}

	@Test
	void theContentsListAllPages() throws Exception {
		// when
		IToc guide = Stream.of(HelpSystem.getTocs()).filter(toc -> toc.getLabel().equals("Journey User Guide")).findFirst()
				.orElseThrow();

		// then
		assertThat(Stream.of(guide.getTopics()).map(ITopic::getLabel).toList()).hasSize(7)
				.isEqualTo(values("help/toc.xml", "topic", "label"));
	}

	@Test
	void thePagesThatAreReferredToAreThere() throws Exception {
		// given
		List<String> pages = new ArrayList<>(values("help/toc.xml", "topic", "href"));
		pages.addAll(values("help/contexts.xml", "topic", "href"));
		values(CHEAT_SHEET, "intro", "href").forEach(page -> pages.add(page.replaceFirst("^/journey.dsl.ui/", "")));

		// then
		Bundle bundle = Platform.getBundle("journey.dsl.ui");
		assertThat(pages).hasSizeGreaterThan(10)
				.allSatisfy(page -> assertThat(bundle.getEntry(page.replaceFirst("#.*", ""))).as(page).isNotNull());
	}

	@Test
	void theCheatSheetOpensWithItsSteps() throws Exception {
		// given
		ParameterizedCommand open = PlatformUI.getWorkbench().getService(ICommandService.class).deserialize(
				"org.eclipse.ui.cheatsheets.openCheatSheet(cheatSheetId=journey.dsl.ui.cheatsheets.firstJourney)");
		List<String> steps = values(CHEAT_SHEET, "item", "title");

		// when
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(open, null);

		// then
		EventLoop.until("the steps", () -> Widgets.all(ExpandableComposite.class).stream().map(ExpandableComposite::getText)
				.toList().containsAll(steps));
		assertThat(Screenshot.save("cheat-sheet").colors()).isGreaterThan(20);
	}

	@Test
	void eachContextHasItsText() {
		assertThat(CONTEXTS).allSatisfy(id -> {
			IContext context = HelpSystem.getContext("journey.dsl.ui." + id);
			assertThat(context.getText()).isNotBlank();
			assertThat(context.getRelatedTopics()).isNotEmpty();
		});
	}

	@Test
	void theFrenchFilesHaveTheSameParts() throws Exception {
		assertThat(values("nl/fr/help/contexts.xml", "context", "id"))
				.isEqualTo(values("help/contexts.xml", "context", "id"));
		assertThat(values("nl/fr/help/toc.xml", "topic", "href")).isEqualTo(values("help/toc.xml", "topic", "href"));
		assertThat(values("nl/fr/cheatsheets/first-journey.xml", "command", "serialization"))
				.isEqualTo(values(CHEAT_SHEET, "command", "serialization"));
	}

	@Test
	void theCommandsOfTheCheatSheetExist() throws Exception {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		assertThat(values(CHEAT_SHEET, "command", "serialization")).hasSize(5)
				.allSatisfy(serialized -> {
					ParameterizedCommand command = commands.deserialize(serialized);
					assertThat(command.getCommand().isDefined()).as(serialized).isTrue();
				});
	}

	private static List<String> values(String path, String element, String attribute) throws Exception {
		NodeList nodes = document(path).getElementsByTagName(element);
		List<String> values = new ArrayList<>();
		for (int index = 0; index < nodes.getLength(); index++) {
			values.add(((Element) nodes.item(index)).getAttribute(attribute));
		}
		return values;
	}

	private static Document document(String path) throws Exception {
		Bundle bundle = Platform.getBundle("journey.dsl.ui");
		try (InputStream content = FileLocator.openStream(bundle, new Path(path), false)) {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(content);
		}
	}
}
