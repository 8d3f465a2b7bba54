// SPDX-License-Identifier: EPL-2.0
package journey.dsl.linking;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.InternalEList;

import journey.dsl.journey.NamedElement;

/**
 * Leads references from elements that were replaced to those that took their places. Where all names stayed the same
 * nothing has to be looked up again: references find elements by their names alone.
 */
public final class Redirection {

	private final Map<EObject, EObject> targets;

	private Redirection(Map<EObject, EObject> targets) {
		this.targets = targets;
	}

	/**
	 * Finds out which element takes the place of which.
	 *
	 * @param old the element that is replaced
	 * @param fresh the element that replaces it
	 * @return empty where a name differs, or a kind, or their order
	 */
	public static Optional<Redirection> between(EObject old, EObject fresh) {
		Map<EObject, EObject> targets = new IdentityHashMap<>();
		return pair(old, fresh, targets) ? Optional.of(new Redirection(targets)) : Optional.empty();
	}

	private static boolean pair(EObject old, EObject fresh, Map<EObject, EObject> targets) {
		if (old instanceof NamedElement named) {
			if (old.eClass() != fresh.eClass() || !Objects.equals(named.getName(), ((NamedElement) fresh).getName())) {
				return false;
			}
			targets.put(old, fresh);
		}
		List<EObject> oldNames = named(old);
		List<EObject> freshNames = named(fresh);
		if (oldNames.size() != freshNames.size()) {
			return false;
		}
		for (int index = 0; index < oldNames.size(); index++) {
			if (!pair(oldNames.get(index), freshNames.get(index), targets)) {
				return false;
			}
		}
		return true;
	}

	/** The language nests names in names only. */
	private static List<EObject> named(EObject owner) {
		List<EObject> named = new ArrayList<>();
		for (EObject child : owner.eContents()) {
			if (child instanceof NamedElement) {
				named.add(child);
			}
		}
		return named;
	}

	/** {@return a walk to the references that have to be led to the new elements} */
	ReferenceWalk walk() {
		return new ReferenceWalk(targets.keySet().stream().map(EObject::eClass).collect(Collectors.toSet()));
	}

	/**
	 * Leads the references of a file to the new elements; what is not looked up yet stays so.
	 *
	 * @param walk comes to at least all references that may lead to the old ones
	 */
	void apply(Resource file, ReferenceWalk walk) {
		file.getContents().forEach(element -> walk.forEach(element, this::redirect));
	}

	/** Tells each element that was replaced together with that in its place. */
	void forEach(BiConsumer<EObject, EObject> visitor) {
		targets.forEach(visitor);
	}

	/** Leads one reference of an element to the new elements. */
	@SuppressWarnings("unchecked")
	void redirect(EObject element, EReference reference) {
		if (reference.isMany()) {
			InternalEList<EObject> list = (InternalEList<EObject>) element.eGet(reference, false);
			for (int index = 0; index < list.size(); index++) {
				EObject target = targets.get(list.basicGet(index));
				if (target != null) {
					list.setUnique(index, target);
				}
			}
		} else {
			EObject target = targets.get(element.eGet(reference, false));
			if (target != null) {
				element.eSet(reference, target);
			}
		}
	}
}
