// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.proposals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import com.google.common.collect.Multiset;

import journey.dsl.parsing.StepNodes;
import journey.dsl.parsing.Tally;

/**
 * The names that a text refers to, as they are written, without those at the caret. Resolving all references of a large
 * file would take longer than the user waits.
 */
final class WrittenNames {

	private final Multiset<String> all;
	private final List<String> atCaret = new ArrayList<>();

	/** The names in a text that is not read again meanwhile. */
	WrittenNames(XtextResource resource, int caret) {
		all = Tally.of(resource, WrittenNames.class, Optional.of(List.of()), Tally.parts(resource),
				WrittenNames::in);
		TreeIterator<INode> nodes = resource.getParseResult().getRootNode().getAsTreeIterable().iterator();
		while (nodes.hasNext()) {
			INode node = nodes.next();
			if (caret < node.getTotalOffset() || node.getTotalEndOffset() < caret) {
				nodes.prune();
			} else if (isName(node) && node.getOffset() <= caret && caret <= node.getEndOffset()) {
				atCaret.add(NodeModelUtils.getTokenText(node));
			}
		}
	}

	/** {@return whether a name is among them} */
	boolean contain(String name) {
		return all.count(name) > Collections.frequency(atCaret, name);
	}

	/** The names in a step, or of what is in another element outside of steps. */
	private static List<String> in(EObject part) {
		List<String> names = new ArrayList<>();
		ICompositeNode own = NodeModelUtils.getNode(part);
		TreeIterator<INode> nodes = own.getAsTreeIterable().iterator();
		while (nodes.hasNext()) {
			INode node = nodes.next();
			if (node != own && StepNodes.step(node) != null) {
				nodes.prune();
			} else if (isName(node)) {
				names.add(NodeModelUtils.getTokenText(node));
			}
		}
		return names;
	}

	private static boolean isName(INode node) {
		return node.getGrammarElement() instanceof CrossReference;
	}
}
