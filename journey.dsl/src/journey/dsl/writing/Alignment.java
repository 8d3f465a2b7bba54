// SPDX-License-Identifier: EPL-2.0
package journey.dsl.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A longest sequence that two lists have in common.
 *
 * @param pairs the indices of equal elements in the first and in the second list, increasing in both
 */
record Alignment(List<Pair> pairs) {

	/** Two equal elements. */
	record Pair(int first, int second) {
	}

	static <A, B> Alignment of(List<A> first, List<B> second, BiPredicate<A, B> equal) {
		int start = 0;
		while (start < first.size() && start < second.size() && equal.test(first.get(start), second.get(start))) {
			start++;
		}
		int end = 0;
		while (end < first.size() - start && end < second.size() - start
				&& equal.test(first.get(first.size() - 1 - end), second.get(second.size() - 1 - end))) {
			end++;
		}
		List<Pair> pairs = new ArrayList<>();
		for (int index = 0; index < start; index++) {
			pairs.add(new Pair(index, index));
		}
		middle(first.subList(start, first.size() - end), second.subList(start, second.size() - end), equal, start, pairs);
		for (int index = end; index > 0; index--) {
			pairs.add(new Pair(first.size() - index, second.size() - index));
		}
		return new Alignment(pairs);
	}

	private static <A, B> void middle(List<A> first, List<B> second, BiPredicate<A, B> equal, int offset,
			List<Pair> pairs) {
		int[][] length = new int[first.size() + 1][second.size() + 1];
		boolean[][] same = new boolean[first.size()][second.size()];
		for (int i = first.size() - 1; i >= 0; i--) {
			for (int j = second.size() - 1; j >= 0; j--) {
				same[i][j] = equal.test(first.get(i), second.get(j));
				length[i][j] = same[i][j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
			}
		}
		for (int i = 0, j = 0; i < first.size() && j < second.size();) {
			if (same[i][j]) {
				pairs.add(new Pair(offset + i++, offset + j++));
			} else if (length[i + 1][j] >= length[i][j + 1]) {
				i++;
			} else {
				j++;
			}
		}
	}
}
