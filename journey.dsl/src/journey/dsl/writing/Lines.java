// SPDX-License-Identifier: EPL-2.0
package journey.dsl.writing;

/** The lines of a text, its indentation, and the comments around what stands in it. */
final class Lines {

	private static final String DEFAULT_UNIT = "    ";

	private final String text;
	private final String unit;
	private final String delimiter;

	Lines(String text) {
		this.text = text;
		this.unit = unit(text);
		this.delimiter = text.contains("\r\n") ? "\r\n" : "\n";
	}

	/** The first indentation of the text. */
	private static String unit(String text) {
		for (String line : text.split("\\R")) {
			int blanks = blanks(line);
			if (blanks > 0 && blanks < line.length() && "*/".indexOf(line.charAt(blanks)) < 0) {
				return line.substring(0, blanks);
			}
		}
		return DEFAULT_UNIT;
	}

	private static int blanks(String line) {
		int count = 0;
		while (count < line.length() && isBlank(line.charAt(count))) {
			count++;
		}
		return count;
	}

	private static boolean isBlank(char character) {
		return character == ' ' || character == '\t' || character == '\u00A0';
	}

	String text() {
		return text;
	}

	String unit() {
		return unit;
	}

	String delimiter() {
		return delimiter;
	}

	int lineStart(int offset) {
		return text.lastIndexOf('\n', offset - 1) + 1;
	}

	/** {@return the blanks that the line of an offset begins with} */
	String indentation(int offset) {
		int start = lineStart(offset);
		int end = start;
		while (end < text.length() && isBlank(text.charAt(end))) {
			end++;
		}
		return text.substring(start, end);
	}

	/** {@return whether only blanks stand before an offset in its line} */
	boolean isFirst(int offset) {
		return backOverBlanks(offset) == lineStart(offset);
	}

	int backOverBlanks(int offset) {
		int start = offset;
		while (start > 0 && isBlank(text.charAt(start - 1))) {
			start--;
		}
		return start;
	}

	int overBlanks(int offset) {
		int end = offset;
		while (end < text.length() && isBlank(text.charAt(end))) {
			end++;
		}
		return end;
	}

	/** {@return the offset behind the line end at an offset, or the offset itself where there is none} */
	int overLineEnd(int offset) {
		return text.startsWith("\r\n", offset) ? offset + 2 : text.startsWith("\n", offset) ? offset + 1 : offset;
	}

	boolean isLineEnd(int offset) {
		return offset == text.length() || text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
	}

	/** {@return where what ends at an offset ends with the comment that follows it in its line} */
	int endWithComment(int offset) {
		int next = overBlanks(offset);
		if (text.startsWith("//", next)) {
			int end = next;
			while (!isLineEnd(end)) {
				end++;
			}
			return end;
		}
		int close = text.startsWith("/*", next) ? text.indexOf("*/", next + 2) : -1;
		boolean sameLine = close >= 0 && text.substring(next, close).indexOf('\n') < 0;
		return sameLine && isLineEnd(overBlanks(close + 2)) ? close + 2 : offset;
	}

	/**
	 * Where what begins at an offset begins with the comments right above it: whole lines, and no empty one between.
	 *
	 * @param limit where what stands before it ends
	 */
	int startWithComments(int offset, int limit) {
		int start = offset;
		while (isFirst(start)) {
			int above = commentAbove(lineStart(start), limit);
			if (above < 0) {
				break;
			}
			start = above;
		}
		return start;
	}

	/** The start of a comment that ends in the line above a line and stands alone there; -1 for none. */
	private int commentAbove(int lineStart, int limit) {
		int end = lineStart == 0 ? 0 : lineStart - (text.startsWith("\r\n", lineStart - 2) ? 2 : 1);
		if (lineStart == 0 || end <= limit) {
			return -1;
		}
		String line = text.substring(Math.max(lineStart(end), limit), end);
		int start = -1;
		if (line.strip().startsWith("//")) {
			start = end - line.length() + line.indexOf("//");
		} else if (line.strip().endsWith("*/")) {
			start = text.lastIndexOf("/*", end - 2);
		}
		return start >= limit && isFirst(start) ? start : -1;
	}

	/** {@return whether a line is empty or has blanks only; not one before the text or behind it} */
	boolean isEmptyLine(int lineStart) {
		return lineStart >= 0 && lineStart < text.length() && isLineEnd(overBlanks(lineStart));
	}
}
