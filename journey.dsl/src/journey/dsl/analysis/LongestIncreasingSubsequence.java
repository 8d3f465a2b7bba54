// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.Arrays;

/**
 * The longest strictly increasing subsequence of a list of numbers; among the longest, the one whose indices are
 * lexicographically smallest. Takes time in proportion to n·log n.
 */
final class LongestIncreasingSubsequence {

	private LongestIncreasingSubsequence() {
	}

	/** The indices of the subsequence, ascending. */
	static int[] indices(int[] values) {
		int[] lengths = lengthsFromEach(values);
		int length = Arrays.stream(lengths).max().orElse(0);
		int[] indices = new int[length];
		int found = 0;
		for (int index = 0; index < values.length && found < length; index++) {
			// taking the first index that still allows the full length gives the lexicographically smallest list
			boolean increasing = found == 0 || values[index] > values[indices[found - 1]];
			if (increasing && lengths[index] == length - found) {
				indices[found++] = index;
			}
		}
		return indices;
	}

	/** Per index, the length of the longest increasing subsequence that starts there. */
	private static int[] lengthsFromEach(int[] values) {
		int[] ranks = Arrays.stream(values).distinct().sorted().toArray();
		// a Fenwick tree over ranks in descending order, of the greatest length seen so far
		int[] greatest = new int[ranks.length + 1];
		int[] lengths = new int[values.length];
		for (int index = values.length - 1; index >= 0; index--) {
			int position = ranks.length - Arrays.binarySearch(ranks, values[index]);
			int length = 1;
			for (int node = position - 1; node > 0; node -= node & -node) {
				length = Math.max(length, greatest[node] + 1);
			}
			lengths[index] = length;
			for (int node = position; node < greatest.length; node += node & -node) {
				greatest[node] = Math.max(greatest[node], length);
			}
		}
		return lengths;
	}
}
