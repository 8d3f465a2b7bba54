// SPDX-License-Identifier: EPL-2.0
package journey.tests.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines in which two texts differ. */
public final class Diff {

	private Diff() {
	}

	/** {@return lines that are gone after <code>-</code> and those that have come after <code>+</code>} */
	public static List<String> of(String before, String after) {
		List<String> old = lines(before);
		List<String> now = lines(after);
		int[][] common = new int[old.size() + 1][now.size() + 1];
		for (int i = old.size() - 1; i >= 0; i--) {
			for (int j = now.size() - 1; j >= 0; j--) {
				common[i][j] = old.get(i).equals(now.get(j)) ? common[i + 1][j + 1] + 1
						: Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		List<String> diff = new ArrayList<>();
		int i = 0;
		int j = 0;
		while (i < old.size() || j < now.size()) {
			if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
				i++;
				j++;
			} else if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
				diff.add("-" + old.get(i++));
			} else {
				diff.add("+" + now.get(j++));
			}
		}
		return diff;
	}

	private static List<String> lines(String text) {
		return Arrays.asList(text.split("\n", -1));
	}
}
