// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QuickOutlineTest {

	private static final String COMMAND = "journey.dsl.ui.outline.quick";

	private static final String TEXT = """
			channel Web "Site web"
			journey Buy "Acheter" {
				phase Search "Recherche" { step Compare "Je compare" step Advice "Je demande" }
				phase After "Après" { step Claim "Je réclame" }
			}
			""";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@AfterEach
	void close() {
		window().ifPresent(Shell::close);
	}

	@Test
	void itHasAKeyInTheEditor() throws CoreException {
		// given
		workspace.open("a.journey", TEXT).part().setFocus();

		// then
		EventLoop.until("the key", () -> Commands.key(COMMAND).equals("Ctrl+O"));
	}

	@Test
	void itIsOfNoUseInOtherTexts() throws CoreException {
		// when
		workspace.open(workspace.file("notes.txt", "journey Buy")).part().setFocus();

		// then
		assertThat(Commands.isEnabled(COMMAND)).isFalse();
	}

	@Test
	void itSelectsTheElementAtTheCaret() throws CoreException {
		// when
		open();

		// then
		EventLoop.until("the selection", () -> selected().equals("Je demande  Advice"));
	}

	@Test
	void typingNarrowsItToNamesAndTitles() throws CoreException {
		// given
		open();

		// when
		text().setText("récl");

		// then
		EventLoop.until("one step", () -> texts().equals(List.of("Acheter  Buy", " Après  After", "  Je réclame  Claim")));
		assertThat(selected()).isEqualTo("Je réclame  Claim");
	}

	@Test
	void enterGoesThere() throws CoreException {
		// given
		JourneyEditor editor = open();
		text().setText("Compare");

		// when
		Widgets.press(text(), SWT.CR, SWT.CR);

		// then
		EventLoop.until("the name", () -> editor.selected().equals("Compare"));
		assertThat(window()).isEmpty();
	}

	private JourneyEditor open() throws CoreException {
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		editor.part().setFocus();
		editor.part().selectAndReveal(editor.offset("Advice"), 0);
		Commands.run(COMMAND);
		EventLoop.until("the elements", () -> window().isPresent() && !texts().isEmpty());
		return editor;
	}

	private static List<String> texts() {
		return Widgets.texts(tree());
	}

	private static String selected() {
		return tree().getSelectionCount() == 1 ? tree().getSelection()[0].getText() : "";
	}

	private static Tree tree() {
		return Widgets.in(window().orElseThrow(), Tree.class).get(0);
	}

	private static Text text() {
		return Widgets.in(window().orElseThrow(), Text.class).get(0);
	}

	private static Optional<Shell> window() {
		return Widgets.find(Text.class, text -> text.getMessage().equals("Type to find an element")).map(Text::getShell);
	}
}
