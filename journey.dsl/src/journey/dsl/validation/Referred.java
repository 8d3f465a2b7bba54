// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;

import journey.dsl.journey.Step;
import journey.dsl.parsing.StepMemory;

/**
 * What the elements of a file refer to. What those of a step do is kept with the step, so that a change of another step
 * costs no walk through all of them. Ways from step to step are left out: no rule asks a project for them.
 */
final class Referred {

	private final Map<EReference, Set<EObject>> targets = new HashMap<>();
	private final Set<EReference> unresolved = new HashSet<>();

	/**
	 * What a step refers to, in a form that costs little to add to that of others.
	 *
	 * @param references the references, those that are alike in a row
	 * @param targets the element that each leads to
	 * @param unresolved references of which at least one leads nowhere
	 */
	private record Part(List<EReference> references, List<EObject> targets, Set<EReference> unresolved) {

		static Part of(Step step) {
			Referred found = new Referred();
			found.add(step);
			step.eAllContents().forEachRemaining(found::add);
			List<EReference> references = new ArrayList<>();
			List<EObject> targets = new ArrayList<>();
			found.targets.forEach((reference, elements) -> {
				references.addAll(Collections.nCopies(elements.size(), reference));
				targets.addAll(elements);
			});
			return new Part(List.copyOf(references), List.copyOf(targets), Set.copyOf(found.unresolved));
		}
	}

	private Referred() {
	}

	/**
	 * What a file refers to; that links all of it.
	 *
	 * @param file the file's resource
	 */
	static Referred by(Resource file) {
		List<Object> surroundings = StepMemory.surroundings(file);
		return file instanceof XtextResource text
				? text.getCache().get(List.of(Referred.class, surroundings), text, () -> walk(text, surroundings))
				: walk(file, surroundings);
	}

	private static Referred walk(Resource file, List<Object> surroundings) {
		Referred all = new Referred();
		TreeIterator<EObject> elements = EcoreUtil.getAllProperContents(file, false);
		while (elements.hasNext()) {
			EObject element = elements.next();
			if (element instanceof Step step) {
				all.addAll(StepMemory.of(step, Part.class, surroundings, Part::of));
				elements.prune();
			} else {
				all.add(element);
			}
		}
		return all;
	}

	private void addAll(Part part) {
		EReference last = null;
		Set<EObject> elements = Set.of();
		for (int index = 0; index < part.targets.size(); index++) {
			EReference reference = part.references.get(index);
			if (reference != last) {
				last = reference;
				elements = targetsOf(reference);
			}
			elements.add(part.targets.get(index));
		}
		unresolved.addAll(part.unresolved);
	}

	private void add(EObject element) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer()) {
				Object value = element.eGet(reference);
				if (value instanceof List<?> values) {
					values.forEach(target -> add(element, reference, (EObject) target));
				} else if (value instanceof EObject target) {
					add(element, reference, target);
				}
			}
		}
	}

	private void add(EObject element, EReference reference, EObject target) {
		if (target.eIsProxy()) {
			unresolved.add(reference);
		} else if (!isInStep(element) || !isInStep(target)) {
			targetsOf(reference).add(target);
		}
	}

	/** Such a target may be read again, and then is another element. */
	private static boolean isInStep(EObject element) {
		return EcoreUtil2.getContainerOfType(element, Step.class) != null;
	}

	private Set<EObject> targetsOf(EReference reference) {
		return targets.computeIfAbsent(reference, key -> new HashSet<>());
	}

	/** {@return the elements that references lead to, by reference} */
	Map<EReference, Set<EObject>> targets() {
		return targets;
	}

	/** {@return references of which at least one leads nowhere} */
	Set<EReference> unresolved() {
		return unresolved;
	}
}
