// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import journey.dsl.journey.Step;

/**
 * The ways on from a step.
 *
 * @param figures what the figures of its {@code next} say
 * @param edges in the order of {@code next}
 * @param successors the steps that edges lead to, each once
 * @param positions where these stand in the flow
 * @param leadOut whether one of them leads to an outcome, or may do so since its target is not resolved
 */
record Ways(Flow.Figures figures, List<Flow.Edge> edges, List<Step> successors, int[] positions, boolean leadOut) {

	static Ways of(Flow.Figures figures, List<Flow.Edge> edges, Map<Step, Integer> positions) {
		List<Step> successors = edges.stream().flatMap(edge -> edge.targetStep().stream()).distinct().toList();
		boolean leadOut = figures == Flow.Figures.UNRESOLVED
				|| !edges.stream().allMatch(edge -> edge.target() instanceof Flow.Place.AtStep);
		return new Ways(figures, edges, successors, successors.stream().mapToInt(positions::get).toArray(), leadOut);
	}

	/** Whether one of them leads to a step at one of these positions. */
	boolean leadTo(BitSet places) {
		for (int position : positions) {
			if (places.get(position)) {
				return true;
			}
		}
		return false;
	}

	/** The positions of steps that lead to one another and nowhere else, each list in order, by their first ones. */
	static List<int[]> closedCycles(Ways[] ways) {
		List<int[]> components = StronglyConnectedComponents
				.of(Arrays.stream(ways).map(Ways::positions).toArray(int[][]::new));
		int[] membership = new int[ways.length];
		for (int component = 0; component < components.size(); component++) {
			for (int position : components.get(component)) {
				membership[position] = component;
			}
		}
		return components.stream().filter(component -> isClosed(component, ways, membership))
				.map(component -> Arrays.stream(component).sorted().toArray())
				.sorted(Comparator.comparingInt(cycle -> cycle[0])).toList();
	}

	private static boolean isClosed(int[] component, Ways[] ways, int[] membership) {
		for (int position : component) {
			if (ways[position].leadOut) {
				return false;
			}
			for (int target : ways[position].positions) {
				if (membership[target] != membership[position]) {
					return false;
				}
			}
		}
		return true;
	}
}
