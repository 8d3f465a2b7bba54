// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.ui.PlatformUI;

import journey.dsl.ide.labels.ElementLabels;
import journey.dsl.ide.proposals.JourneyProposals;
import journey.dsl.ide.proposals.Proposal;
import journey.dsl.ide.proposals.ProposalHelp;
import journey.dsl.ui.model.DocumentModel;
import journey.dsl.ui.model.DocumentModels;
import journey.dsl.ui.model.DocumentModelsService;
import journey.dsl.ui.templates.JourneyTemplateProposals;

/** Proposes what can stand at the caret. The platform asks on a thread of its own. */
public final class JourneyContentAssistProcessor implements IContentAssistProcessor {

	/** A longer list is not read; one more letter finds what it lacks. */
	private static final int LIMIT = 500;

	private static final char[] ACTIVATION = { '.' };

	private final DocumentModels models = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models();
	private final ProposalImages images = new ProposalImages();
	private final JourneyTemplateProposals templates = new JourneyTemplateProposals();

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		return models.find(viewer.getDocument()).map(model -> proposals(viewer.getDocument(), model, offset))
				.orElse(List.of()).toArray(ICompletionProposal[]::new);
	}

	/** The newest platform interrupts the thread whose proposals nobody waits for any more. */
	private List<ICompletionProposal> proposals(IDocument document, DocumentModel model, int offset) {
		JourneyProposals proposals = models.language().get(JourneyProposals.class);
		List<Proposal> found = model.current()
				.read(resource -> proposals.at(resource, offset, LIMIT, Thread.currentThread()::isInterrupted));
		Predicate<String> finished = written -> isFinished(written, found);
		ElementLabels kinds = new ElementLabels(Locale.getDefault());
		List<ICompletionProposal> all = new ArrayList<>();
		found.stream().filter(proposal -> !isWritten(proposal, document, offset) || !finished.test(proposal.text()))
				.forEach(proposal -> all.add(new JourneyCompletionProposal(proposal, offset, kind(proposal, kinds),
						images, finished, () -> help(document, proposal))));
		all.addAll(templates(document, found, offset));
		return all;
	}

	/** Whether no proposal would change what is written. */
	private boolean isFinished(String written, List<Proposal> found) {
		return found.stream().filter(proposal -> proposal.continues(written))
				.allMatch(proposal -> proposal.text().equals(written)) && !templates.isAny(keywords(found), written);
	}

	/** Whether all of a proposal stands before the caret. */
	private static boolean isWritten(Proposal proposal, IDocument document, int offset) {
		try {
			return proposal.offset() + proposal.length() == offset
					&& document.get(proposal.offset(), proposal.length()).equals(proposal.text());
		} catch (BadLocationException e) {
			// the text has become shorter since: the list is asked for again
			return false;
		}
	}

	private static Set<String> keywords(List<Proposal> found) {
		return found.stream().filter(proposal -> proposal.kind() == Proposal.Kind.KEYWORD).map(Proposal::text)
				.collect(Collectors.toSet());
	}

	private static String kind(Proposal proposal, ElementLabels kinds) {
		return proposal.type().isEmpty() ? "" : kinds.name(proposal.type());
	}

	/** What is said beside the list, of a text that may have changed since. */
	private List<String> help(IDocument document, Proposal proposal) {
		return models.find(document).map(model -> model.current().read(resource -> models.language()
				.get(ProposalHelp.class).of(proposal, resource, Locale.getDefault()))).orElse(List.of());
	}

	/** A template stands where the word of the language may stand that it begins with. */
	private List<ICompletionProposal> templates(IDocument document, List<Proposal> found, int offset) {
		List<Proposal> keywords = found.stream().filter(proposal -> proposal.kind() == Proposal.Kind.KEYWORD).toList();
		if (keywords.isEmpty()) {
			return List.of();
		}
		int start = keywords.get(0).offset();
		try {
			return templates.at(document, start, offset, document.get(start, offset - start), keywords(found),
					images.of(keywords.get(0)));
		} catch (BadLocationException e) {
			// the text has become shorter since: the list is asked for again
			return List.of();
		}
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return ACTIVATION.clone();
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return new IContextInformation[0];
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return new char[0];
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}
}
