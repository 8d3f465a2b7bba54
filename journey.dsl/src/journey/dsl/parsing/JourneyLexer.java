// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.EarlyExitException;
import org.antlr.runtime.RecognitionException;

import journey.dsl.Messages;
import journey.dsl.parser.antlr.internal.InternalJourneyLexer;

/** Says in a modeller's words what is wrong with characters that make no token. */
final class JourneyLexer extends InternalJourneyLexer {

	JourneyLexer(CharStream text) {
		super(text);
	}

	/** Only three tokens can break off: a number after its point, a date after a hyphen, and a comment at the end. */
	@Override
	public String getErrorMessage(RecognitionException fault, String[] tokenNames) {
		if (!(fault instanceof EarlyExitException)) {
			return Messages.SYNTAX.text("comment-unclosed");
		}
		String token = input.substring(state.tokenStartCharIndex, getCharIndex() - 1);
		return Messages.SYNTAX.text(token.endsWith(".") ? "number-broken-off" : "date-broken-off", token);
	}
}
