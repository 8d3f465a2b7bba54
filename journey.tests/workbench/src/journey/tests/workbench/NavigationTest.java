// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import journey.dsl.ide.navigation.Declarations;
import journey.dsl.ui.model.DocumentModelsService;
import journey.dsl.ui.model.Language;

class NavigationTest {

	private static final String OPEN = "org.eclipse.ui.edit.text.open.hyperlink";

	private static final String TEXT = """
			channel Web
			journey Buy { phase P { step Compare { touchpoint A via Web next Order } step Order } }
			""";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@TempDir
	private Path folder;

	@Test
	void f3GoesToTheDeclaration() throws CoreException {
		// given
		JourneyEditor editor = open(workspace.open("a.journey", TEXT), "Order }");

		// when
		Commands.run(OPEN);

		// then
		EventLoop.until("the declaration", () -> editor.viewer().getSelectedRange().x == editor.offset("Order } }"));
		assertThat(editor.selected()).isEqualTo("Order");
		assertThat(Commands.key(OPEN)).isEqualTo("F3");
	}

	@Test
	void itGoesToAnotherFile() throws CoreException {
		// given
		workspace.file("vocabulary.journey", "// what we sell through\nchannel Shop");
		open(workspace.open("a.journey", "journey J { phase P { step S { touchpoint T via Shop } } }"), "Shop");

		// when
		Commands.run(OPEN);

		// then
		EventLoop.until("the other file", () -> "vocabulary.journey".equals(active().getTitle()));
		assertThat(new JourneyEditor((ITextEditor) active()).selected()).isEqualTo("Shop");
	}

	@Test
	void itGoesToAFileOutsideOfProjects() throws Exception {
		// given
		Files.writeString(folder.resolve("vocabulary.journey"), "channel Shop");
		Path file = Files.writeString(folder.resolve("a.journey"),
				"journey J { phase P { step S { touchpoint T via Shop } } }");
		open(workspace.openOutside(file), "Shop");

		// when
		Commands.run(OPEN);

		// then
		EventLoop.until("the other file", () -> "vocabulary.journey".equals(active().getTitle()));
		assertThat(new JourneyEditor((ITextEditor) active()).selected()).isEqualTo("Shop");
	}

	@Test
	void itFindsADeclarationThatIsNotSaved() throws CoreException {
		// given
		JourneyEditor vocabulary = workspace.open("vocabulary.journey", "channel Web");
		vocabulary.replace("channel Web", "channel Web channel Shop");
		JourneyEditor editor = workspace.open("a.journey", "journey J { phase P { step S { touchpoint T via Shop } } }");
		open(editor, "Shop");

		// when
		Commands.run(OPEN);

		// then
		EventLoop.until("the other file", () -> active() == vocabulary.part());
		assertThat(vocabulary.selected()).isEqualTo("Shop");
	}

	/** Has the files read first: newer platforms open a dialog for a reference that leads nowhere yet. */
	private static JourneyEditor open(JourneyEditor editor, String caret) {
		int offset = editor.offset(caret) + 1;
		Language language = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models().language();
		EventLoop.until("a target", () -> EventLoop.inBackground(() -> editor.model().current()
				.read(resource -> language.get(Declarations.class).at(resource, offset))).isPresent());
		editor.part().setFocus();
		editor.part().selectAndReveal(offset, 0);
		return editor;
	}

	private static IEditorPart active() {
		return Workspace.page().getActiveEditor();
	}
}
