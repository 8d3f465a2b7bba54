// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FoldingTest {

	private static final String TEXT = """
			package shop
			import one.*
			import two.*
			/* a remark
			   of two lines */
			journey Buy "Acheter" {
				phase Search {
					step Compare {
						emotion 1
					}
				}
				phase Purchase {
					step Order
				}
			}
			""";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@Test
	void elementsCommentsAndImportsFold() throws CoreException {
		// when
		JourneyEditor editor = workspace.open("a.journey", TEXT);

		// then
		until(editor, "import one.*", "/* a remark", "journey Buy \"Acheter\" {", "phase Search {", "step Compare {",
				"phase Purchase {");
	}

	@Test
	void aSecondEditorOfAFileFoldsToo() throws CoreException {
		// given
		JourneyEditor first = workspace.open("a.journey", TEXT);
		EventLoop.until("folds", () -> folds(first).size() == 6);

		// when
		JourneyEditor second = new JourneyEditor((ITextEditor) Workspace.page().openEditor(first.part().getEditorInput(),
				first.id(), true, IWorkbenchPage.MATCH_NONE));

		// then
		EventLoop.until("folds of the second", () -> folds(second).size() == 6);
	}

	@Test
	void whatIsFoldedStaysSoWhileTheUserTypesElsewhere() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		EventLoop.until("folds", () -> folds(editor).size() == 6);
		fold(editor, "phase Search {");

		// when
		editor.replace("step Order", "step Pay {\n\t\t\temotion 1\n\t\t}\n\t\tstep Order");

		// then
		EventLoop.until("the new fold", () -> folds(editor).contains("step Pay {"));
		assertThat(folded(editor)).containsExactly("phase Search {");
	}

	@Test
	void foldedLinesAreHidden() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		EventLoop.until("folds", () -> folds(editor).size() == 6);

		// when
		fold(editor, "phase Search {");

		// then
		EventLoop.until("hidden lines", () -> !editor.widget().getText().contains("step Compare"));
		assertThat(editor.widget().getText()).contains("phase Search");
	}

	@Test
	void allFoldsAtTheKeyOfThePlatform() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		EventLoop.until("folds", () -> folds(editor).size() == 6);

		// when
		Commands.run("org.eclipse.ui.edit.text.folding.collapse_all");

		// then
		assertThat(folded(editor)).hasSize(6);
	}

	@Test
	void foldsComeWithFoldingThatIsSwitchedOnLater() throws CoreException {
		// given a text that was checked while nothing could fold
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		EventLoop.until("folds", () -> folds(editor).size() == 6);
		ProjectionViewer viewer = (ProjectionViewer) editor.viewer();
		viewer.doOperation(ProjectionViewer.TOGGLE);
		editor.replace("step Order", "step Order {\n\t\t\tnext Nowhere\n\t\t}");
		EventLoop.until("the error", () -> editor.liveProblems().stream().anyMatch(text -> text.contains("Nowhere")));

		// when
		viewer.doOperation(ProjectionViewer.TOGGLE);

		// then
		EventLoop.until("folds again", () -> folds(editor).size() == 7);
	}

	@Test
	void whatNoLongerHasSeveralLinesNoLongerFolds() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		EventLoop.until("folds", () -> folds(editor).size() == 6);

		// when
		editor.replace("{\n\t\tstep Order\n\t}", "{ step Order }");

		// then
		until(editor, "import one.*", "/* a remark", "journey Buy \"Acheter\" {", "phase Search {", "step Compare {");
	}

	private static void until(JourneyEditor editor, String... lines) {
		EventLoop.until("folds " + String.join(", ", lines),
				() -> folds(editor).equals(Arrays.stream(lines).sorted().toList()));
	}

	private static void fold(JourneyEditor editor, String line) {
		ProjectionAnnotationModel model = model(editor);
		model.getAnnotationIterator().forEachRemaining(annotation -> {
			if (line(editor, annotation).equals(line)) {
				model.collapse(annotation);
			}
		});
	}

	private static List<String> folds(JourneyEditor editor) {
		return annotations(editor).stream().map(annotation -> line(editor, annotation)).sorted().toList();
	}

	private static List<String> folded(JourneyEditor editor) {
		return annotations(editor).stream().filter(ProjectionAnnotation::isCollapsed)
				.map(annotation -> line(editor, annotation)).sorted().toList();
	}

	private static List<ProjectionAnnotation> annotations(JourneyEditor editor) {
		List<ProjectionAnnotation> annotations = new ArrayList<>();
		model(editor).getAnnotationIterator()
				.forEachRemaining(annotation -> annotations.add((ProjectionAnnotation) annotation));
		return annotations;
	}

	private static String line(JourneyEditor editor, Annotation annotation) {
		Position position = model(editor).getPosition(annotation);
		try {
			return editor.document().get(position.getOffset(), position.getLength()).lines().findFirst().orElse("").strip();
		} catch (BadLocationException e) {
			throw new AssertionError(e);
		}
	}

	private static ProjectionAnnotationModel model(JourneyEditor editor) {
		return ((ProjectionViewer) editor.viewer()).getProjectionAnnotationModel();
	}
}
