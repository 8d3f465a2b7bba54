// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

/** Makes any text fit to be shown: no control characters, no characters that XML does not know, one line. */
public final class PlainText {

	private PlainText() {
	}

	/**
	 * Returns the text with white space collapsed and unusable characters left out. Also left out are the characters
	 * that change the direction of what follows, for they would let one text rearrange another.
	 *
	 * @param text any text
	 * @return the text, never null
	 */
	public static String of(String text) {
		if (text == null) {
			return "";
		}
		return isClean(text) ? text : clean(text);
	}

	/** Nearly every text is as it has to be; finding that out costs less than writing it anew. */
	private static boolean isClean(String text) {
		boolean blank = true;
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character == ' ' ? blank : !isOrdinary(character)) {
				return false;
			}
			blank = character == ' ';
		}
		return !blank || text.isEmpty();
	}

	/** What stands in nearly every text: no controls, nothing that steers direction, nothing outside the first plane. */
	private static boolean isOrdinary(char character) {
		return character > ' ' && character < 0x7F || character >= 0xA0 && character < 0x2028
				|| character > 0x202E && character < 0x2066 || character > 0x2069 && character < Character.MIN_SURROGATE;
	}

	private static String clean(String text) {
		var clean = new StringBuilder(text.length());
		boolean blank = false;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			int point = text.codePointAt(i);
			if (point == ' ' || point == '\t' || point == '\n' || point == '\r' || point == 0x2028 || point == 0x2029) {
				blank = clean.length() > 0;
			} else if (isUsable(point)) {
				if (blank) {
					clean.append(' ');
					blank = false;
				}
				clean.appendCodePoint(point);
			}
		}
		return clean.toString();
	}

	/**
	 * Returns a whole document without unusable characters, white space kept as it is.
	 *
	 * @param document any text
	 * @return the document
	 */
	public static String printable(String document) {
		// a document is long, and nearly always fine as it is
		for (char character : document.toCharArray()) {
			if (character != ' ' && !isOrdinary(character) && character != '\n' && character != '\t') {
				return document.codePoints().allMatch(PlainText::isPrintable) ? document : withoutUnusable(document);
			}
		}
		return document;
	}

	private static String withoutUnusable(String document) {
		var clean = new StringBuilder(document.length());
		document.codePoints().filter(PlainText::isPrintable).forEach(clean::appendCodePoint);
		return clean.toString();
	}

	private static boolean isPrintable(int point) {
		return point >= ' ' && point < 0x7F || point == '\n' || point == '\t' || isUsable(point);
	}

	private static boolean isUsable(int point) {
		boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
		boolean notCharacter = (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
		boolean steersDirection = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
		return !Character.isISOControl(point) && !surrogate && !notCharacter && !steersDirection;
	}
}
