// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SemanticColoringTest {

	private static final String TEXT = """
			channel Web "Site web"
			metric Old { status to retire }
			journey Buy {
				phase Search {
					step Compare { touchpoint Catalogue via Web measure Old 3 owner Nobody }
				}
			}
			""";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@Test
	void namesTitlesAndReferencesAreColoured() throws CoreException {
		// when
		JourneyEditor editor = open();

		// then
		assertThat(editor.color("Web \"")).isEqualTo(color("declaration"));
		assertThat(editor.color("\"Site")).isEqualTo(color("title"));
		assertThat(editor.color("Search {")).isEqualTo(color("phase"));
		assertThat(editor.color("Web measure")).isEqualTo(color("reference"));
		assertThat(editor.color("Nobody")).isEqualTo(color("unresolved"));
	}

	@Test
	void keywordsStayAsTheyAre() throws CoreException {
		// when
		JourneyEditor editor = open();

		// then
		assertThat(editor.color("touchpoint")).isEqualTo(color("keyword"));
	}

	@Test
	void stepsAreBoldAndRetiredMetricsStruckOut() throws CoreException {
		// when
		JourneyEditor editor = open();

		// then
		assertThat(style(editor, "Compare").fontStyle).isEqualTo(SWT.BOLD);
		assertThat(style(editor, "Old 3").strikeout).isTrue();
	}

	@Test
	void coloursMoveWithTheTextAtOnce() throws CoreException {
		// given
		JourneyEditor editor = open();

		// when
		editor.replace("channel Web", "channel Shop channel Web");

		// then
		assertThat(editor.color("Search {")).isEqualTo(color("phase"));
		assertThat(editor.color("Web measure")).isEqualTo(color("reference"));
	}

	@Test
	void aReferenceThatResolvesChangesItsColour() throws CoreException {
		// given
		JourneyEditor editor = open();

		// when
		editor.replace("channel Web", "department Nobody channel Web");

		// then
		EventLoop.until("a reference",
				() -> color("reference").equals(editor.color("Nobody }")));
	}

	@Test
	void anotherFileChangesTheColour() throws CoreException {
		// given
		JourneyEditor editor = open();

		// when
		workspace.file("b.journey", "department Nobody");

		// then
		EventLoop.until("a reference", () -> color("reference").equals(editor.color("Nobody")));
	}

	private JourneyEditor open() throws CoreException {
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		EventLoop.until("colours", () -> color("step").equals(editor.color("Compare")));
		return editor;
	}

	private static StyleRange style(JourneyEditor editor, String text) {
		return editor.widget().getStyleRangeAtOffset(editor.offset(text));
	}

	private static Color color(String name) {
		return JFaceResources.getColorRegistry().get("journey.dsl.ui.color." + name);
	}
}
