// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import journey.dsl.journey.Step;

/**
 * The steps that no planned route can avoid, in the language of graphs the dominators of a step. One route is found
 * first; a step on it can be avoided if some way leads from before it to behind it and does not pass it. Takes time in
 * proportion to the number of edges.
 */
final class PlannedRoutes {

	private final Flow flow;
	private final Map<Step, Integer> routePosition = new HashMap<>();
	private final Set<Step> seen = new HashSet<>();

	private PlannedRoutes(Flow flow) {
		this.flow = flow;
	}

	/**
	 * The steps that every route from the first step to the target passes, in the order in which it passes them, the
	 * first step and the target included; none where the target cannot be reached. Edges of 0 % count.
	 */
	static List<Step> unavoidable(Flow flow, Step target) {
		return new PlannedRoutes(flow).unavoidable(target);
	}

	private List<Step> unavoidable(Step target) {
		List<Step> route = anyRoute(target);
		route.forEach(step -> routePosition.put(step, routePosition.size()));
		List<Step> unavoidable = new ArrayList<>();
		int farthest = 0;
		for (int position = 0; position < route.size(); position++) {
			if (farthest <= position) {
				unavoidable.add(route.get(position));
			}
			farthest = Math.max(farthest, farthestFrom(route.get(position)));
		}
		return List.copyOf(unavoidable);
	}

	/** The last position on the route that can be come to from a step without passing the route in between. */
	private int farthestFrom(Step start) {
		int farthest = 0;
		Deque<Step> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			for (Step next : flow.successors(open.remove())) {
				Integer position = routePosition.get(next);
				if (position != null) {
					farthest = Math.max(farthest, position);
				} else if (seen.add(next)) {
					open.add(next);
				}
			}
		}
		return farthest;
	}

	private List<Step> anyRoute(Step target) {
		Map<Step, Step> cameFrom = new HashMap<>();
		Deque<Step> open = new ArrayDeque<>();
		flow.first().ifPresent(first -> {
			cameFrom.put(first, first);
			open.add(first);
		});
		while (!open.isEmpty() && !cameFrom.containsKey(target)) {
			Step step = open.remove();
			for (Step next : flow.successors(step)) {
				if (cameFrom.putIfAbsent(next, step) == null) {
					open.add(next);
				}
			}
		}
		List<Step> route = new ArrayList<>();
		for (Step step = cameFrom.containsKey(target) ? target : null; step != null; step = before(step, cameFrom)) {
			route.add(step);
		}
		Collections.reverse(route);
		return route;
	}

	private static Step before(Step step, Map<Step, Step> cameFrom) {
		Step before = cameFrom.get(step);
		return before == step ? null : before;
	}
}
