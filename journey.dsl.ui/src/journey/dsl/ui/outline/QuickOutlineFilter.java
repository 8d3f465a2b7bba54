// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.outline;

import java.util.Locale;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

import journey.dsl.ide.outline.OutlineNode;

/** Keeps the elements whose name or title has what was typed, and those around them. */
final class QuickOutlineFilter extends ViewerFilter {

	private String search = "";

	void search(String typed) {
		search = typed.strip().toLowerCase(Locale.ROOT);
	}

	boolean isEmpty() {
		return search.isEmpty();
	}

	boolean matches(OutlineNode node) {
		return node.name().toLowerCase(Locale.ROOT).contains(search)
				|| node.title().toLowerCase(Locale.ROOT).contains(search);
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		return isEmpty() || isKept((OutlineNode) element);
	}

	private boolean isKept(OutlineNode node) {
		return matches(node) || node.children().stream().anyMatch(this::isKept);
	}
}
