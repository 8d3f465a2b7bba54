// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.coloring;

/** What a token is to the eye of the reader. */
public enum TokenKind {
	/** A word of the language. */
	KEYWORD,
	/** A title or any other quoted text, closed or not. */
	STRING,
	/** A number without its sign and without its unit. */
	NUMBER,
	/** A month or a day. */
	DATE,
	/** A comment that speaks to readers of the text only, closed or not. */
	COMMENT,
	/** A comment that documents the element which it precedes. */
	DOCUMENTATION,
	/** A name; so is a word of the language that follows a dot. */
	NAME,
	/** The dot between the segments of a name. */
	DOT,
	/** Blanks and line ends. */
	SPACE,
	/** Braces, commas and all the rest. */
	OTHER;

	/** Whether the parser does not see such a token. */
	boolean isHidden() {
		return this == COMMENT || this == DOCUMENTATION || this == SPACE;
	}
}
