// SPDX-License-Identifier: EPL-2.0
package journey.dsl.conversion;

import org.eclipse.xtext.conversion.impl.STRINGValueConverter;

import journey.dsl.Messages;

/** Texts in quotes, with the usual escapes. */
public final class TextConverter extends STRINGValueConverter {

	private static final String WINDOWS_LINE_END = "\r\n";

	/** An apostrophe needs no escape between double quotes, and French titles are full of them. */
	@Override
	protected String toEscapedString(String text) {
		return super.toEscapedString(text).replace("\\'", "'");
	}

	@Override
	protected String getStringNotClosedMessage() {
		return Messages.SYNTAX.text("text-unclosed");
	}

	/**
	 * A line end in a text is <code>\\n</code> whatever the file's line ends are: a file that another system has checked out
	 * says the same. A <code>\\u</code> without four digits after it is unknown like any other escape.
	 */
	@Override
	protected Implementation createConverter() {
		return new Implementation() {
			@Override
			public String convertFromJavaString(String literal) {
				return literal.contains(WINDOWS_LINE_END)
						? convertFromJavaString(literal, true, 1, new StringBuilder(literal.length()))
						: super.convertFromJavaString(literal);
			}

			@Override
			protected int unescapeCharAndAppendTo(String text, boolean useUnicode, int index, StringBuilder result) {
				int start = text.startsWith(WINDOWS_LINE_END, index) ? index + 1 : index;
				return super.unescapeCharAndAppendTo(text, useUnicode, start, result);
			}

			@Override
			protected int handleInvalidUnicodeEscapeSequence(String text, int index, StringBuilder result) {
				return handleUnknownEscapeSequence(text, 'u', true, index, result);
			}
		};
	}

	@Override
	protected String getInvalidEscapeSequenceMessage() {
		return Messages.SYNTAX.text("text-escape");
	}
}
