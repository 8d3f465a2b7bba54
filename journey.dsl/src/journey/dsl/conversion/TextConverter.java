// SPDX-License-Identifier: EPL-2.0
package journey.dsl.conversion;

import org.eclipse.xtext.conversion.impl.STRINGValueConverter;

import journey.dsl.Messages;

/** Texts in quotes, with the usual escapes. */
public final class TextConverter extends STRINGValueConverter {

	/** An apostrophe needs no escape between double quotes, and French titles are full of them. */
	@Override
	protected String toEscapedString(String text) {
		return super.toEscapedString(text).replace("\\'", "'");
	}

	@Override
	protected String getStringNotClosedMessage() {
		return Messages.SYNTAX.text("text-unclosed");
	}

	/** A <code>\\u</code> without four digits after it is unknown like any other escape. */
	@Override
	protected Implementation createConverter() {
		return new Implementation() {
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
