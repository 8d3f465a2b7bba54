// SPDX-License-Identifier: EPL-2.0
package journey.dsl.writing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;

/**
 * Which items of a text stay, and the order of the items afterwards.
 *
 * @param newOf the new state of each item that stays
 * @param order the items afterwards: those that stay as the text has them, the others new
 */
record ItemMatch(Map<Item, Item> newOf, List<Item> order) {

	/**
	 * Matches the items of a text with those of the model.
	 *
	 * @param old the items of the text in its order
	 * @param now the items of the model, ordered by branch
	 * @param branches the branches in the order of the grammar
	 * @param same tells whether a token of the text still is one of the model
	 */
	static ItemMatch of(List<Item> old, List<Item> now, List<AbstractElement> branches, BiPredicate<Token, Token> same) {
		Map<Item, Item> newOf = new IdentityHashMap<>();
		Map<Item, Item> oldOf = new IdentityHashMap<>();
		for (AbstractElement branch : branches) {
			List<Item> oldOnes = old.stream().filter(item -> item.branch() == branch).toList();
			List<Item> newOnes = now.stream().filter(item -> item.branch() == branch).toList();
			match(branch, oldOnes, newOnes, same, newOf);
		}
		newOf.forEach((before, after) -> oldOf.put(after, before));
		List<Item> order = new ArrayList<>(old.stream().filter(newOf::containsKey).toList());
		for (AbstractElement branch : branches) {
			insert(now.stream().filter(item -> item.branch() == branch).map(item -> oldOf.getOrDefault(item, item)).toList(),
					order, branches);
		}
		return new ItemMatch(newOf, order);
	}

	private static void match(AbstractElement branch, List<Item> old, List<Item> now, BiPredicate<Token, Token> same,
			Map<Item, Item> newOf) {
		boolean once = !isRepeated(branch);
		if (once && !old.isEmpty() && !now.isEmpty()) {
			newOf.put(old.get(old.size() - 1), now.get(0));
			return;
		}
		Alignment alignment = Alignment.of(old, now, (first, second) -> isSame(first, second, same));
		alignment.pairs().forEach(pair -> newOf.put(old.get(pair.first()), now.get(pair.second())));
		if (!isPart(branch)) {
			pairChanged(old, now, alignment, newOf);
		}
	}

	/** A text that has been changed is one that stands between the same others. */
	private static void pairChanged(List<Item> old, List<Item> now, Alignment alignment, Map<Item, Item> newOf) {
		int first = 0;
		int second = 0;
		List<Alignment.Pair> pairs = new ArrayList<>(alignment.pairs());
		pairs.add(new Alignment.Pair(old.size(), now.size()));
		for (Alignment.Pair pair : pairs) {
			while (first < pair.first() && second < pair.second()) {
				newOf.put(old.get(first++), now.get(second++));
			}
			first = pair.first() + 1;
			second = pair.second() + 1;
		}
	}

	private static boolean isSame(Item first, Item second, BiPredicate<Token, Token> same) {
		List<Token> old = first.values();
		List<Token> now = second.values();
		return !old.isEmpty() && !now.isEmpty() && same.test(old.get(0), now.get(0));
	}

	/** Tells <code>thoughts+=STRING</code> and <code>steps+=Step</code> from lists and from what stands once. */
	static boolean isRepeated(AbstractElement branch) {
		Assignment first = branch instanceof Assignment assignment ? assignment
				: GrammarUtil.containedAssignments(branch).get(0);
		boolean list = branch instanceof Group group && group.getElements().stream()
				.anyMatch(part -> part instanceof Group rest && GrammarUtil.isMultipleCardinality(rest)
						&& GrammarUtil.containedAssignments(rest).get(0).getFeature().equals(first.getFeature()));
		return first.getOperator().equals("+=") && !list;
	}

	private static boolean isPart(AbstractElement branch) {
		return branch instanceof Assignment;
	}

	/** Puts what is new behind its neighbour of the same branch, else before it, else where the grammar has the branch. */
	private static void insert(List<Item> sequence, List<Item> order, List<AbstractElement> branches) {
		Set<Item> placed = new LinkedHashSet<>(order);
		for (int index = 0; index < sequence.size(); index++) {
			Item item = sequence.get(index);
			if (placed.contains(item)) {
				continue;
			}
			int place = -1;
			if (index > 0) {
				place = order.indexOf(sequence.get(index - 1)) + 1;
			}
			for (int next = index + 1; place < 0 && next < sequence.size(); next++) {
				place = order.indexOf(sequence.get(next));
			}
			order.add(place < 0 ? usual(item.branch(), order, branches) : place, item);
			placed.add(item);
		}
	}

	static int usual(AbstractElement branch, List<Item> order, List<AbstractElement> branches) {
		int own = branches.indexOf(branch);
		int best = -1;
		int place = 0;
		for (int index = 0; index < order.size(); index++) {
			int other = branches.indexOf(order.get(index).branch());
			if (other <= own && other >= best) {
				best = other;
				place = index + 1;
			}
		}
		return place;
	}
}
