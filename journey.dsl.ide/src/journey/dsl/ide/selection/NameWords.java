// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.selection;

/** The words that names are made of: <code>BuySofa2</code> has <code>Buy</code>, <code>Sofa</code> and <code>2</code>. */
public final class NameWords {

	private NameWords() {
	}

	/** Where the caret goes to the right: behind the word and the blanks that follow it. */
	public static int next(CharSequence line, int place) {
		int end = place;
		if (end < line.length()) {
			end++;
			while (end < line.length() && !isBoundary(line, end)) {
				end++;
			}
		}
		return end;
	}

	/** Where the caret goes to the left: before the word. */
	public static int previous(CharSequence line, int place) {
		int start = place;
		if (start > 0) {
			start--;
			while (start > 0 && !isBoundary(line, start)) {
				start--;
			}
		}
		return start;
	}

	/** Where the word at a place starts, which is in front of or inside of it. */
	static int start(CharSequence line, int place) {
		int start = place;
		while (start > 0 && isWord(line.charAt(start - 1)) && !(start < line.length() && isBoundary(line, start))) {
			start--;
		}
		return start;
	}

	/** Where the word at a place ends. */
	static int end(CharSequence line, int place) {
		int end = place;
		while (end < line.length() && isWord(line.charAt(end)) && (end == place || !isBoundary(line, end))) {
			end++;
		}
		return end;
	}

	/** A word starts where a letter that is not small follows a small one or a digit, and where the kind changes. */
	private static boolean isBoundary(CharSequence line, int place) {
		char before = line.charAt(place - 1);
		char after = line.charAt(place);
		if (Character.isWhitespace(after)) {
			return false;
		}
		if (Character.isWhitespace(before) || isWord(before) != isWord(after)) {
			return true;
		}
		if (!isWord(after)) {
			return false;
		}
		boolean digit = Character.isDigit(before) != Character.isDigit(after);
		boolean hump = Character.isUpperCase(after) && !Character.isUpperCase(before);
		boolean acronym = Character.isUpperCase(before) && Character.isUpperCase(after) && place + 1 < line.length()
				&& Character.isLowerCase(line.charAt(place + 1));
		return digit || hump || acronym || (before == '_') != (after == '_');
	}

	private static boolean isWord(char character) {
		return Character.isUnicodeIdentifierPart(character) || character == '_';
	}
}
