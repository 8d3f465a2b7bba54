// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CompletionTest {

	private static final String TEXT = """
			department Stores
			channel Shop "Magasin"
			channel Web "Site web"
			journey Buy {
				phase P {
					step Notice { touchpoint T via We }
				}
			}
			""";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@Test
	void keywordsAreProposed() throws CoreException {
		// when
		JourneyEditor editor = workspace.open("a.journey", TEXT);

		// then
		assertThat(editor.proposalsAfter("step Notice { ")).contains("emotion", "touchpoint", "next");
	}

	@Test
	void referencesAreProposedWithTitleAndType() throws CoreException {
		// when
		JourneyEditor editor = workspace.open("a.journey", TEXT);

		// then
		assertThat(editor.proposalsAfter("via ")).containsExactly("Shop  Magasin  Channel", "Web  Site web  Channel");
	}

	@Test
	void frenchUsersReadTheTypeInFrench() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		Locale before = Locale.getDefault();

		// when
		Locale.setDefault(Locale.FRENCH);
		try {
			// then
			assertThat(editor.proposalsAfter("via ")).containsExactly("Shop  Magasin  Canal", "Web  Site web  Canal");
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void proposalsHaveAnImage() throws CoreException {
		// when
		JourneyEditor editor = workspace.open("a.journey", TEXT);

		// then
		assertThat(editor.completionsAfter("via ")).allSatisfy(proposal -> assertThat(proposal.getImage()).isNotNull());
	}

	@Test
	void choosingReplacesTheWordThatWasBegun() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		ICompletionProposal proposal = editor.completionsAfter("via W").get(0);

		// when
		((ICompletionProposalExtension2) proposal).apply(editor.viewer(), '\0', 0, editor.offset("via W") + 5);

		// then
		assertThat(editor.document().get()).contains("via Web }");
	}

	@Test
	void typingOnNarrowsTheList() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		int caret = editor.offset("via We") + "via We".length();

		// when
		List<String> left = editor.completionsAfter("via ").stream()
				.filter(proposal -> ((ICompletionProposalExtension2) proposal).validate(editor.document(), caret, null))
				.map(ICompletionProposal::getDisplayString).toList();

		// then
		assertThat(left).containsExactly("Web  Site web  Channel");
	}

	@Test
	void aWordThatIsWrittenOutLeavesTheEnterKeyToTheText() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT.replace("via We", ""));
		Keys keys = new Keys(editor);
		editor.part().selectAndReveal(editor.offset("touchpoint T ") + 13, 0);
		keys.type("via W");
		EventLoop.until("the list", () -> Widgets.listed().contains("Web  Site web  Channel"));

		// when
		keys.type("eb\n");

		// then
		assertThat(editor.document().get()).contains("touchpoint T via Web\n");
	}

	@Test
	void aStrayWordThatIsTypedDoesNotEndProposals() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);

		// when
		editor.replace("touchpoint T via We", "tuchpoint touchpoint T via ");

		// then
		assertThat(editor.proposalsAfter("touchpoint T via ")).containsExactly("Shop  Magasin  Channel",
				"Web  Site web  Channel");
	}

	@Test
	void theCurrencyThatAnotherFileUsesComesFirst() throws CoreException {
		// given
		workspace.file("other.journey", "package other journey Old { outcome Sold value 10 SEK }");
		JourneyEditor editor = workspace.open("a.journey", "journey J { outcome O value 850  }");
		Keys keys = new Keys(editor);
		editor.part().selectAndReveal(editor.offset("850 ") + 4, 0);

		// when
		keys.press(SWT.CTRL, ' ');
		EventLoop.until("the list", () -> Widgets.listed().contains("SEK  Swedish Krona"));
		Screenshot.save("currencies");
		keys.type("\n");

		// then
		assertThat(editor.document().get()).isEqualTo("journey J { outcome O value 850 SEK }");
	}

	@Test
	void theListOpensInTheEditor() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		editor.part().setFocus();
		editor.part().selectAndReveal(editor.offset("via ") + 4, 0);

		// when
		((ITextOperationTarget) editor.viewer()).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);

		// then
		EventLoop.until("the list", () -> Widgets.listed().contains("Web  Site web  Channel"));
	}
}
