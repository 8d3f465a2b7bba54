// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;

import journey.dsl.journey.Actual;
import journey.dsl.journey.Journey;
import journey.dsl.journey.PathElement;
import journey.dsl.journey.Step;
import journey.dsl.journey.UnplannedTouch;
import journey.dsl.journey.Visit;

/**
 * Where an actual path leaves the plan. Visits whose step is not resolved, or is none of the planned journey, take no
 * part.
 * Source: language reference, computed results, deviations; the four kinds are those of the Customer Journey Modelling
 * Language (CJML).
 *
 * @param kind how it deviates
 * @param step the step missed or visited; empty for an unplanned touch
 * @param occasion the visit or unplanned touch; empty for a missing step
 */
public record Deviation(Kind kind, Optional<Step> step, Optional<PathElement> occasion) {

	/** The four kinds. */
	public enum Kind {
		/** Every planned route from the first step to the last visited one passes the step, and it was not visited. */
		MISSING,
		/** A touch that was not planned. */
		AD_HOC,
		/**
		 * A visit out of order: it is outside the longest sequence of visits in strict document order; among the
		 * longest, the one whose positions in the list of visits are lexicographically smallest. So a second visit to a
		 * step is irregular.
		 */
		IRREGULAR,
		/** A visit that failed. */
		FAILING
	}

	/**
	 * What the deviation is named by: the step, or the unplanned touch.
	 *
	 * @return an element to be named by {@link QualifiedNames}
	 */
	public EObject element() {
		return step.<EObject>map(missedOrVisited -> missedOrVisited).orElseGet(occasion::orElseThrow);
	}

	/**
	 * The deviations of an actual path by kind: missing in document order, the others in the order of the path. A visit
	 * may deviate in two ways. Without a resolved journey only unplanned touches are known.
	 */
	public static List<Deviation> in(Actual actual) {
		List<Visit> visits = Visits.of(actual);
		List<Deviation> deviations = new ArrayList<>();
		References.resolved(actual.getJourney()).ifPresent(journey -> addMissing(journey, visits, deviations));
		actual.getPath().stream().filter(UnplannedTouch.class::isInstance)
				.forEach(touch -> deviations.add(new Deviation(Kind.AD_HOC, Optional.empty(), Optional.of(touch))));
		References.resolved(actual.getJourney()).ifPresent(journey -> addIrregular(journey, visits, deviations));
		visits.stream().filter(Visit::isFailed).forEach(visit -> deviations.add(visit(Kind.FAILING, visit)));
		return List.copyOf(deviations);
	}

	private static void addMissing(Journey journey, List<Visit> visits, List<Deviation> deviations) {
		if (visits.isEmpty()) {
			return;
		}
		Set<Step> visited = visits.stream().map(Visit::getStep).collect(Collectors.toSet());
		Flow flow = Flow.of(journey);
		Set<Step> missing = new HashSet<>(PlannedRoutes.unavoidable(flow, visits.get(visits.size() - 1).getStep()));
		missing.removeAll(visited);
		flow.steps().stream().filter(missing::contains)
				.forEach(step -> deviations.add(new Deviation(Kind.MISSING, Optional.of(step), Optional.empty())));
	}

	private static void addIrregular(Journey journey, List<Visit> visits, List<Deviation> deviations) {
		Map<Step, Integer> order = new HashMap<>();
		Contents.steps(journey).forEach(step -> order.put(step, order.size()));
		int[] positions = visits.stream().mapToInt(visit -> order.get(visit.getStep())).toArray();
		int[] regular = LongestIncreasingSubsequence.indices(positions);
		IntStream.range(0, positions.length).filter(index -> Arrays.binarySearch(regular, index) < 0)
				.forEach(index -> deviations.add(visit(Kind.IRREGULAR, visits.get(index))));
	}

	private static Deviation visit(Kind kind, Visit visit) {
		return new Deviation(kind, Optional.of(visit.getStep()), Optional.of(visit));
	}
}
