// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.outline;

import java.util.function.Supplier;

import org.eclipse.jface.viewers.ITreeContentProvider;

import journey.dsl.ide.outline.OutlineNode;

/** The tree of an outline; the viewer asks for the elements inside an element when that is opened. */
final class OutlineContent implements ITreeContentProvider {

	private final Supplier<ShownOutline> outline;

	OutlineContent(Supplier<ShownOutline> outline) {
		this.outline = outline;
	}

	@Override
	public Object[] getElements(Object input) {
		return outline.get().tree().roots().toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return ((OutlineNode) parent).children().toArray();
	}

	@Override
	public Object getParent(Object element) {
		return outline.get().owners().get(((OutlineNode) element).id());
	}

	@Override
	public boolean hasChildren(Object element) {
		return !((OutlineNode) element).children().isEmpty();
	}
}
