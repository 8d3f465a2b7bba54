// SPDX-License-Identifier: EPL-2.0
package journey.tests.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import journey.dsl.analysis.Contents;
import journey.dsl.analysis.Deviation;
import journey.dsl.journey.Actual;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.Step;
import journey.dsl.journey.Visit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DeviationProperties {

	@Property
	void missingAreTheStepsThatNoRouteAvoids(@ForAll("plans") FlowPlan plan, @ForAll @IntRange(max = 6) int last) {
		int target = last % plan.size();
		Set<Integer> unavoidable = null;
		List<List<Integer>> routes = new ArrayList<>();
		collectRoutes(plan, target, new ArrayList<>(List.of(0)), routes);
		for (List<Integer> route : routes) {
			if (unavoidable == null) {
				unavoidable = new HashSet<>(route);
			}
			unavoidable.retainAll(route);
		}
		Set<Integer> expected = unavoidable == null ? Set.of() : unavoidable;
		expected = expected.stream().filter(step -> step != target).collect(Collectors.toSet());
		assertThat(steps(Deviation.Kind.MISSING, actual(plan.journey(), List.of(target)))).isEqualTo(expected);
	}

	@Property
	void irregularAreTheVisitsOutsideTheBestSequence(
			@ForAll @Size(max = 9) List<@IntRange(max = 6) Integer> visited) {
		FlowPlan plan = new FlowPlan(IntStream.range(0, 7)
				.mapToObj(step -> List.of(new FlowPlan.Way(List.of(step + 1), 100))).toList());
		Actual actual = actual(plan.journey(), visited);
		List<Integer> irregular = Deviation.in(actual).stream().filter(d -> d.kind() == Deviation.Kind.IRREGULAR)
				.map(deviation -> actual.getPath().indexOf(deviation.occasion().orElseThrow())).toList();
		List<Integer> regular = bestSequence(visited);
		assertThat(irregular).isEqualTo(IntStream.range(0, visited.size()).boxed()
				.filter(index -> !regular.contains(index)).toList());
	}

	@Provide
	Arbitrary<FlowPlan> plans() {
		return FlowPlan.plans(2);
	}

	/** All routes without repetition; a route with one passes the same steps and more. */
	private static void collectRoutes(FlowPlan plan, int target, List<Integer> route, List<List<Integer>> routes) {
		int step = route.get(route.size() - 1);
		if (step == target) {
			routes.add(List.copyOf(route));
			return;
		}
		for (int next : plan.successors(step)) {
			if (!route.contains(next)) {
				route.add(next);
				collectRoutes(plan, target, route, routes);
				route.remove(route.size() - 1);
			}
		}
	}

	/** Tries every subset: the longest strictly increasing one, among these the lexicographically smallest. */
	private static List<Integer> bestSequence(List<Integer> values) {
		List<Integer> best = List.of();
		for (int subset = 0; subset < 1 << values.size(); subset++) {
			int members = subset;
			List<Integer> indices = IntStream.range(0, values.size()).filter(i -> (members >> i & 1) == 1).boxed()
					.toList();
			boolean increasing = IntStream.range(1, indices.size())
					.allMatch(i -> values.get(indices.get(i - 1)) < values.get(indices.get(i)));
			if (increasing && (indices.size() > best.size()
					|| indices.size() == best.size() && isSmaller(indices, best))) {
				best = indices;
			}
		}
		return best;
	}

	private static boolean isSmaller(List<Integer> one, List<Integer> other) {
		for (int index = 0; index < one.size(); index++) {
			if (!one.get(index).equals(other.get(index))) {
				return one.get(index) < other.get(index);
			}
		}
		return false;
	}

	private static Actual actual(Journey journey, List<Integer> visited) {
		Actual actual = JourneyFactory.eINSTANCE.createActual();
		actual.setJourney(journey);
		List<Step> steps = Contents.steps(journey);
		for (int index : visited) {
			Visit visit = JourneyFactory.eINSTANCE.createVisit();
			visit.setStep(steps.get(index));
			actual.getPath().add(visit);
		}
		return actual;
	}

	private static Set<Integer> steps(Deviation.Kind kind, Actual actual) {
		return Deviation.in(actual).stream().filter(deviation -> deviation.kind() == kind)
				.map(deviation -> Integer.valueOf(deviation.step().orElseThrow().getName().substring(1)))
				.collect(Collectors.toSet());
	}
}
