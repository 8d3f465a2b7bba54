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
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Help, context help and the cheat sheet: all that they refer to is there. */
class HelpTest {

	private static final List<String> CONTEXTS = List.of("wizard_project", "wizard_journey", "wizard_example",
			"wizard_export", "page_rules", "page_documentation", "page_journey", "map");

	@RegisterExtension
	private final NothingLogged log = new NothingLogged();

	@Test
	void theGuideIsAmongTheContents() {
		assertThat(Stream.of(HelpSystem.getTocs()).map(IToc::getLabel)).contains("Journey User Guide");
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
				.isEqualTo(values("cheatsheets/first-journey.xml", "command", "serialization"));
	}

	@Test
	void theCommandsOfTheCheatSheetExist() throws Exception {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		assertThat(values("cheatsheets/first-journey.xml", "command", "serialization")).hasSize(5)
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
