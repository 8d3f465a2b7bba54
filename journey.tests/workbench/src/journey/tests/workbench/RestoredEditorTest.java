// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a new session shows of an editor that was open: the platform writes it as XML and reads it. */
class RestoredEditorTest {

	private static final String TEXT = """
			department Stores
			channel Shop owner Nobody
			journey Buy {
				phase Search {
					step Compare "I compare"
					step Order "I order"
				}
			}
			""".replace("phase Search", "// a line\n".repeat(80) + "phase Search");

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@TempDir
	private Path folder;

	@Test
	void theSelectionIsWhereItWas() throws CoreException, IOException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		editor.part().selectAndReveal(editor.offset("Order"), "Order".length());

		// when
		JourneyEditor restored = restored();

		// then
		EventLoop.until("the selection", () -> restored.selected().equals("Order"));
	}

	@Test
	void itShowsTheSameLines() throws CoreException, IOException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		editor.part().selectAndReveal(editor.offset("Order"), 0);
		int top = editor.viewer().getTopIndex();

		// when
		JourneyEditor restored = restored();

		// then
		assertThat(top).isGreaterThan(10);
		EventLoop.until("the lines", () -> restored.viewer().getTopIndex() == top);
		assertThat(Screenshot.save("restored").colors()).isGreaterThan(20);
	}

	@Test
	void problemsFoldsAndOutlineAreThereAgain() throws CoreException, IOException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		EventLoop.until("a problem", () -> saysWhoIsMissing(editor));
		Workspace.page().showView(IPageLayout.ID_OUTLINE);

		// when
		JourneyEditor restored = restored();

		// then
		EventLoop.until("the problem", () -> saysWhoIsMissing(restored));
		EventLoop.until("folds", () -> folds(restored).getAnnotationIterator().hasNext());
		EventLoop.until("the outline", () -> Widgets.all(Tree.class).stream()
				.anyMatch(tree -> Widgets.texts(tree).stream().anyMatch(text -> text.contains("I order"))));
	}

	@Test
	void anEditorOfAFileOutsideOfTheWorkspaceIsRestored() throws CoreException, IOException {
		// given
		Path file = Files.writeString(folder.resolve("b.journey"), TEXT);
		JourneyEditor editor = workspace.openOutside(file);
		editor.part().selectAndReveal(editor.offset("Compare"), 0);
		int caret = editor.caret();

		// when
		JourneyEditor restored = restored();

		// then
		assertThat(restored.document().get()).isEqualTo(TEXT);
		EventLoop.until("the caret", () -> restored.caret() == caret);
	}

	private static boolean saysWhoIsMissing(JourneyEditor editor) {
		return Stream.concat(editor.visibleMarkers().stream(), editor.liveProblems().stream())
				.anyMatch(text -> text.contains("Nobody"));
	}

	private static ProjectionAnnotationModel folds(JourneyEditor editor) {
		return ((ProjectionViewer) editor.viewer()).getProjectionAnnotationModel();
	}

	/** Closes the one editor and opens it again from what the platform has written of it. */
	private static JourneyEditor restored() throws CoreException, IOException {
		IWorkbenchPage page = Workspace.page();
		IMemento[] states = page.getEditorState(page.getEditorReferences(), true);
		page.closeAllEditors(false);
		EventLoop.drain();
		for (int index = 0; index < states.length; index++) {
			StringWriter written = new StringWriter();
			((XMLMemento) states[index]).save(written);
			states[index] = XMLMemento.createReadRoot(new StringReader(written.toString()));
		}
		IEditorReference[] opened = page.openEditors(null, null, states, IWorkbenchPage.MATCH_NONE, 0);
		assertThat(opened).hasSize(1);
		return new JourneyEditor((ITextEditor) opened[0].getEditor(true));
	}
}
