// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the words that somebody may have meant who wrote another one. */
public final class DidYouMean {

	/** Longer words are no slips of the finger; comparing them would only cost time. */
	private static final int MAX_LENGTH = 100;

	private static final int MAX_SUGGESTIONS = 3;

	private record Candidate(String word, int distance) {
	}

	private DidYouMean() {
	}

	/**
	 * The words that are close to a written one: equal but for case, or at most one slip (a letter wrong, missing, too
	 * many, or two letters swapped) away for every three letters.
	 *
	 * @param written the written word
	 * @param words the words that exist
	 * @return at most three of them, the closest first, then in alphabetical order
	 */
	public static List<String> suggestions(String written, Stream<String> words) {
		if (written.length() > MAX_LENGTH) {
			return List.of();
		}
		int limit = written.length() < 3 ? 0 : written.length() / 3;
		String lower = written.toLowerCase(Locale.ROOT);
		return words.distinct().filter(word -> Math.abs(word.length() - written.length()) <= limit)
				.map(word -> new Candidate(word, distance(lower, word.toLowerCase(Locale.ROOT))))
				.filter(candidate -> candidate.distance <= limit)
				.sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
				.limit(MAX_SUGGESTIONS).map(Candidate::word).toList();
	}

	/** Optimal string alignment distance (Damerau-Levenshtein without repeated edits of one place). */
	private static int distance(String a, String b) {
		int[][] costs = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				costs[i][j] = i == 0 || j == 0 ? i + j : cheapest(costs, a, b, i, j);
			}
		}
		return costs[a.length()][b.length()];
	}

	private static int cheapest(int[][] costs, String a, String b, int i, int j) {
		int replaced = costs[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
		int cost = Math.min(replaced, 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
		boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
		return swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
	}
}
