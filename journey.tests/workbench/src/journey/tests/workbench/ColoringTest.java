// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ColoringTest {

	private static final String TEXT = """
			// remark
			/** The meaning. */
			persona Camille "Camille, 34 ans" { age 34 }
			evidence Survey { date 2026-03 }
			/* remark of
			two lines */
			journey Buy "Acheter" { persona Camille }
			""";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@Test
	void keywordsAreColouredAndBold() throws CoreException {
		// when
		JourneyEditor editor = workspace.open("a.journey", TEXT);

		// then
		assertThat(editor.widget().getStyleRangeAtOffset(editor.offset("persona")).fontStyle).isEqualTo(SWT.BOLD);
		assertThat(editor.color("persona")).isEqualTo(color("keyword"));
	}

	@Test
	void textsNumbersAndDatesAreColoured() throws CoreException {
		// when
		JourneyEditor editor = workspace.open("a.journey", TEXT);

		// then
		assertThat(editor.color("\"Camille")).isEqualTo(color("string"));
		assertThat(editor.color("34 }")).isEqualTo(color("number"));
		assertThat(editor.color("2026")).isEqualTo(color("date"));
	}

	@Test
	void commentsAreColouredOverSeveralLines() throws CoreException {
		// when
		JourneyEditor editor = workspace.open("a.journey", TEXT);

		// then
		assertThat(editor.color("// remark")).isEqualTo(color("comment"));
		assertThat(editor.color("/** The")).isEqualTo(color("documentation"));
		assertThat(editor.color("two lines")).isEqualTo(color("comment"));
	}

	@Test
	void aLongTextIsColouredToItsEnd() throws CoreException {
		// when
		JourneyEditor editor = workspace.open("long.journey", LargeText.ofSteps(400) + "task Last { }");

		// then
		EventLoop.until("a colour at the end", () -> color("keyword").equals(editor.color("task Last")));
	}

	@Test
	void aLongTextThatChangesMeanwhileIsColouredToItsEnd() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("long.journey", LargeText.ofSteps(400) + "task Last { }");

		// when
		editor.replace("package large", "package larger");

		// then
		EventLoop.until("a colour at the end", () -> color("keyword").equals(editor.color("task Last")));
	}

	@Test
	void openingACommentColoursWhatFollows() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);

		// when
		editor.replace("persona", "/* persona");

		// then
		assertThat(editor.color("evidence")).isEqualTo(color("comment"));
	}

	@Test
	void undoingItGivesTheColoursBack() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		editor.replace("persona", "/* persona");

		// when
		((ITextOperationTarget) editor.viewer()).doOperation(ITextOperationTarget.UNDO);

		// then
		assertThat(editor.color("evidence")).isEqualTo(color("keyword"));
	}

	@Test
	void closingATextColoursWhatFollows() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", "journey Buy \"Acheter { state target }");

		// when
		editor.replace("Acheter", "Acheter\"");

		// then
		assertThat(editor.color("state")).isEqualTo(color("keyword"));
	}

	@Test
	void replacingTheWholeTextColoursIt() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);

		// when
		editor.document().set("// remark\natlas Life");

		// then
		assertThat(editor.color("atlas")).isEqualTo(color("keyword"));
	}

	private static Color color(String name) {
		return JFaceResources.getColorRegistry().get("journey.dsl.ui.color." + name);
	}
}
