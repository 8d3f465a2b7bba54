// SPDX-License-Identifier: EPL-2.0
package journey.dsl.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
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
	private final Set<EClass> kinds;
	private final Map<EClass, List<EReference>> ways = new HashMap<>();
	private final Map<EClass, List<EReference>> passages = new HashMap<>();
	private final Map<EClass, Boolean> leading = new HashMap<>();

	private Redirection(Map<EObject, EObject> targets) {
		this.targets = targets;
		this.kinds = targets.keySet().stream().map(EObject::eClass).collect(Collectors.toSet());
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

	/** Leads the references of a file to the new elements; what is not looked up yet stays so. */
	public void apply(Resource file) {
		file.getContents().forEach(this::redirectAll);
	}

	private void redirectAll(EObject element) {
		for (EReference reference : ways.computeIfAbsent(element.eClass(), this::waysOf)) {
			redirect(element, reference);
		}
		for (EReference containment : passages.computeIfAbsent(element.eClass(), this::passagesOf)) {
			Object children = element.eGet(containment, false);
			if (children instanceof List<?> several) {
				several.forEach(child -> redirectAll((EObject) child));
			} else if (children != null) {
				redirectAll((EObject) children);
			}
		}
	}

	@SuppressWarnings("unchecked")
	private void redirect(EObject element, EReference reference) {
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

	private List<EReference> waysOf(EClass kind) {
		return kind.getEAllReferences().stream().filter(reference -> !reference.isContainment()
				&& !reference.isContainer()
				&& kinds.stream().anyMatch(target -> reference.getEReferenceType().isSuperTypeOf(target))).toList();
	}

	/** Where elements of a kind hold some that can refer to one of the elements. */
	private List<EReference> passagesOf(EClass kind) {
		return kind.getEAllContainments().stream()
				.filter(containment -> subtypes(containment.getEReferenceType()).stream().anyMatch(this::isLeading))
				.toList();
	}

	/** Whether elements of a kind, or what they hold, can refer to one of the elements; most parts of a file cannot. */
	private boolean isLeading(EClass kind) {
		Boolean known = leading.get(kind);
		if (known == null) {
			// elements nest in finitely many kinds, but a kind may nest in itself
			leading.put(kind, false);
			known = !waysOf(kind).isEmpty() || !passagesOf(kind).isEmpty();
			leading.put(kind, known);
		}
		return known;
	}

	private static List<EClass> subtypes(EClass type) {
		return type.getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type::isSuperTypeOf).toList();
	}
}
