// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import journey.dsl.analysis.Contents;
import journey.dsl.analysis.NormalisedValue;
import journey.dsl.analysis.References;
import journey.dsl.journey.Action;
import journey.dsl.journey.Atlas;
import journey.dsl.journey.Branch;
import journey.dsl.journey.Channel;
import journey.dsl.journey.Handover;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Measure;
import journey.dsl.journey.Need;
import journey.dsl.journey.Pain;
import journey.dsl.journey.Persona;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/**
 * What the filters of the diagrams let through. A filter asks for every element of a diagram; what it has nothing to
 * say about stays.
 */
public final class FilterServices {

	private final MeasureServices measures = new MeasureServices();

	/**
	 * Whether an element is one to act on: a step that feels negative, disappoints, has a pain, a risk or a moment of
	 * truth, or that clients leave or fall out of; a touchpoint that performs badly; a measure short of its target; a
	 * pain, a moment of truth, an initiative, a broken handover, an abandonment.
	 */
	public boolean isFinding(EObject element) {
		if (element instanceof Step step) {
			return isFinding(step);
		}
		if (element instanceof Touchpoint touchpoint) {
			return NormalisedValue.performance(touchpoint).stream().anyMatch(performance -> performance < 0);
		}
		if (element instanceof Measure measure) {
			return measures.missesTarget(measure);
		}
		if (element instanceof Branch branch) {
			return isFinding(branch);
		}
		return element.eClass().getName().matches("Pain|MomentOfTruth|Initiative|Outcome|Journey");
	}

	/** The channels that a journey uses, or that the journeys of an atlas use, each once. */
	public Collection<Channel> channelChoice(EObject shown) {
		return journeys(shown).flatMap(journey -> Contents.channels(journey).stream()).distinct().toList();
	}

	/** The personas of a journey, or of the journeys of an atlas, each once. */
	public Collection<Persona> personaChoice(EObject shown) {
		return journeys(shown).flatMap(journey -> References.resolved(journey.getPersonas())).distinct().toList();
	}

	/** In the map: whether a touchpoint or an action is on one of the channels. */
	public boolean isOnChannel(EObject element, Collection<?> channels) {
		if (element instanceof Touchpoint touchpoint) {
			return channels.contains(touchpoint.getChannel());
		}
		return !(element instanceof Action action) || channels.contains(action.getChannel());
	}

	/** In the flow and the atlas: whether a step or a journey uses one of the channels. */
	public boolean usesChannel(EObject element, Collection<?> channels) {
		if (element instanceof Step step) {
			return Stream.concat(step.getTouchpoints().stream(), step.getActions().stream())
					.anyMatch(part -> isOnChannel(part, channels));
		}
		return !(element instanceof Journey journey) || Contents.channels(journey).stream().anyMatch(channels::contains);
	}

	/** In the map: whether a pain blocks a need of one of the personas, or no particular need. */
	public boolean blocksPersona(EObject element, Collection<?> personas) {
		return !(element instanceof Pain pain) || concern(pain.getBlocks(), personas);
	}

	/** In the flow and the atlas: whether a step answers a need of one of the personas or none; a journey's personas. */
	public boolean concernsPersona(EObject element, Collection<?> personas) {
		if (element instanceof Step step) {
			return concern(step.getAnswers(), personas);
		}
		return !(element instanceof Journey journey)
				|| References.resolved(journey.getPersonas()).anyMatch(personas::contains);
	}

	private static boolean isFinding(Step step) {
		return !step.getPains().isEmpty() || step.getMoment() != null || step.getRisk() != null
				|| Emotions.feeling(step).filter(Feeling::isNegative).isPresent()
				|| step.getNext().stream().anyMatch(FilterServices::isFinding)
				|| ModelResults.ofJourney(step).flatMap(results -> results.expectation(step))
						.filter(expectation -> expectation.gap() < 0).isPresent();
	}

	private static boolean isFinding(Branch branch) {
		return branch.isAbandon() || branch.getHandover() == Handover.BROKEN;
	}

	private static boolean concern(List<Need> needs, Collection<?> personas) {
		return needs.isEmpty() || References.resolved(needs).map(EObject::eContainer).anyMatch(personas::contains);
	}

	private static Stream<Journey> journeys(EObject shown) {
		if (shown instanceof Atlas atlas) {
			return new AtlasServices().atlasJourneys(atlas).stream();
		}
		return Stream.of(shown).filter(Journey.class::isInstance).map(Journey.class::cast);
	}
}
