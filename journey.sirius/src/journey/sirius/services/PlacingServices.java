// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

import journey.dsl.journey.Journey;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Step;

/** Puts elements where the user drops them. Each function returns the element. */
public final class PlacingServices {

	/**
	 * Puts a new element right after the place where it was asked for, where that is a sibling of it; else leaves it at
	 * the end.
	 */
	public EObject placedAfter(EObject element, EObject place) {
		EObject sibling = siblingAround(element, place);
		if (sibling != null) {
			EList<EObject> siblings = siblings(element);
			siblings.move(positionAfter(siblings, element, sibling), element);
		}
		return element;
	}

	/**
	 * Moves a step: dropped on a phase, to the phase's end; dropped on another step or a part of one, right after that
	 * step. Dropped on itself or outside of its journey, it stays: what leads to it would not find it there.
	 */
	public Step movedStep(Step step, EObject place) {
		Step before = Ancestors.nearest(place, Step.class);
		Phase phase = Ancestors.nearest(place, Phase.class);
		if (phase == null || before == step || !isSameJourney(step, phase)) {
			return step;
		}
		if (step.eContainer() != phase) {
			phase.getSteps().add(step);
		} else if (before == null) {
			phase.getSteps().move(phase.getSteps().size() - 1, step);
		}
		if (before != null) {
			phase.getSteps().move(positionAfter(phase.getSteps(), step, before), step);
		}
		return step;
	}

	/**
	 * Moves a part of a step, such as a touchpoint or a pain, to the end of its kind in another step. It stays where the
	 * other step has a part of that name already, and the user is told so.
	 */
	@SuppressWarnings("unchecked") // parts of one kind are in one list, whichever step they are in
	public EObject movedPart(EObject part, EObject place) {
		Step step = Ancestors.nearest(place, Step.class);
		if (step == null || step == part.eContainer() || !(part.eContainer() instanceof Step)) {
			return part;
		}
		if (part instanceof NamedElement named && hasPart(step, named.getName())) {
			Refusals.tell("name", named.getName());
			return part;
		}
		if (step.eGet(part.eContainmentFeature()) instanceof List<?> parts) {
			((List<EObject>) parts).add(part);
		}
		return part;
	}

	static boolean isSameJourney(EObject one, EObject other) {
		return Ancestors.nearest(one, Journey.class) == Ancestors.nearest(other, Journey.class);
	}

	private static boolean hasPart(Step step, String name) {
		return name != null && step.eContents().stream()
				.anyMatch(part -> part instanceof NamedElement named && name.equals(named.getName()));
	}

	/** The element that the place is, or is in, and that is in the same list as another one; null where there is none. */
	private static EObject siblingAround(EObject element, EObject place) {
		EObject candidate = place;
		while (candidate != null && (candidate.eContainer() != element.eContainer()
				|| candidate.eContainmentFeature() != element.eContainmentFeature())) {
			candidate = candidate.eContainer();
		}
		return candidate == element || element.eContainmentFeature() == null
				|| !element.eContainmentFeature().isMany() ? null : candidate;
	}

	@SuppressWarnings("unchecked") // what holds an element among others is a list of elements
	private static EList<EObject> siblings(EObject element) {
		return (EList<EObject>) element.eContainer().eGet(element.eContainmentFeature());
	}

	private static int positionAfter(List<? extends EObject> list, EObject element, EObject before) {
		int position = list.indexOf(before);
		return list.indexOf(element) > position ? position + 1 : position;
	}
}
