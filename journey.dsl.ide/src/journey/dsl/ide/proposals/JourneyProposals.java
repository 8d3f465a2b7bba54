// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.proposals;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.TextRegion;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** Proposes what can stand at a place of a text. */
public final class JourneyProposals {

	private final Provider<ContentAssistContextFactory> contexts;
	private final JourneyProposalProvider provider;

	@Inject
	JourneyProposals(Provider<ContentAssistContextFactory> contexts, JourneyProposalProvider provider) {
		this.contexts = contexts;
		this.provider = provider;
	}

	/**
	 * What can stand at the caret: elements of the own package first, then those of other packages, then keywords. Of
	 * the elements those come first whose name starts as written, of these the near ones, then those that the file names.
	 *
	 * @param resource the parsed text; nobody else may use it meanwhile
	 * @param caret an offset from 0 to the length of the text
	 * @param limit how many proposals to collect at most, before they are put into order
	 * @param cancel tells when nobody waits for the answer any more; what was found until then is returned
	 */
	public List<Proposal> at(XtextResource resource, int caret, int limit, CancelIndicator cancel) {
		String text = resource.getParseResult().getRootNode().getText();
		if (isWithinComment(resource, caret)) {
			return List.of();
		}
		int begun = BegunValue.start(text, caret);
		if (begun < 0) {
			return all(resource, text, caret, limit, cancel);
		}
		// the other values would stand behind the first word of this one
		Stream<Proposal> others = all(resource, text, caret, limit, cancel).stream()
				.filter(proposal -> proposal.kind() != Proposal.Kind.VALUE);
		Stream<Proposal> values = all(resource, text, begun, limit, cancel).stream()
				.filter(proposal -> proposal.kind() == Proposal.Kind.VALUE)
				.flatMap(proposal -> BegunValue.of(proposal, text, begun, caret).stream());
		return Stream.concat(values, others).toList();
	}

	private List<Proposal> all(XtextResource resource, String text, int caret, int limit, CancelIndicator cancel) {
		ContentAssistContextFactory factory = contexts.get();
		factory.setPool(new CallersThread());
		ContentAssistContext[] found = factory.create(text, new TextRegion(caret, 0), caret, resource);
		ProposalCollector collector = new ProposalCollector(text, caret, resource, limit, cancel);
		provider.createProposals(List.of(found), collector);
		return collector.proposals();
	}

	private static boolean isWithinComment(XtextResource resource, int caret) {
		if (caret == 0) {
			return false;
		}
		ILeafNode before = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), caret - 1);
		if (before == null) {
			return false;
		}
		String text = before.getText();
		return switch (text.length() < 2 ? "" : text.substring(0, 2)) {
			case "//" -> caret < before.getTotalEndOffset() || !text.endsWith("\n");
			case "/*" -> caret < before.getTotalEndOffset() || text.length() < 4 || !text.endsWith("*/");
			default -> false;
		};
	}
}
