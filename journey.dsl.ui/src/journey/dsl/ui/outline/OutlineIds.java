// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.outline;

import org.eclipse.jface.viewers.IElementComparer;

import journey.dsl.ide.outline.OutlineNode;

/** Takes nodes of two outlines for the same where they have the same id, so that a viewer keeps its state. */
final class OutlineIds implements IElementComparer {

	@Override
	public boolean equals(Object one, Object other) {
		return one instanceof OutlineNode first && other instanceof OutlineNode second ? first.id().equals(second.id())
				: one == other;
	}

	@Override
	public int hashCode(Object element) {
		return element instanceof OutlineNode node ? node.id().hashCode() : System.identityHashCode(element);
	}
}
