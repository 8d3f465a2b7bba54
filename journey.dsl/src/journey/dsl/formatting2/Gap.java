// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting2;

/**
 * What belongs between two tokens.
 *
 * @param fewestLines how many line breaks there are at least
 * @param mostLines how many there are at most; 2 allow one blank line
 * @param space what stands there where there is no line break
 * @param indentation the levels of indentation of what follows a line break
 * @param commentIndentation the levels of indentation of comments on lines of their own
 * @param hanging the blanks that follow the indentation
 */
record Gap(int fewestLines, int mostLines, String space, int indentation, int commentIndentation, int hanging) {

	/** Stays on the line; a comment that needs a line of its own, and what follows it, go in one level. */
	static Gap onLine(String space, int indentation) {
		return new Gap(0, 0, space, indentation + 1, indentation + 1, 0);
	}

	/** Stays on the line, unless the author broke it here. */
	static Gap breakable(int indentation, int hanging) {
		return new Gap(0, 1, " ", indentation, indentation, hanging);
	}

	/** Begins a line. */
	static Gap lines(int fewest, int most, int indentation) {
		return new Gap(fewest, most, "", indentation, indentation, 0);
	}

	Gap withSpace(String other) {
		return new Gap(fewestLines, mostLines, other, indentation, commentIndentation, hanging);
	}

	Gap withHanging(int blanks) {
		return new Gap(fewestLines, mostLines, space, indentation, commentIndentation, blanks);
	}

	Gap withCommentIndentation(int levels) {
		return new Gap(fewestLines, mostLines, space, indentation, levels, hanging);
	}
}
