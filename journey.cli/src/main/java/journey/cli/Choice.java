// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import journey.cli.terminal.UserProblem;

/** Values of options that are one of a few words. */
final class Choice {

	private Choice() {
	}

	/**
	 * The constant that a word names.
	 *
	 * @throws UserProblem that lists the words where none fits
	 */
	static <E extends Enum<E>> E of(Class<E> kind, String option, String word) {
		for (E constant : kind.getEnumConstants()) {
			if (word(constant).equals(word)) {
				return constant;
			}
		}
		String words = Arrays.stream(kind.getEnumConstants()).map(Choice::word).collect(Collectors.joining(", "));
		throw new UserProblem("not-a-choice", option, word, words);
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}
}
