// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.impl.AbstractNode;
import org.eclipse.xtext.nodemodel.impl.CompositeNode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;

/** Puts the nodes of a part that was read again into the place of the old ones. */
final class NodeGraft extends NodeModelBuilder {

	/**
	 * Replaces a node.
	 *
	 * @param old the node of a step, or of an element of the file
	 * @param fresh what takes its place
	 * @param text the whole text from now on
	 */
	void replace(ICompositeNode old, ICompositeNode fresh, String text) {
		TextRoot root = (TextRoot) old.getRootNode();
		root.passages().replace(old.getTotalOffset(), old.getTotalEndOffset(),
				((TextRoot) fresh.getRootNode()).passages(), fresh.getTotalOffset(), fresh.getTotalEndOffset());
		replaceWithoutChildren((AbstractNode) old, (AbstractNode) fresh);
		setLookAhead((CompositeNode) fresh, old.getLookAhead());
		setCompleteContent(root, text);
	}
}
