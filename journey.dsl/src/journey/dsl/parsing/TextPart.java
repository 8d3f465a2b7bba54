// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import journey.dsl.journey.Element;
import journey.dsl.journey.Step;

/**
 * A part of a text that can be read by itself: a step, or an element of the file, with a body that ends with its own
 * closing brace. Such a brace is one token whatever follows, so what stands behind it is read alike.
 *
 * @param node the part's node
 * @param element the part's element
 */
record TextPart(ICompositeNode node, EObject element) {

	/**
	 * The smallest part that holds a change.
	 *
	 * @param root the node of the whole text
	 * @param start where the change begins
	 * @param end where what it replaces ends
	 * @return null where no part holds it
	 */
	static TextPart around(ICompositeNode root, int start, int end) {
		INode node = NodeModelUtils.findLeafNodeAtOffset(root, start);
		while (node != null) {
			EObject element = node.hasDirectSemanticElement() ? node.getSemanticElement() : null;
			boolean separable = element instanceof Step || element instanceof Element;
			if (separable && node instanceof ICompositeNode part && holds(part, start, end)) {
				return new TextPart(part, element);
			}
			node = node.getParent();
		}
		return null;
	}

	private static boolean holds(ICompositeNode part, int start, int end) {
		return part.getOffset() < start && end < part.getTotalEndOffset() && endsWithBrace(part);
	}

	/** Whether a node ends with the closing brace of its own body, and not with that of an error. */
	static boolean endsWithBrace(ICompositeNode part) {
		return part.getLastChild() instanceof ILeafNode last && !last.isHidden() && last.getSyntaxErrorMessage() == null
				&& last.getGrammarElement() instanceof Keyword && Statements.CLOSE.equals(last.getText());
	}

	boolean isStep() {
		return element instanceof Step;
	}
}
