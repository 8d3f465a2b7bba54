// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import journey.dsl.parser.antlr.JourneyParser;
import journey.dsl.parser.antlr.internal.InternalJourneyParser;

/** Parses the language, and after a fault what follows it. */
@Singleton
public class JourneyTextParser extends JourneyParser {

	@Inject
	private TopLevel topLevel;

	@Override
	protected TokenSource createLexer(CharStream text) {
		return new JourneyLexer(text);
	}

	@Override
	protected InternalJourneyParser createParser(XtextTokenStream stream) {
		return new RecoveringParser(stream, getGrammarAccess(), topLevel);
	}
}
