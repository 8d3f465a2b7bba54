// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.proposals;

import java.util.HashSet;
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
 * The names that a step's text refers to, as they are written, kept with the step as long as its text is not read again:
 * resolving or reading all references of a large file would take longer than the user waits.
 */
final class WrittenNames {

	private final Set<String> names;

	private WrittenNames(Set<String> names) {
		this.names = names;
	}

	/** {@return the names in the references of a text, without those at the caret} */
	static Set<String> elsewhere(ICompositeNode root, int caret) {
		Set<String> names = new HashSet<>();
		TreeIterator<INode> nodes = root.getAsTreeIterable().iterator();
		while (nodes.hasNext()) {
			INode node = nodes.next();
			Step step = StepNodes.step(node);
			if (step != null && !isAt(node, caret)) {
				names.addAll(StepMemory.of(step, WrittenNames.class, node, known -> of(node)).names);
				nodes.prune();
			} else if (node.getGrammarElement() instanceof CrossReference && !isAt(node, caret)) {
				names.add(NodeModelUtils.getTokenText(node));
			}
		}
		return names;
	}

	private static boolean isAt(INode node, int caret) {
		return node.getOffset() <= caret && caret <= node.getEndOffset();
	}

	private static WrittenNames of(INode text) {
		Set<String> names = new HashSet<>();
		for (INode node : text.getAsTreeIterable()) {
			if (node.getGrammarElement() instanceof CrossReference) {
				names.add(NodeModelUtils.getTokenText(node));
			}
		}
		return new WrittenNames(names);
	}
}
