// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

import journey.dsl.analysis.Flow.Edge;
import journey.dsl.analysis.Flow.Place;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Step;

/**
 * How many clients come where: expected numbers of arrivals from one start at the first step, loops included, summed
 * over branches; after an {@code and} each branch gets the full figure, so that numbers may exceed 1. A number is
 * unknown (empty) at every place that can be reached from a step whose figures leave the way on unknown, over ways of
 * more than 0 %. Where a loop is never left, or grows with every round, the arrivals are not finite and all places that
 * can be reached are unknown. What cannot be reached has 0.
 * Source: language reference, computed results, funnel (an absorbing Markov chain).
 *
 * @param flow the ways through the journey
 * @param visits arrivals at each step, in document order
 * @param outcomes arrivals at each outcome: the declared ones in document order, then the implicit ones {@code end} and
 *        {@code abandon} where any way leads there
 * @param abandon arrivals at {@code abandon} from each step that has such a way, in document order
 */
public record Funnel(Flow flow, Map<Step, OptionalDouble> visits, Map<Place, OptionalDouble> outcomes,
		Map<Step, OptionalDouble> abandon) {

	/** Takes immutable copies that keep the order. */
	public Funnel {
		visits = Collections.unmodifiableMap(new LinkedHashMap<>(visits));
		outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
		abandon = Collections.unmodifiableMap(new LinkedHashMap<>(abandon));
	}

	/** The funnel of a journey. */
	public static Funnel of(Journey journey) {
		return of(Flow.of(journey));
	}

	/** The funnel of a journey whose flow is at hand. */
	public static Funnel of(Flow flow) {
		Map<Step, OptionalDouble> visits = ExpectedVisits.of(flow);
		Map<Place, OptionalDouble> outcomes = new LinkedHashMap<>();
		Map<Step, OptionalDouble> abandon = new LinkedHashMap<>();
		List<Edge> edges = flow.edges();
		for (Place outcome : outcomes(flow, edges)) {
			outcomes.put(outcome, OptionalDouble.of(0));
		}
		for (Edge edge : edges) {
			OptionalDouble arrivals = arrivals(edge, visits.get(edge.source()));
			outcomes.computeIfPresent(edge.target(), (outcome, sum) -> sum(sum, arrivals));
			if (edge.target() instanceof Place.Abandon) {
				abandon.merge(edge.source(), arrivals, Funnel::sum);
			}
		}
		return new Funnel(flow, visits, outcomes, abandon);
	}

	/** Whether every number is known. */
	public boolean known() {
		return Stream.of(visits, outcomes, abandon).map(Map::values).flatMap(Collection::stream)
				.allMatch(OptionalDouble::isPresent);
	}

	/** Expected number of passages over an edge of this funnel's flow; empty where unknown. */
	public OptionalDouble passages(Edge edge) {
		return arrivals(edge, visits.get(edge.source()));
	}

	private static Collection<Place> outcomes(Flow flow, List<Edge> edges) {
		Set<Place> outcomes = new LinkedHashSet<>();
		flow.journey().getOutcomes().forEach(outcome -> outcomes.add(new Place.AtOutcome(outcome)));
		List<Place> implicit = new ArrayList<>(List.of(new Place.End(), new Place.Abandon()));
		implicit.removeIf(outcome -> edges.stream().noneMatch(edge -> edge.target().equals(outcome)));
		outcomes.addAll(implicit);
		return outcomes;
	}

	private static OptionalDouble arrivals(Edge edge, OptionalDouble visits) {
		if (isZero(visits) || isZero(edge.probability())) {
			return OptionalDouble.of(0);
		}
		if (visits.isEmpty() || edge.probability().isEmpty()) {
			return OptionalDouble.empty();
		}
		return Numbers.number(visits.getAsDouble() * edge.probability().getAsDouble());
	}

	private static OptionalDouble sum(OptionalDouble one, OptionalDouble other) {
		return one.isPresent() && other.isPresent()
				? Numbers.number(one.getAsDouble() + other.getAsDouble())
				: OptionalDouble.empty();
	}

	private static boolean isZero(OptionalDouble number) {
		return number.isPresent() && number.getAsDouble() == 0;
	}
}
