// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

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
				all.addAll(StepMemory.of(step, Referred.class, surroundings, Referred::within));
				elements.prune();
			} else {
				all.add(element);
			}
		}
		return all;
	}

	private static Referred within(Step step) {
		Referred found = new Referred();
		found.add(step);
		step.eAllContents().forEachRemaining(found::add);
		return found;
	}

	private void addAll(Referred part) {
		part.targets.forEach((reference, elements) -> targetsOf(reference).addAll(elements));
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
