// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

import journey.dsl.analysis.Flow.Edge;
import journey.dsl.journey.Step;

/**
 * Expected arrivals at the steps. Solves one system of equations per loop and passes straight through everything else,
 * so that the time grows with the number of edges.
 */
final class ExpectedVisits {

	private final Flow flow;
	private final Set<Step> known;
	private final Map<Step, Double> arrivals = new HashMap<>();

	private ExpectedVisits(Flow flow, Set<Step> known) {
		this.flow = flow;
		this.known = known;
	}

	/** Arrivals at each step, in document order; empty where unknown. */
	static Map<Step, OptionalDouble> of(Flow flow) {
		Set<Step> reachable = flow.reachableSteps(ExpectedVisits::isTaken);
		Set<Step> unknown = reachableFromUndetermined(flow, reachable);
		Set<Step> known = new LinkedHashSet<>(reachable);
		known.removeAll(unknown);
		ExpectedVisits visits = new ExpectedVisits(flow, Collections.unmodifiableSet(known));
		boolean solved = visits.solve();
		Map<Step, OptionalDouble> result = new LinkedHashMap<>();
		for (Step step : flow.steps()) {
			if (!reachable.contains(step)) {
				result.put(step, OptionalDouble.of(0));
			} else if (solved && known.contains(step)) {
				result.put(step, OptionalDouble.of(visits.arrivals.get(step)));
			} else {
				result.put(step, OptionalDouble.empty());
			}
		}
		return result;
	}

	/** Whether clients may go this way: its figure is not 0 %. */
	private static boolean isTaken(Edge edge) {
		return edge.probability().isEmpty() || edge.probability().getAsDouble() > 0;
	}

	private static Set<Step> reachableFromUndetermined(Flow flow, Set<Step> reachable) {
		Stream<Step> targets = reachable.stream().filter(step -> flow.figures(step) != Flow.Figures.KNOWN)
				.flatMap(step -> flow.successors(step).stream());
		return flow.reachableSteps(targets, ExpectedVisits::isTaken);
	}

	private boolean solve() {
		known.forEach(step -> arrivals.put(step, 0.0));
		flow.first().filter(known::contains).ifPresent(first -> arrivals.put(first, 1.0));
		for (List<Step> component : StronglyConnectedComponents.of(known, this::takenSuccessors)) {
			Optional<double[]> solution = solve(component);
			if (solution.isEmpty()) {
				return false;
			}
			pass(component, solution.get());
		}
		return arrivals.values().stream().allMatch(Double::isFinite);
	}

	private Optional<double[]> solve(List<Step> component) {
		double[] inflow = component.stream().mapToDouble(arrivals::get).toArray();
		Map<Step, Integer> index = new HashMap<>();
		component.forEach(step -> index.put(step, index.size()));
		LoopSystem system = new LoopSystem(inflow);
		for (Step step : component) {
			for (Edge edge : takenEdges(step)) {
				Integer target = index.get(edge.targetStep().orElseThrow());
				if (target != null) {
					system.add(index.get(step), target, edge.probability().orElseThrow());
				}
			}
		}
		return system.solve();
	}

	private void pass(List<Step> component, double[] solution) {
		Set<Step> members = Set.copyOf(component);
		for (int index = 0; index < solution.length; index++) {
			Step step = component.get(index);
			arrivals.put(step, solution[index]);
			for (Edge edge : takenEdges(step)) {
				Step target = edge.targetStep().orElseThrow();
				if (!members.contains(target)) {
					arrivals.merge(target, solution[index] * edge.probability().orElseThrow(), Double::sum);
				}
			}
		}
	}

	private List<Step> takenSuccessors(Step step) {
		return takenEdges(step).stream().map(edge -> edge.targetStep().orElseThrow()).toList();
	}

	/** The edges to other steps with known arrivals; all their probabilities are known. */
	private List<Edge> takenEdges(Step step) {
		List<Edge> edges = new ArrayList<>(flow.edgesFrom(step));
		edges.removeIf(edge -> !isTaken(edge) || edge.targetStep().filter(known::contains).isEmpty());
		return edges;
	}
}
