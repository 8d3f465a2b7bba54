// SPDX-License-Identifier: EPL-2.0
package journey.dsl.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import journey.dsl.journey.JourneyPackage;

/** Walks over the elements of a file that can refer to elements of some kinds; most parts of a file cannot. */
final class ReferenceWalk {

	private final Set<EClass> kinds;
	private final Map<EClass, List<EReference>> ways = new HashMap<>();
	private final Map<EClass, List<EReference>> passages = new HashMap<>();
	private final Map<EClass, Boolean> leading = new HashMap<>();

	/** A walk to references to elements of the kinds. */
	ReferenceWalk(Set<EClass> kinds) {
		this.kinds = kinds;
	}

	/** {@return a walk to references to steps, and to all that can be in a step} */
	static ReferenceWalk toSteps() {
		Set<EClass> kinds = new HashSet<>();
		addContained(JourneyPackage.Literals.STEP, kinds);
		return new ReferenceWalk(kinds);
	}

	private static void addContained(EClass kind, Set<EClass> kinds) {
		if (kinds.add(kind)) {
			kind.getEAllContainments().forEach(containment -> subtypes(containment.getEReferenceType())
					.forEach(subtype -> addContained(subtype, kinds)));
		}
	}

	/** Visits an element and those in it, each together with each of its references that may lead to a kind. */
	void forEach(EObject element, BiConsumer<EObject, EReference> visitor) {
		for (EReference reference : ways(element)) {
			visitor.accept(element, reference);
		}
		for (EReference containment : passages.computeIfAbsent(element.eClass(), this::passagesOf)) {
			Object children = element.eGet(containment, false);
			if (children instanceof List<?> several) {
				several.forEach(child -> forEach((EObject) child, visitor));
			} else if (children != null) {
				forEach((EObject) children, visitor);
			}
		}
	}

	/** {@return the references of an element that may lead to one of the kinds} */
	List<EReference> ways(EObject element) {
		return ways.computeIfAbsent(element.eClass(), this::waysOf);
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

	/** Whether elements of a kind, or what they hold, can refer to one of the elements. */
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
