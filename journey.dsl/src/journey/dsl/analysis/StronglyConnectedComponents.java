// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Parts a directed graph into sets of nodes that all lead to one another, by Tarjan's algorithm, without recursion so
 * that a chain of any length fits. Takes time in proportion to nodes and edges.
 */
public final class StronglyConnectedComponents {

	private static final int UNSEEN = -1;

	private final int[][] successors;
	/** In the order in which nodes were come to. */
	private final int[] numbers;
	/** The lowest number that a node leads back to. */
	private final int[] lowest;
	/** Whether a node's component is not complete yet. */
	private final boolean[] open;
	/** How many of a node's successors were looked at. */
	private final int[] looked;
	private final int[] path;
	private final int[] pending;
	private int pathLength;
	private int pendingCount;
	private int next;
	private final List<int[]> components = new ArrayList<>();

	private StronglyConnectedComponents(int[][] successors) {
		int size = successors.length;
		this.successors = successors;
		numbers = new int[size];
		Arrays.fill(numbers, UNSEEN);
		lowest = new int[size];
		open = new boolean[size];
		looked = new int[size];
		path = new int[size];
		pending = new int[size];
	}

	/**
	 * The components, each before those that it leads to. A component of one node is a cycle only if the node leads to
	 * itself.
	 *
	 * @param nodes the nodes
	 * @param successors the nodes that a node leads to; those that are not among the nodes are passed over
	 */
	public static <T> List<List<T>> of(Collection<T> nodes, Function<T, ? extends Collection<T>> successors) {
		List<T> ordered = List.copyOf(nodes);
		Map<T, Integer> positions = new HashMap<>();
		ordered.forEach(node -> positions.put(node, positions.size()));
		int[][] graph = ordered.stream().map(node -> successors.apply(node).stream().map(positions::get)
				.filter(Objects::nonNull).mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
		return of(graph).stream().map(component -> Arrays.stream(component).mapToObj(ordered::get).toList()).toList();
	}

	/**
	 * The components of a graph of numbers, each before those that it leads to.
	 *
	 * @param successors by node, from 0, the nodes that it leads to
	 */
	static List<int[]> of(int[][] successors) {
		StronglyConnectedComponents search = new StronglyConnectedComponents(successors);
		for (int node = 0; node < successors.length; node++) {
			if (search.numbers[node] == UNSEEN) {
				search.run(node);
			}
		}
		Collections.reverse(search.components);
		return search.components;
	}

	private void run(int root) {
		enter(root);
		while (pathLength > 0) {
			int node = path[pathLength - 1];
			if (looked[node] < successors[node].length) {
				look(node, successors[node][looked[node]++]);
			} else {
				leave(node);
			}
		}
	}

	private void enter(int node) {
		numbers[node] = next;
		lowest[node] = next;
		next++;
		open[node] = true;
		path[pathLength++] = node;
		pending[pendingCount++] = node;
	}

	private void look(int node, int successor) {
		if (numbers[successor] == UNSEEN) {
			enter(successor);
		} else if (open[successor]) {
			lowest[node] = Math.min(lowest[node], numbers[successor]);
		}
	}

	private void leave(int node) {
		pathLength--;
		if (pathLength > 0) {
			int before = path[pathLength - 1];
			lowest[before] = Math.min(lowest[before], lowest[node]);
		}
		if (lowest[node] == numbers[node]) {
			components.add(component(node));
		}
	}

	private int[] component(int root) {
		int start = pendingCount - 1;
		while (pending[start] != root) {
			start--;
		}
		int[] component = new int[pendingCount - start];
		for (int index = 0; index < component.length; index++) {
			component[index] = pending[--pendingCount];
			open[component[index]] = false;
		}
		return component;
	}
}
