// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import org.eclipse.emf.ecore.EObject;

/** Ways up in the containment tree. */
final class Ancestors {

	private Ancestors() {
	}

	/** The element itself or the nearest owner of a kind; null where there is none. */
	static <T extends EObject> T nearest(EObject element, Class<T> kind) {
		EObject candidate = element;
		while (candidate != null && !kind.isInstance(candidate)) {
			candidate = candidate.eContainer();
		}
		return kind.cast(candidate);
	}
}
