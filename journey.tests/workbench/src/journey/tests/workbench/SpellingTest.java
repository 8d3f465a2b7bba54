// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.spelling.SpellingAnnotation;
import org.eclipse.ui.texteditor.spelling.SpellingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.dsl.ui.spelling.SpellingCorrections;

class SpellingTest {

	private static final String TEXT = """
			// what they recieve
			channel recieve "Where they recieve it"
			/** All who recieve. */
			channel Web "Web"
			""";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@BeforeEach
	void choose() {
		EditorsUI.getPreferenceStore().setValue(SpellingService.PREFERENCE_SPELLING_ENGINE, OneWordEngine.ID);
	}

	@AfterEach
	void reset() {
		EditorsUI.getPreferenceStore().setToDefault(SpellingService.PREFERENCE_SPELLING_ENGINE);
		EditorsUI.getPreferenceStore().setToDefault(SpellingService.PREFERENCE_SPELLING_ENABLED);
	}

	private static List<String> marked(JourneyEditor editor) {
		return editor.annotated(SpellingAnnotation.TYPE);
	}

	@Test
	void textsAndCommentsAreMarkedButNoNames() throws CoreException {
		// when
		JourneyEditor editor = workspace.open("a.journey", TEXT);

		// then
		EventLoop.until("three marks", () -> marked(editor).size() == 3);
	}

	@Test
	void marksFollowTheText() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		EventLoop.until("three marks", () -> marked(editor).size() == 3);

		// when
		editor.replace("they recieve it", "they get it");

		// then
		EventLoop.until("two marks", () -> marked(editor).size() == 2);
	}

	@Test
	void theListOfTheEditorCorrectsTheWordAtTheCaret() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		EventLoop.until("three marks", () -> marked(editor).size() == 3);
		Keys keys = new Keys(editor);
		editor.part().selectAndReveal(editor.offset("recieve it") + 2, 0);

		// when
		((ITextOperationTarget) editor.viewer()).doOperation(ISourceViewer.QUICK_ASSIST);
		EventLoop.until("the list", () -> Widgets.find(Table.class, SpellingTest::offersTheCorrection).isPresent());
		keys.press(0, SWT.CR);

		// then
		EventLoop.until("a corrected word", () -> editor.document().get().contains("Where they receive it"));
	}

	@Test
	void aWordThatHasMovedIsCorrectedWhereItStandsNow() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		EventLoop.until("three marks", () -> marked(editor).size() == 3);

		// when
		editor.replace("// what", "// also what");
		EventLoop.until("a correction", () -> corrections(editor).length == 1);
		corrections(editor)[0].apply(editor.document());

		// then
		assertThat(editor.document().get()).isEqualTo(TEXT.replace("// what", "// also what").replace("recieve it",
				"receive it"));
	}

	@Test
	void switchedOffNothingIsMarked() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		EventLoop.until("three marks", () -> marked(editor).size() == 3);

		// when
		EditorsUI.getPreferenceStore().setValue(SpellingService.PREFERENCE_SPELLING_ENABLED, false);

		// then
		EventLoop.until("no mark", () -> marked(editor).isEmpty());
		assertThat(editor.part().isDirty()).isFalse();
	}

	private static ICompletionProposal[] corrections(JourneyEditor editor) {
		ICompletionProposal[] found = new SpellingCorrections().computeQuickAssistProposals(
				new TextInvocationContext(editor.viewer(), editor.offset("recieve it"), 0));
		return found == null ? new ICompletionProposal[0] : found;
	}

	private static boolean offersTheCorrection(Table table) {
		return table.getItemCount() == 1 && table.getItem(0).getText().contains("receive");
	}
}
