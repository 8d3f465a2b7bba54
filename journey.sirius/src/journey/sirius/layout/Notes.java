// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** What Sirius notes down about the shapes of diagrams, some of which is taken away for a while. */
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

	/** The diagrams with shapes that are noted down now. */
	List<EObject> diagrams() {
		return List.copyOf(noted.keySet());
	}

	/** Takes the notes on a diagram away, where there are any. */
	void take(EObject diagram) {
		Set<EObject> shapes = noted.remove(diagram);
		if (shapes != null) {
			taken.computeIfAbsent(diagram, none -> new LinkedHashSet<>()).addAll(shapes);
		}
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
