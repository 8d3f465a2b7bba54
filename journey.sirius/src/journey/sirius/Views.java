// SPDX-License-Identifier: EPL-2.0
package journey.sirius;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Views in diagrams and tables, read as plain EMF objects: each refers to what it shows. */
final class Views {

	private static final String SHOWN_ELEMENT = "target";

	private Views() {
	}

	/** The views in a representation that show an element. */
	static List<EObject> of(EObject representation, EObject shown) {
		List<EObject> views = new ArrayList<>();
		representation.eAllContents().forEachRemaining(view -> {
			EStructuralFeature target = view.eClass().getEStructuralFeature(SHOWN_ELEMENT);
			if (target != null && view.eGet(target) == shown) {
				views.add(view);
			}
		});
		return views;
	}
}
