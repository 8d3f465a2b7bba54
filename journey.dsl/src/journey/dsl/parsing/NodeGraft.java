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
	 * @param old the node to replace; not the root
	 * @param fresh what takes its place
	 * @param text the whole text from now on
	 */
	void replace(ICompositeNode old, ICompositeNode fresh, String text) {
		ICompositeNode root = old.getRootNode();
		replaceWithoutChildren((AbstractNode) old, (AbstractNode) fresh);
		setLookAhead((CompositeNode) fresh, old.getLookAhead());
		// the first node comes into its own place: what matters is that all offsets are counted anew
		replaceAndTransferLookAhead(root.getFirstChild(), root);
		setCompleteContent(root, text);
	}
}
