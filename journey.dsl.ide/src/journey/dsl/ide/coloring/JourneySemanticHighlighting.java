// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.coloring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import journey.dsl.journey.Metric;
import journey.dsl.journey.MetricStatus;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Step;
import journey.dsl.parsing.StepMemory;
import journey.dsl.parsing.StepNodes;

/** Finds names, references and titles, in one walk through the text; references are linked for it. */
public class JourneySemanticHighlighting implements ISemanticHighlightingCalculator {

	private final EObjectAtOffsetHelper elements;

	@Inject
	JourneySemanticHighlighting(EObjectAtOffsetHelper elements) {
		this.elements = elements;
	}

	@Override
	public void provideHighlightingFor(XtextResource resource, IHighlightedPositionAcceptor acceptor,
			CancelIndicator cancel) {
		visit(resource, cancel, token -> acceptor.addPosition(token.offset(), token.length(), token.kind().style()));
	}

	/**
	 * The parts of a text that mean something, in its order; none overlaps another.
	 *
	 * @param resource the parsed text; nobody else may use it meanwhile
	 * @param cancel tells when nobody wants to know any more; what was found until then is returned
	 */
	public List<SemanticToken> tokens(XtextResource resource, CancelIndicator cancel) {
		List<SemanticToken> tokens = new ArrayList<>();
		visit(resource, cancel, tokens::add);
		return List.copyOf(tokens);
	}

	private void visit(XtextResource resource, CancelIndicator cancel, Consumer<SemanticToken> tokens) {
		if (resource == null || resource.getParseResult() == null) {
			return;
		}
		List<Object> surroundings = StepMemory.surroundings(resource);
		TreeIterator<INode> nodes = resource.getParseResult().getRootNode().getAsTreeIterable().iterator();
		while (nodes.hasNext() && !cancel.isCanceled()) {
			INode node = nodes.next();
			Step step = StepNodes.step(node);
			if (step == null) {
				token(node).ifPresent(tokens);
			} else {
				nodes.prune();
				int start = node.getOffset();
				StepMemory.of(step, StepTokens.class, List.of(surroundings, node), known -> within(node)).relative()
						.forEach(token -> tokens.accept(token.moved(start)));
			}
		}
	}

	/** What means something in a step, by its place in the step; kept as long as nothing changes outside of steps. */
	private record StepTokens(List<SemanticToken> relative) {
	}

	private StepTokens within(INode step) {
		List<SemanticToken> relative = new ArrayList<>();
		for (INode node : step.getAsTreeIterable()) {
			token(node).ifPresent(token -> relative.add(token.moved(-step.getOffset())));
		}
		return new StepTokens(relative);
	}

	private Optional<SemanticToken> token(INode node) {
		return kind(node).filter(kind -> node.getLength() > 0)
				.map(kind -> new SemanticToken(node.getOffset(), node.getLength(), kind));
	}

	private Optional<SemanticKind> kind(INode node) {
		EObject grammar = node.getGrammarElement();
		if (grammar instanceof CrossReference) {
			return Optional.ofNullable(elements.getCrossReferencedElement(node))
					.map(JourneySemanticHighlighting::reference);
		}
		if (grammar instanceof RuleCall && grammar.eContainer() instanceof Assignment assignment) {
			return switch (assignment.getFeature()) {
				case "name" -> Optional.ofNullable(NodeModelUtils.findActualSemanticObjectFor(node))
						.map(JourneySemanticHighlighting::declaration);
				case "title" -> Optional.of(SemanticKind.TITLE);
				default -> Optional.empty();
			};
		}
		return Optional.empty();
	}

	private static SemanticKind reference(EObject target) {
		if (target.eIsProxy()) {
			return SemanticKind.UNRESOLVED;
		}
		return isRetired(target) ? SemanticKind.RETIRED : SemanticKind.REFERENCE;
	}

	private static SemanticKind declaration(EObject element) {
		if (element instanceof Phase) {
			return SemanticKind.PHASE;
		}
		if (element instanceof Step) {
			return SemanticKind.STEP;
		}
		return isRetired(element) ? SemanticKind.RETIRED : SemanticKind.DECLARATION;
	}

	private static boolean isRetired(EObject element) {
		return element instanceof Metric metric && metric.getStatus() == MetricStatus.TO_RETIRE;
	}
}
