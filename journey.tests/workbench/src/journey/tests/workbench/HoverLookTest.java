// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** That all of a hover can be read, be it short or long, in both themes. */
class HoverLookTest {

	private static final String PARAGRAPH = "She compares models, prices and delivery times on four sites at night, and "
			+ "writes down what she finds in a notebook that she takes along to the shop. ";

	private static final String TEXT = """
			channel Web digital "Site web"
			evidence Survey "Enquête" { kind survey level observed date 2026-04-15 sample 412 }
			journey BuySofa "Acheter un canapé" {
			    phase Search {
			        /** %s */
			        step Compare "Je compare les modèles" {
			            emotion -1 "perdue" from Survey
			            moment of truth importance 5 impact 4
			            touchpoint Catalogue "Catalogue" via Web { share 80%% rating basic }
			            pain Lost "Perdue" { severity high }
			        }
			    }
			}
			""";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@RegisterExtension
	private final Themes themes = new Themes();

	@BeforeEach
	void enlargeWindow() {
		Workspace.page().getWorkbenchWindow().getShell().setBounds(0, 0, 1280, 800);
	}

	@Test
	void aShortOneIsWholeInTheLightTheme() throws CoreException {
		assertWhole(Themes.LIGHT, "She compares.", "hover-short-light");
	}

	@Test
	void aShortOneIsWholeInTheDarkTheme() throws CoreException {
		assertWhole(Themes.DARK, "She compares.", "hover-short-dark");
	}

	@Test
	void aLongOneIsWholeInTheLightTheme() throws CoreException {
		assertWhole(Themes.LIGHT, PARAGRAPH.repeat(2), "hover-long-light");
	}

	@Test
	void aLongOneIsWholeInTheDarkTheme() throws CoreException {
		assertWhole(Themes.DARK, PARAGRAPH.repeat(2), "hover-long-dark");
	}

	@Test
	void oneThatDoesNotFitCanBeScrolled() throws CoreException {
		// given
		JourneyEditor editor = open(Themes.LIGHT, PARAGRAPH.repeat(12));

		// when
		StyledText hover = hover(editor);

		// then
		assertThat(hover.getVerticalBar().isVisible()).isTrue();
	}

	private JourneyEditor open(String theme, String documentation) throws CoreException {
		Themes.show(theme);
		JourneyEditor editor = workspace.open("a.journey", TEXT.formatted(documentation));
		new Keys(editor);
		return editor;
	}

	private void assertWhole(String theme, String documentation, String screenshot) throws CoreException {
		// given
		JourneyEditor editor = open(theme, documentation);

		// when
		StyledText hover = hover(editor);

		// then
		assertThat(Screenshot.save(screenshot).colors()).isGreaterThan(20);
		Rectangle last = hover.getTextBounds(hover.getCharCount() - 1, hover.getCharCount() - 1);
		assertThat(last.y + last.height).isLessThanOrEqualTo(hover.getClientArea().height);
	}

	/** Opens the hover of the step by its key. */
	private static StyledText hover(JourneyEditor editor) {
		editor.part().selectAndReveal(editor.offset("Compare \"Je"), 0);
		Commands.run("org.eclipse.ui.edit.text.showInformation");
		EventLoop.until("the hover", () -> shown(editor).isPresent());
		EventLoop.drain();
		return shown(editor).orElseThrow();
	}

	private static Optional<StyledText> shown(JourneyEditor editor) {
		return Widgets.find(StyledText.class,
				text -> text.getText().startsWith("Je compare") && text != editor.widget());
	}
}
