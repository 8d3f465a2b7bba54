// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Parts a directed graph into sets of nodes that all lead to one another, by Tarjan's algorithm, without recursion so
 * that a chain of any length fits. Takes time in proportion to nodes and edges.
 */
public final class StronglyConnectedComponents {

	private StronglyConnectedComponents() {
	}

	/**
	 * The components, each before those that it leads to. A component of one node is a cycle only if the node leads to
	 * itself.
	 *
	 * @param nodes the nodes
	 * @param successors the nodes that a node leads to; those that are not among the nodes are passed over
	 */
	public static <T> List<List<T>> of(Collection<T> nodes, Function<T, ? extends Collection<T>> successors) {
		Search<T> search = new Search<>(successors);
		nodes.forEach(node -> search.numbers.put(node, Search.UNSEEN));
		nodes.forEach(search::run);
		Collections.reverse(search.components);
		return List.copyOf(search.components);
	}

	private static final class Search<T> {

		private static final int UNSEEN = -1;

		private final Function<T, ? extends Collection<T>> successors;
		private final Map<T, Integer> numbers = new HashMap<>();
		private final Map<T, Integer> lowest = new HashMap<>();
		private final Deque<T> path = new ArrayDeque<>();
		private final Deque<Iterator<T>> branches = new ArrayDeque<>();
		private final Deque<T> pending = new ArrayDeque<>();
		private final List<List<T>> components = new ArrayList<>();
		private int next;

		Search(Function<T, ? extends Collection<T>> successors) {
			this.successors = successors;
		}

		void run(T root) {
			if (numbers.get(root) != UNSEEN) {
				return;
			}
			enter(root);
			while (!path.isEmpty()) {
				if (branches.peek().hasNext()) {
					look(branches.peek().next());
				} else {
					leave();
				}
			}
		}

		private void enter(T node) {
			numbers.put(node, next);
			lowest.put(node, next);
			next++;
			path.push(node);
			pending.push(node);
			branches.push(List.<T>copyOf(successors.apply(node)).iterator());
		}

		private void look(T node) {
			Integer number = numbers.get(node);
			if (number == null) {
				return;
			}
			if (number == UNSEEN) {
				enter(node);
			} else if (lowest.containsKey(node)) {
				lowest.merge(path.peek(), number, Math::min);
			}
		}

		private void leave() {
			T node = path.pop();
			branches.pop();
			int low = lowest.get(node);
			if (!path.isEmpty()) {
				lowest.merge(path.peek(), low, Math::min);
			}
			if (low == numbers.get(node)) {
				components.add(component(node));
			}
		}

		private List<T> component(T root) {
			List<T> component = new ArrayList<>();
			T node;
			do {
				node = pending.pop();
				// a node whose component is complete no longer takes part
				lowest.remove(node);
				component.add(node);
			} while (node != root);
			return List.copyOf(component);
		}
	}
}
