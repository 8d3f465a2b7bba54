// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.completion;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.ui.PlatformUI;
import org.eclipse.xtext.util.CancelIndicator;

import journey.dsl.ide.proposals.JourneyProposals;
import journey.dsl.ide.proposals.Proposal;
import journey.dsl.ui.model.DocumentModel;
import journey.dsl.ui.model.DocumentModels;
import journey.dsl.ui.model.DocumentModelsService;

/** Proposes what can stand at the caret. The platform asks on a thread of its own. */
public final class JourneyContentAssistProcessor implements IContentAssistProcessor {

	/** A longer list is not read; one more letter finds what it lacks. */
	private static final int LIMIT = 500;

	private static final char[] ACTIVATION = { '.' };

	private final DocumentModels models = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models();
	private final ProposalImages images = new ProposalImages();

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		Optional<DocumentModel> model = models.find(viewer.getDocument());
		return model.map(found -> proposals(found, offset)).orElse(List.of()).stream()
				.map(proposal -> new JourneyCompletionProposal(proposal, offset, images))
				.toArray(ICompletionProposal[]::new);
	}

	private List<Proposal> proposals(DocumentModel model, int offset) {
		JourneyProposals proposals = models.language().get(JourneyProposals.class);
		return model.current().read(resource -> proposals.at(resource, offset, LIMIT, CancelIndicator.NullImpl));
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
