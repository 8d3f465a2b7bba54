// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.proposals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import journey.dsl.journey.Step;
import journey.dsl.parsing.StepMemory;
import journey.dsl.parsing.StepNodes;

/**
 * The names that a text refers to, as they are written, without those at the caret. Resolving or reading all references
 * of a large file would take longer than the user waits: it is read no further than to the names that are asked for,
 * and what was found in a step is kept with it as long as its text is not read again.
 */
final class WrittenNames {

	/** The names in a step. */
	private record StepNames(Set<String> names) {

		static StepNames of(INode step) {
			Set<String> names = new HashSet<>();
			for (INode node : step.getAsTreeIterable()) {
				if (node.getGrammarElement() instanceof CrossReference) {
					names.add(NodeModelUtils.getTokenText(node));
				}
			}
			return new StepNames(names);
		}
	}

	private final TreeIterator<INode> rest;
	private final int caret;
	private final List<Set<String>> found = new ArrayList<>();

	/** The names in a text that is not read again meanwhile. */
	WrittenNames(ICompositeNode root, int caret) {
		this.rest = root.getAsTreeIterable().iterator();
		this.caret = caret;
	}

	/** {@return whether a name is among them} */
	boolean contain(String name) {
		boolean known = found.stream().anyMatch(names -> names.contains(name));
		while (!known && rest.hasNext()) {
			Set<String> next = names(rest.next());
			if (!next.isEmpty()) {
				found.add(next);
				known = next.contains(name);
			}
		}
		return known;
	}

	/** The names of a step, or the one that a node outside of steps refers to. */
	private Set<String> names(INode node) {
		Step step = StepNodes.step(node);
		if (step != null && !isAtCaret(node)) {
			rest.prune();
			return StepMemory.of(step, StepNames.class, node, known -> StepNames.of(node)).names();
		}
		return node.getGrammarElement() instanceof CrossReference && !isAtCaret(node)
				? Set.of(NodeModelUtils.getTokenText(node)) : Set.of();
	}

	private boolean isAtCaret(INode node) {
		// where the hidden words before it begin is known sooner
		return node.getTotalOffset() <= caret && node.getOffset() <= caret && caret <= node.getEndOffset();
	}
}
