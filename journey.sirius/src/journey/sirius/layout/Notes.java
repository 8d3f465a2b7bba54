// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** What Sirius notes down about the new shapes of diagrams, and what of it is taken away for a while. */
final class Notes {

	private final Map<EObject, Set<EObject>> noted;

	private final Map<EObject, Set<EObject>> taken = new LinkedHashMap<>();

	/**
	 * Notes of Sirius.
	 *
	 * @param noted the shapes in each diagram, as Sirius keeps them: a change of this map is a change for Sirius
	 */
	Notes(Map<EObject, Set<EObject>> noted) {
		this.noted = noted;
	}

	/** Takes all notes away. */
	void take() {
		noted.forEach((diagram, shapes) -> taken.computeIfAbsent(diagram, none -> new LinkedHashSet<>()).addAll(shapes));
		noted.clear();
	}

	/**
	 * Notes down again what was taken away, except shapes that no longer exist.
	 *
	 * @return whether anything is left
	 */
	boolean giveBack() {
		taken.values().forEach(shapes -> shapes.removeIf(shape -> shape.eResource() == null));
		taken.values().removeIf(Set::isEmpty);
		taken.forEach((diagram, shapes) -> noted.computeIfAbsent(diagram, none -> new LinkedHashSet<>()).addAll(shapes));
		boolean left = !taken.isEmpty();
		taken.clear();
		return left;
	}
}
