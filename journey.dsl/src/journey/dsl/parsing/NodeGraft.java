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
	 */
	void replace(ICompositeNode old, ICompositeNode fresh) {
		((TextRoot) old.getRootNode()).replaceText(old, (TextRoot) fresh.getRootNode(), fresh);
		replaceWithoutChildren((AbstractNode) old, (AbstractNode) fresh);
		setLookAhead((CompositeNode) fresh, old.getLookAhead());
	}
}
