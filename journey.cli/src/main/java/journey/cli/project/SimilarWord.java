// SPDX-License-Identifier: EPL-2.0
package journey.cli.project;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Guesses which word was meant. */
final class SimilarWord {

	/** One slip for every so many letters. */
	private static final int LETTERS_PER_SLIP = 3;
	/** Longer words are no slips of the keyboard, and the table would grow with their square. */
	private static final int LONGEST = 100;

	private SimilarWord() {
	}

	/** The word with the fewest differences, where these are few for its length. */
	static Optional<String> to(String word, Stream<String> words) {
		if (word.length() > LONGEST) {
			return Optional.empty();
		}
		return words
				.filter(candidate -> distance(word, candidate) <= Math.max(1, candidate.length() / LETTERS_PER_SLIP))
				.min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
						.thenComparing(Comparator.naturalOrder()));
	}

	/** Levenshtein's distance: letters to insert, delete or replace. */
	private static int distance(String from, String to) {
		int[] row = new int[to.length() + 1];
		for (int column = 0; column < row.length; column++) {
			row[column] = column;
		}
		for (int line = 1; line <= from.length(); line++) {
			int diagonal = row[0];
			row[0] = line;
			for (int column = 1; column < row.length; column++) {
				int replaced = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
				diagonal = row[column];
				row[column] = Math.min(replaced, Math.min(row[column], row[column - 1]) + 1);
			}
		}
		return row[to.length()];
	}
}
