// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.dsl.ui.typing.BracketMatcher;

/** What an editor adds to what a user types. */
class TypingInEditorTest {

	private static final String AUTO_ACTIVATION = "contentAssistant.autoActivation";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	/** The list of proposals opens by itself while a user types slowly, and then has the enter key. */
	@BeforeEach
	void proposalsOpenOnDemandOnly() {
		preferences().putBoolean(AUTO_ACTIVATION, false);
	}

	@AfterEach
	void proposalsOpenAgain() {
		preferences().remove(AUTO_ACTIVATION);
	}

	@Test
	void blocksAreTypedWithTheirBracesAndIndentation() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", "");

		// when
		new Keys(editor).type("journey J \"t\" {\nphase P {\n");

		// then
		assertThat(editor.document().get()).isEqualTo("journey J \"t\" {\n    phase P {\n        \n    }\n}");
		assertThat(editor.caret()).isEqualTo(editor.offset("        \n") + 8);
	}

	@Test
	void aTypedBlockIsTakenBackStepByStep() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", "journey J ");
		Keys keys = at(editor, 10).type("{");

		// when
		keys.press(SWT.CTRL, 'z');

		// then
		assertThat(editor.document().get()).isEqualTo("journey J ");
	}

	@Test
	void documentationIsContinued() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", "\ndevice D");

		// when
		at(editor, 0).type("/**\nOne.\nTwo.");

		// then
		assertThat(editor.document().get()).isEqualTo("/**\n * One.\n * Two.\n */\ndevice D");
	}

	@Test
	void linesAreCommentedAndUncommented() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", "device A\ndevice B\n");
		Keys keys = at(editor, 0);

		// when
		editor.part().selectAndReveal(0, editor.document().getLength());
		keys.press(SWT.CTRL, '7');
		String commented = editor.document().get();
		keys.press(SWT.CTRL, '/');

		// then
		assertThat(commented).isEqualTo("// device A\n// device B\n");
		assertThat(editor.document().get()).isEqualTo("device A\ndevice B\n");
	}

	@Test
	void aSelectionBecomesABlockComment() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", "device A \"a\"\n");
		Keys keys = at(editor, 0);
		editor.part().selectAndReveal(editor.offset("\"a\""), 3);

		// when
		keys.press(SWT.CTRL | SWT.SHIFT, '/');

		// then
		assertThat(editor.document().get()).isEqualTo("device A /* \"a\" */\n");
	}

	@Test
	void bracketsMatch() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", "journey J { purpose \"}\" }");

		// when
		IRegion match = new BracketMatcher().match(editor.document(), editor.offset("{") + 1);

		// then
		assertThat(match).isEqualTo(new Region(10, 15));
	}

	@Test
	void theKeyOfMatchingBracketsGoesThere() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", "journey J { purpose \"}\" }");

		// when
		at(editor, 10).press(SWT.CTRL | SWT.SHIFT, 'p');

		// then
		assertThat(editor.caret()).isGreaterThan(editor.offset("\" }"));
	}

	@Test
	void theFormatterTakesTheWholeTextInOneStep() throws CoreException {
		// given
		String messy = "device   A\n\n\n\njourney J{ phase P{\nstep S } }\n";
		JourneyEditor editor = workspace.open("a.journey", messy);
		Keys keys = at(editor, editor.offset("step") + 2);

		// when
		keys.press(SWT.CTRL | SWT.SHIFT, 'f');
		EventLoop.until("formatted", () -> !editor.document().get().equals(messy));
		String formatted = editor.document().get();
		int caret = editor.caret();
		((ITextOperationTarget) editor.viewer()).doOperation(ITextOperationTarget.UNDO);

		// then
		assertThat(formatted).isEqualTo("""
				device A

				journey J {
				    phase P {
				        step S
				    }
				}
				""");
		assertThat(caret).isEqualTo(formatted.indexOf("step") + 2);
		assertThat(editor.document().get()).isEqualTo(messy);
	}

	@Test
	void onlyTheSelectedLinesAreFormatted() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", "device   A\n\ndevice   B\n\ndevice   C\n");
		Keys keys = at(editor, 0);
		editor.part().selectAndReveal(editor.offset("B"), 1);

		// when
		keys.press(SWT.CTRL | SWT.SHIFT, 'f');

		// then
		EventLoop.until("formatted", () -> editor.document().get().contains("device B"));
		assertThat(editor.document().get()).isEqualTo("device   A\n\ndevice B\n\ndevice   C\n");
	}

	@Test
	void theSelectionGrowsAndShrinks() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", "journey J { phase Buy { step BuySofa } }");
		Keys keys = at(editor, editor.offset("Sofa"));

		// when
		keys.press(SWT.ALT | SWT.SHIFT, SWT.ARROW_UP);
		EventLoop.until("a word", () -> "Sofa".equals(editor.widget().getSelectionText()));
		keys.press(SWT.ALT | SWT.SHIFT, SWT.ARROW_UP);
		EventLoop.until("a name", () -> "BuySofa".equals(editor.widget().getSelectionText()));
		keys.press(SWT.ALT | SWT.SHIFT, SWT.ARROW_UP);
		EventLoop.until("a statement", () -> "step BuySofa".equals(editor.widget().getSelectionText()));
		keys.press(SWT.ALT | SWT.SHIFT, SWT.ARROW_DOWN);

		// then
		assertThat(editor.widget().getSelectionText()).isEqualTo("BuySofa");
	}

	@Test
	void theCaretMovesByTheWordsOfNames() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", "step BuySofa \"t\"");

		// when
		at(editor, 5).press(SWT.CTRL, SWT.ARROW_RIGHT);

		// then
		assertThat(editor.caret()).isEqualTo(8);
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("org.eclipse.ui.genericeditor");
	}

	private static Keys at(JourneyEditor editor, int caret) {
		Keys keys = new Keys(editor);
		editor.part().selectAndReveal(caret, 0);
		EventLoop.drain();
		return keys;
	}
}
