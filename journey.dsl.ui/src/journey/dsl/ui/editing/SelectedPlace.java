// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.editing;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

import journey.dsl.ide.outline.OutlineNode;

/** Where a text says what is selected, be it in the editor, in the outline or in the map. */
public final class SelectedPlace {

	private SelectedPlace() {
	}

	/** The place of the caret, or of the name of the element that is selected; empty for anything else. */
	public static Optional<Integer> of(ISelection selection) {
		return selection instanceof ITextSelection text ? Optional.of(Math.max(0, text.getOffset()))
				: ofElement(selection);
	}

	/** The place of the name of the element that is selected in a view; empty for anything else. */
	public static Optional<Integer> ofElement(ISelection selection) {
		Object element = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		if (element instanceof OutlineNode node) {
			return Optional.of(node.nameOffset());
		}
		return Optional.ofNullable(element).map(found -> Adapters.adapt(found, IRegion.class)).map(IRegion::getOffset);
	}
}
