// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.completion;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import journey.dsl.ide.proposals.Proposal;

/** A proposal in the list: narrows while the user types on, and replaces the word that was begun. */
final class JourneyCompletionProposal implements ICompletionProposal, ICompletionProposalExtension2,
		ICompletionProposalExtension3, ICompletionProposalExtension5, ICompletionProposalExtension6 {

	private final Proposal proposal;
	private final int caret;
	private final String kind;
	private final ProposalImages images;
	private final Predicate<String> finished;
	private final Supplier<List<String>> help;

	/**
	 * A proposal.
	 *
	 * @param kind what the element that it proposes is, in the user's language; empty where it proposes none
	 * @param finished tells whether no proposal of the list would change what is written
	 * @param help tells what there is to say beside the list, on a thread of its own
	 */
	JourneyCompletionProposal(Proposal proposal, int caret, String kind, ProposalImages images,
			Predicate<String> finished, Supplier<List<String>> help) {
		this.proposal = proposal;
		this.caret = caret;
		this.kind = kind;
		this.images = images;
		this.finished = finished;
		this.help = help;
	}

	@Override
	public String getDisplayString() {
		return getStyledDisplayString().getString();
	}

	@Override
	public StyledString getStyledDisplayString() {
		StyledString label = new StyledString(proposal.text());
		if (!proposal.title().isEmpty()) {
			label.append("  " + proposal.title().replaceAll("[\\p{Cntrl}\\s]+", " "));
		}
		if (!kind.isEmpty()) {
			label.append("  " + kind, StyledString.QUALIFIER_STYLER);
		}
		return label;
	}

	@Override
	public Image getImage() {
		return images.of(proposal);
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		replace(viewer.getDocument(), offset);
	}

	@Override
	public void apply(IDocument document) {
		replace(document, caret);
	}

	/** What the user typed since the list opened is replaced too. */
	private void replace(IDocument document, int offset) {
		int length = proposal.length() + offset - caret;
		try {
			document.replace(proposal.offset(), Math.min(length, document.getLength() - proposal.offset()),
					proposal.text());
		} catch (BadLocationException e) {
			ILog.of(JourneyCompletionProposal.class).error("A proposal cannot be inserted.", e);
		}
	}

	/** A word that is written out is left alone: a list that stays would take the enter key away from the text. */
	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		if (offset < proposal.offset()) {
			return false;
		}
		try {
			String written = document.get(proposal.offset(), offset - proposal.offset());
			return proposal.continues(written) && !finished.test(written);
		} catch (BadLocationException e) {
			return false;
		}
	}

	@Override
	public Point getSelection(IDocument document) {
		return new Point(proposal.offset() + proposal.text().length(), 0);
	}

	@Override
	public CharSequence getPrefixCompletionText(IDocument document, int completionOffset) {
		return proposal.text();
	}

	@Override
	public int getPrefixCompletionStart(IDocument document, int completionOffset) {
		return proposal.offset();
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// nothing is shown in the text before a proposal is chosen
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// nothing was shown
	}

	/** One that shows HTML, which the generic editor's own does not. */
	@Override
	public IInformationControlCreator getInformationControlCreator() {
		return parent -> new DefaultInformationControl(parent, false);
	}

	@Override
	public String getAdditionalProposalInfo() {
		// the platform asks the other one, which may take its time
		return null;
	}

	/** The platform asks on a thread of its own, and shows HTML. */
	@Override
	public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
		List<String> paragraphs = help.get();
		if (paragraphs.isEmpty()) {
			return null;
		}
		String heading = "<b>" + escaped(paragraphs.get(0)) + "</b>";
		return paragraphs.stream().skip(1).map(JourneyCompletionProposal::escaped)
				.collect(Collectors.joining("<br><br>", heading + "<br>", ""));
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
