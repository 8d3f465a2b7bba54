// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.proposals;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import journey.dsl.journey.FlowNode;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.JourneyPackage;
import journey.dsl.journey.NamedElement;
import journey.dsl.scoping.JourneyResourceDescriptionStrategy;

/** Turns Xtext's entries into proposals: each element and each keyword once, in the order of the list. */
final class ProposalCollector implements IIdeContentProposalAcceptor {

	/** Steps and outcomes stay in the order of their journey; all else is sorted by name. */
	private static final Comparator<Proposal> ORDER = Comparator.comparing(Proposal::kind)
			.thenComparing(proposal -> isFlowNode(proposal) ? "" : proposal.text(), String.CASE_INSENSITIVE_ORDER);

	private final String text;
	private final int caret;
	private final String ownPackage;
	private final int limit;
	private final CancelIndicator cancel;
	private final Map<Object, Proposal> found = new LinkedHashMap<>();

	ProposalCollector(String text, int caret, XtextResource resource, int limit, CancelIndicator cancel) {
		this.text = text;
		this.caret = caret;
		this.ownPackage = packageOf(resource);
		this.limit = limit;
		this.cancel = cancel;
	}

	private static String packageOf(XtextResource resource) {
		boolean named = !resource.getContents().isEmpty() && resource.getContents().get(0) instanceof JourneyFile file
				&& file.getPackageName() != null;
		return named ? ((JourneyFile) resource.getContents().get(0)).getPackageName() + "." : "";
	}

	@Override
	public boolean canAcceptMoreProposals() {
		return found.size() < limit && !cancel.isCanceled();
	}

	@Override
	public void accept(ContentAssistEntry entry, int priority) {
		if (entry == null || !canAcceptMoreProposals()) {
			return;
		}
		if (entry.getSource() instanceof IEObjectDescription element) {
			found.merge(element.getEObjectURI(), reference(entry, element), ProposalCollector::shorter);
		} else {
			boolean keyword = ContentAssistEntry.KIND_KEYWORD.equals(entry.getKind());
			Proposal.Kind kind = keyword ? Proposal.Kind.KEYWORD : Proposal.Kind.VALUE;
			found.putIfAbsent(entry.getProposal(), new Proposal(kind, entry.getProposal(), "", "", start(entry),
					end(entry, false) - start(entry), null));
		}
	}

	/** All that was accepted, in the order of the list. */
	List<Proposal> proposals() {
		return found.values().stream().sorted(ORDER).toList();
	}

	private Proposal reference(ContentAssistEntry entry, IEObjectDescription element) {
		boolean own = isFlowNode(element.getEClass().getName())
				|| element.getQualifiedName().toString().startsWith(ownPackage);
		return new Proposal(own ? Proposal.Kind.OWN_ELEMENT : Proposal.Kind.OTHER_ELEMENT, entry.getProposal(),
				title(element), element.getEClass().getName(), start(entry), end(entry, true) - start(entry),
				element.getEObjectURI());
	}

	private static Proposal shorter(Proposal first, Proposal second) {
		return second.text().length() < first.text().length() ? second : first;
	}

	private static boolean isFlowNode(Proposal proposal) {
		return isFlowNode(proposal.type());
	}

	private static boolean isFlowNode(String type) {
		return JourneyPackage.eINSTANCE.getEClassifier(type) != null
				&& FlowNode.class.isAssignableFrom(JourneyPackage.eINSTANCE.getEClassifier(type).getInstanceClass());
	}

	private static String title(IEObjectDescription element) {
		String indexed = element.getUserData(JourneyResourceDescriptionStrategy.TITLE);
		if (indexed != null) {
			return indexed;
		}
		EObject object = element.getEObjectOrProxy();
		boolean titled = !object.eIsProxy() && object instanceof NamedElement named && named.getTitle() != null;
		return titled ? ((NamedElement) object).getTitle() : "";
	}

	private int start(ContentAssistEntry entry) {
		return caret - entry.getPrefix().length();
	}

	/** A word that was begun is replaced as a whole, also what stands behind the caret. */
	private int end(ContentAssistEntry entry, boolean dotted) {
		int end = caret;
		if (!entry.getPrefix().isEmpty()) {
			while (end < text.length() && isPartOfWord(text.charAt(end), dotted)) {
				end++;
			}
		}
		return end;
	}

	private static boolean isPartOfWord(char character, boolean dotted) {
		return Character.isUnicodeIdentifierPart(character) || dotted && (character == '.' || character == '^');
	}
}
