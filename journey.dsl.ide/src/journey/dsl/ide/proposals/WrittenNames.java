// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.proposals;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import journey.dsl.journey.Step;

/**
 * The names that a step's text refers to, as they are written, kept with the step as long as its text is not read again:
 * resolving or reading all references of a large file would take longer than the user waits.
 */
final class WrittenNames extends AdapterImpl {

	private final INode text;
	private final Set<String> names;

	private WrittenNames(INode text, Set<String> names) {
		this.text = text;
		this.names = names;
	}

	/** {@return the names in the references of a text, without those at the caret} */
	static Set<String> elsewhere(ICompositeNode root, int caret) {
		Set<String> names = new HashSet<>();
		TreeIterator<INode> nodes = root.getAsTreeIterable().iterator();
		while (nodes.hasNext()) {
			INode node = nodes.next();
			if (node instanceof ICompositeNode && node.hasDirectSemanticElement()
					&& node.getSemanticElement() instanceof Step step && !isAt(node, caret)) {
				names.addAll(of(step, (ICompositeNode) node));
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

	private static Set<String> of(Step step, ICompositeNode text) {
		WrittenNames known = (WrittenNames) EcoreUtil.getExistingAdapter(step, WrittenNames.class);
		if (known == null || known.text != text) {
			step.eAdapters().remove(known);
			known = new WrittenNames(text, of(text));
			step.eAdapters().add(known);
		}
		return known.names;
	}

	private static Set<String> of(ICompositeNode text) {
		Set<String> names = new HashSet<>();
		for (INode node : text.getAsTreeIterable()) {
			if (node.getGrammarElement() instanceof CrossReference) {
				names.add(NodeModelUtils.getTokenText(node));
			}
		}
		return Set.copyOf(names);
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == WrittenNames.class;
	}
}
