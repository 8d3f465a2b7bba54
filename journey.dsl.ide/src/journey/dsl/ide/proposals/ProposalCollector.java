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

import journey.dsl.ide.labels.ElementLabels;
import journey.dsl.journey.FlowNode;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.JourneyPackage;
import journey.dsl.journey.NamedElement;
import journey.dsl.scoping.JourneyResourceDescriptionStrategy;

/** Turns Xtext's entries into proposals: each element and each keyword once, in the order of the list. */
final class ProposalCollector implements IIdeContentProposalAcceptor {

	/** The kind of an entry that proposes a value which is in use: it keeps its place among those. */
	static final String USED = "USED";

	/** The kind of an entry that proposes a value which nobody has used yet. */
	static final String UNUSED = "UNUSED";

	/**
	 * A proposal with what its place in the list depends on.
	 *
	 * @param closeness how what is written stands for its name
	 * @param distance the smaller, the likelier it is meant
	 * @param name the name by which it is sorted; empty where the order in which it was found counts
	 */
	private record Ranked(Proposal proposal, Prefixes.Closeness closeness, int distance, String name) {
	}

	private static final Comparator<Ranked> ORDER = Comparator.comparing((Ranked ranked) -> ranked.proposal.kind())
			.thenComparing(Ranked::closeness).thenComparing(Ranked::distance)
			.thenComparing(Ranked::name, String.CASE_INSENSITIVE_ORDER);

	private final String text;
	private final int caret;
	private final String ownPackage;
	private final int limit;
	private final CancelIndicator cancel;
	private final Relevance relevance;
	private final Map<Object, Ranked> found = new LinkedHashMap<>();

	ProposalCollector(String text, int caret, XtextResource resource, int limit, CancelIndicator cancel) {
		this.text = text;
		this.caret = caret;
		this.ownPackage = packageOf(resource);
		this.limit = limit;
		this.cancel = cancel;
		this.relevance = new Relevance(resource, caret);
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
			boolean dotted = ContentAssistEntry.KIND_MODULE.equals(entry.getKind());
			String title = entry.getDescription() == null ? "" : entry.getDescription();
			Proposal proposal = new Proposal(kind(entry), entry.getProposal(), title, "", start(entry),
					end(entry, dotted) - start(entry), null);
			// keywords are found in the order of the grammar
			boolean inOrder = keyword || USED.equals(entry.getKind());
			found.putIfAbsent(entry.getProposal(),
					new Ranked(proposal, closeness(entry), 0, inOrder ? "" : entry.getProposal()));
		}
	}

	private static Proposal.Kind kind(ContentAssistEntry entry) {
		return switch (entry.getKind()) {
			case ContentAssistEntry.KIND_KEYWORD -> Proposal.Kind.KEYWORD;
			case UNUSED -> Proposal.Kind.UNUSED_VALUE;
			default -> Proposal.Kind.VALUE;
		};
	}

	/** All that was accepted, in the order of the list. */
	List<Proposal> proposals() {
		return found.values().stream().sorted(ORDER).map(Ranked::proposal).toList();
	}

	private Ranked reference(ContentAssistEntry entry, IEObjectDescription element) {
		boolean flowNode = isFlowNode(element.getEClass().getName());
		boolean own = flowNode || element.getQualifiedName().toString().startsWith(ownPackage);
		Proposal proposal = new Proposal(own ? Proposal.Kind.OWN_ELEMENT : Proposal.Kind.OTHER_ELEMENT,
				entry.getProposal(), title(element), kind(element), start(entry),
				end(entry, true) - start(entry), element.getEObjectURI());
		// steps and outcomes stay in the order of their journey; all else is sorted by name
		boolean unused = !flowNode && !relevance.isUsed(entry.getProposal());
		return new Ranked(proposal, closeness(entry), (relevance.isNear(element) ? 0 : 2) + (unused ? 1 : 0),
				flowNode ? "" : Prefixes.bare(entry.getProposal()));
	}

	private static Prefixes.Closeness closeness(ContentAssistEntry entry) {
		return Prefixes.closeness(entry.getProposal(), entry.getPrefix());
	}

	private static Ranked shorter(Ranked first, Ranked second) {
		return second.proposal.text().length() < first.proposal.text().length() ? second : first;
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

	private static String kind(IEObjectDescription element) {
		String indexed = element.getUserData(JourneyResourceDescriptionStrategy.KIND);
		if (indexed != null) {
			return indexed;
		}
		EObject object = element.getEObjectOrProxy();
		return object.eIsProxy() ? element.getEClass().getName() : ElementLabels.kind(object);
	}

	private int start(ContentAssistEntry entry) {
		return caret - entry.getPrefix().length();
	}

	/** What was begun is replaced as a whole, also what stands behind the caret, and a value's further words. */
	private int end(ContentAssistEntry entry, boolean dotted) {
		int end = caret;
		if (!entry.getPrefix().isEmpty()) {
			while (end < text.length() && isPartOfWord(text.charAt(end), dotted)) {
				end++;
			}
			boolean written = text.startsWith(entry.getProposal(), start(entry));
			end = written ? Math.max(end, start(entry) + entry.getProposal().length()) : end;
		}
		return end;
	}

	private static boolean isPartOfWord(char character, boolean dotted) {
		return Character.isUnicodeIdentifierPart(character) || dotted && (character == '.' || character == '^');
	}
}
