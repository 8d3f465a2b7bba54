// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import journey.dsl.journey.Act;
import journey.dsl.journey.Action;
import journey.dsl.journey.Branch;
import journey.dsl.journey.Delight;
import journey.dsl.journey.Handover;
import journey.dsl.journey.Initiative;
import journey.dsl.journey.Measure;
import journey.dsl.journey.Measured;
import journey.dsl.journey.Pain;
import journey.dsl.journey.Step;

/**
 * What the layers of the map show in a step. Sirius evaluates the mappings of a layer on the journey too, where they
 * show nothing.
 */
public final class LayerServices {

	/** The pains of a step. */
	public Collection<Pain> shownPains(EObject element) {
		return ofStep(element, step -> step.getPains().stream());
	}

	/** The delights of a step. */
	public Collection<Delight> shownDelights(EObject element) {
		return ofStep(element, step -> step.getDelights().stream());
	}

	/** What the company does towards the client in a step. */
	public Collection<Action> shownActions(EObject element) {
		return ofStep(element, step -> step.getActions().stream());
	}

	/** What people do in a step, before and behind the line of visibility. */
	public Collection<Act> shownActs(EObject element) {
		return ofStep(element, step -> step.getActs().stream());
	}

	/** The measures of a step, then those of its touchpoints. */
	public Collection<Measure> shownMeasures(EObject element) {
		return ofStep(element, step -> Stream.concat(Stream.<Measured>of(step), step.getTouchpoints().stream())
				.flatMap(measured -> measured.getMeasures().stream()));
	}

	/** The initiatives of the project that address a pain of a step, each once, the highest priority first. */
	public Collection<Initiative> shownInitiatives(EObject element) {
		return ofStep(element, step -> step.getPains().stream()
				.flatMap(pain -> ModelResults.ofProject(pain).addressing(pain).stream()).distinct());
	}

	/** The branches that leave a step over a broken handover. */
	public Collection<Branch> brokenHandovers(Step step) {
		return step.getNext().stream().filter(branch -> branch.getHandover() == Handover.BROKEN).toList();
	}

	private static <T> List<T> ofStep(EObject element, Function<Step, Stream<T>> parts) {
		return element instanceof Step step ? parts.apply(step).toList() : List.of();
	}
}
