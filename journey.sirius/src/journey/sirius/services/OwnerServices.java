// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import journey.dsl.analysis.Contents;
import journey.dsl.journey.Atlas;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Step;

/** Where in the model something is, and where something new goes. A tool may be used on an element or inside of it. */
public final class OwnerServices {

	/** The feature by which a view of Sirius refers to what it shows. */
	private static final String SHOWN_ELEMENT = "target";

	/** The journey itself, or the journey that an element belongs to; null for an element outside of journeys. */
	public Journey owningJourney(EObject element) {
		return Ancestors.nearest(element, Journey.class);
	}

	/** The phase itself, or the phase that a step or a part of one belongs to; null for other elements. */
	public Phase owningPhase(EObject element) {
		return Ancestors.nearest(element, Phase.class);
	}

	/** The step itself, or the step that a part of one belongs to; null for other elements. */
	public Step owningStep(EObject element) {
		return Ancestors.nearest(element, Step.class);
	}

	/** Whether an element is a step or a part of one, so that a new part can go there. */
	public boolean isInStep(EObject element) {
		return owningStep(element) != null;
	}

	/** The file that an element stands in. */
	public JourneyFile owningFile(EObject element) {
		return Ancestors.nearest(element, JourneyFile.class);
	}

	/** The phase that a new step goes to: the one that the place belongs to, else the last one; null without phases. */
	public Phase phaseForStep(EObject place) {
		Phase phase = owningPhase(place);
		return phase != null ? phase : last(phases(place));
	}

	/** Whether there is a phase that a new step can go to. */
	public boolean hasPhase(EObject place) {
		return phaseForStep(place) != null;
	}

	/** The step that a new part goes to: the one that the place belongs to, else the last one; null without steps. */
	public Step stepForPart(EObject place) {
		Step step = owningStep(place);
		Journey journey = owningJourney(place);
		return step != null || journey == null ? step : last(Contents.steps(journey));
	}

	/** Whether there is a step that a new part can go to. */
	public boolean hasStep(EObject place) {
		return stepForPart(place) != null;
	}

	/** The atlas that a view is part of the diagram of; null for a view in another diagram. */
	public Atlas shownAtlas(EObject element, EObject view) {
		EObject candidate = view;
		while (candidate != null) {
			EStructuralFeature shown = candidate.eClass().getEStructuralFeature(SHOWN_ELEMENT);
			if (shown != null && candidate.eGet(shown) instanceof Atlas atlas) {
				return atlas;
			}
			candidate = candidate.eContainer();
		}
		return Ancestors.nearest(element, Atlas.class);
	}

	private List<Phase> phases(EObject place) {
		Journey journey = owningJourney(place);
		return journey == null ? List.of() : journey.getPhases();
	}

	private static <T> T last(List<T> elements) {
		return elements.isEmpty() ? null : elements.get(elements.size() - 1);
	}
}
