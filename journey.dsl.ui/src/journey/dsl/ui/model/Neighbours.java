// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The other files that a text refers to. They are handed on from one parsed text to the next, so that they are not read
 * again at every key: those that refer to each other only, since all others may hold on to elements of the old text.
 */
final class Neighbours {

	private Set<Resource> known = Set.of();

	/** Forgets them all: they may have changed. */
	void forget() {
		known = Set.of();
	}

	/**
	 * Hands files on.
	 *
	 * @param text the old text; nobody else may use it meanwhile
	 * @param resources the set that the new text will be part of
	 */
	void handOver(Resource text, ResourceSet resources) {
		Set<Resource> kept = new HashSet<>();
		for (Resource resource : text.getResourceSet().getResources()) {
			if (resource != text && resource.isLoaded() && resource.getErrors().isEmpty()) {
				kept.add(resource);
			}
		}
		while (kept.removeIf(resource -> !known.contains(resource) && !refersOnlyTo(kept, resource))) {
			// what refers to one that stays behind stays behind too
		}
		known = kept;
		List<Resource> inOrder = new ArrayList<>(text.getResourceSet().getResources());
		inOrder.retainAll(kept);
		resources.getResources().addAll(inOrder);
	}

	/** Links the file, so that it need not be linked where two threads see it. */
	private static boolean refersOnlyTo(Set<Resource> others, Resource resource) {
		EcoreUtil.resolveAll(resource);
		for (Notifier each : (Iterable<Notifier>) () -> EcoreUtil.getAllContents(resource, true)) {
			if (each instanceof EObject element && element.eCrossReferences().stream()
					.anyMatch(target -> target.eIsProxy() || !others.contains(target.eResource()))) {
				return false;
			}
		}
		return true;
	}
}
