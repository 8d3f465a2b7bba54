// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting2;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two tokens: white space and comments, in turn; white space, perhaps none, is first and last.
 *
 * @param pieces the pieces in their order
 */
record HiddenText(List<Piece> pieces) {

	/**
	 * White space or a comment.
	 *
	 * @param offset where it starts, counted from the start of the hidden text
	 * @param text its text; that of a line comment ends with its line break
	 */
	record Piece(int offset, String text) {

		boolean isLineComment() {
			return text.startsWith("//");
		}

		boolean isBlockComment() {
			return text.startsWith("/*");
		}

		boolean isDocumentation() {
			return text.startsWith("/**") && text.length() > "/**/".length();
		}

		int lineBreaks() {
			return HiddenText.lineBreaks(text);
		}
	}

	static HiddenText of(String text) {
		List<Piece> pieces = new ArrayList<>();
		int position = 0;
		while (true) {
			int comment = position;
			while (comment < text.length() && text.charAt(comment) != '/') {
				comment++;
			}
			pieces.add(new Piece(position, text.substring(position, comment)));
			if (comment == text.length()) {
				return new HiddenText(pieces);
			}
			position = endOfComment(text, comment);
			pieces.add(new Piece(comment, text.substring(comment, position)));
		}
	}

	private static int endOfComment(String text, int start) {
		if (text.startsWith("/*", start)) {
			int end = text.indexOf("*/", start + 2);
			return end < 0 ? text.length() : end + 2;
		}
		int end = start;
		while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
			end++;
		}
		if (text.startsWith("\r\n", end)) {
			return end + 2;
		}
		return end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
	}

	boolean hasComment() {
		return pieces.size() > 1;
	}

	/** How many lines end in a text, whatever system it was written on. */
	static int lineBreaks(String text) {
		int count = 0;
		for (int index = 0; index < text.length(); index++) {
			char character = text.charAt(index);
			boolean first = character == '\r' && text.startsWith("\n", index + 1);
			if (!first && (character == '\n' || character == '\r')) {
				count++;
			}
		}
		return count;
	}
}
