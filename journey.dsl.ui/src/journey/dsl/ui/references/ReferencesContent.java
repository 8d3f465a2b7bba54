// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.references;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;

/** The tree of references: files, and in each the references. */
final class ReferencesContent implements ITreeContentProvider {

	private ReferencesResult result;

	@Override
	public void inputChanged(Viewer viewer, Object oldInput, Object newInput) {
		result = newInput instanceof ReferencesResult found ? found : null;
	}

	@Override
	public Object[] getElements(Object input) {
		return result == null ? new Object[0] : result.files().toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return result != null && parent instanceof URI file ? result.in(file).toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof FileReference found ? found.file() : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof URI;
	}
}
