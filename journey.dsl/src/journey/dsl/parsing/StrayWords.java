// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import java.io.StringReader;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.MissingTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

import com.google.inject.Inject;
import com.google.inject.MembersInjector;

import journey.dsl.parser.antlr.JourneyParser;
import journey.dsl.parser.antlr.internal.InternalJourneyParser;

/** Finds the words of a short text that cannot stand where they do. */
public final class StrayWords {

	/** Whoever has written more of them has not written a journey; each costs another look at the text. */
	private static final int LIMIT = 50;

	private final MembersInjector<JourneyParser> members;

	@Inject
	StrayWords(MembersInjector<JourneyParser> members) {
		this.members = members;
	}

	/**
	 * The text with blanks in place of such words, up to its end: what is only not finished there stays.
	 *
	 * @param text the beginning of a file, or what could be one
	 */
	public String blanked(String text) {
		StringBuilder rest = new StringBuilder(text);
		CommonToken stray = first(text);
		for (int count = 0; stray != null && count < LIMIT; count++) {
			for (int place = stray.getStartIndex(); place <= stray.getStopIndex(); place++) {
				rest.setCharAt(place, ' ');
			}
			stray = first(rest.toString());
		}
		return rest.toString();
	}

	private CommonToken first(String text) {
		FirstFault parser = new FirstFault();
		members.injectMembers(parser);
		parser.parse(new StringReader(text));
		return parser.place;
	}

	/** A parser that tells where it met the first fault, if that was not at the end of the text. */
	private static final class FirstFault extends JourneyParser {

		private CommonToken place;

		@Override
		protected InternalJourneyParser createParser(XtextTokenStream stream) {
			return new InternalJourneyParser(stream, getGrammarAccess()) {
				@Override
				public void recover(IntStream words, RecognitionException fault) {
					met(fault);
					super.recover(words, fault);
				}

				@Override
				public void reportError(RecognitionException fault) {
					met(fault);
					super.reportError(fault);
				}
			};
		}

		private void met(RecognitionException fault) {
			if (place == null && !isOnlyMissing(fault) && fault.token instanceof CommonToken token
					&& token.getType() != Token.EOF) {
				place = token;
			}
		}

		/** Where a word is missing the one that stands there is none too many; where the end is missing it is. */
		private static boolean isOnlyMissing(RecognitionException fault) {
			return fault instanceof MissingTokenException missing && missing.expecting != Token.EOF;
		}
	}
}
