// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

import java.text.Bidi;
import java.util.regex.Pattern;

/** Tells which way a text runs, and keeps signs at their numbers in a text that runs from right to left. */
public final class ReadingDirection {

	/** A number whose sign would stand on its other side in text that runs from right to left. */
	public static final Pattern SIGNED_NUMBER = Pattern.compile("[+\u2212]\\d+([.,]\\d+)*");
	/** The first character that may run from right to left; most texts have only others, which is found out at once. */
	private static final int FIRST_FROM_RIGHT = 0x590;
	/** Makes what follows run to the right; it is not seen. */
	private static final String TO_THE_RIGHT = "\u200E";

	private ReadingDirection() {
	}

	/**
	 * Tells whether a text has letters that run from right to left.
	 *
	 * @param text any text
	 * @return whether it has
	 */
	public static boolean hasLettersFromRight(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= FIRST_FROM_RIGHT) {
				return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
			}
		}
		return false;
	}

	/**
	 * Tells whether a text runs from right to left: its first letter decides.
	 *
	 * @param text any text
	 * @return whether it does
	 */
	public static boolean isFromRight(String text) {
		return hasLettersFromRight(text)
				&& new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
	}

	/**
	 * Marks numbers with signs, for a text that runs from right to left.
	 *
	 * @param text a text
	 * @return the text, with marks that are not seen before signs
	 */
	public static String marked(String text) {
		return SIGNED_NUMBER.matcher(text).replaceAll(TO_THE_RIGHT + "$0");
	}
}
