// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.MissingTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.antlr.runtime.UnwantedTokenException;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import journey.dsl.Messages;
import journey.dsl.conversion.IdentifierConverter;

/** Says what is wrong with the text, and what to write instead, in a modeller's words. */
@Singleton
public class JourneySyntaxErrors extends SyntaxErrorMessageProvider {

	/** Rule id of every syntax error; it is always an error. */
	public static final String ID = "syntax";

	private final Set<String> keywords;

	/** Keywords that a name follows. */
	private final Set<String> introducers;

	@Inject
	JourneySyntaxErrors(IGrammarAccess grammarAccess) {
		Grammar grammar = grammarAccess.getGrammar();
		keywords = GrammarUtil.getAllKeywords(grammar).stream().filter(word -> Character.isLetter(word.charAt(0)))
				.collect(Collectors.toUnmodifiableSet());
		introducers = GrammarUtil.containedAssignments(grammar).stream()
				.filter(assignment -> assignment.getFeature().equals("name") && assignment.eContainer() instanceof Group)
				.map(assignment -> ((Group) assignment.eContainer()).getElements().get(0))
				.filter(Keyword.class::isInstance).map(first -> ((Keyword) first).getValue())
				.collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		RecognitionException exception = context.getRecognitionException();
		if (exception == null || exception.token == null || !(exception.input instanceof TokenStream tokens)) {
			return new SyntaxErrorMessage(context.getDefaultMessage(), ID);
		}
		return advice(exception, tokens, context.getTokenNames()).message();
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		return new SyntaxErrorMessage(context.getDefaultMessage(), ID);
	}

	private SyntaxAdvice advice(RecognitionException exception, TokenStream tokens, String[] tokenNames) {
		if (exception.token.getType() == Token.EOF) {
			return new SyntaxAdvice("unexpected-end", expected(exception, tokenNames));
		}
		CommonSlips.Place place = visible(tokens, exception.token);
		if (introducers.contains(place.fault().getText()) && place.after() != null
				&& keywords.contains(place.after().getText())) {
			return keywordAsName(place.after().getText());
		}
		Optional<SyntaxAdvice> slip = CommonSlips.advice(place);
		if (slip.isEmpty() && expectsName(exception, tokenNames) && CommonSlips.isNumber(place.before())) {
			return new SyntaxAdvice("currency-missing", place.before().getText());
		}
		return slip.orElseGet(() -> unexpected(exception, tokenNames));
	}

	private SyntaxAdvice unexpected(RecognitionException exception, String[] tokenNames) {
		String found = exception.token.getText();
		boolean keyword = keywords.contains(found);
		if (keyword && expectsName(exception, tokenNames)) {
			return keywordAsName(found);
		}
		List<String> similar = keyword ? List.of() : DidYouMean.suggestions(found, keywords.stream());
		if (!similar.isEmpty()) {
			return new SyntaxAdvice("unexpected-similar", found, similar.get(0));
		}
		return expectedType(exception) > 0
				? new SyntaxAdvice("expected", found, expected(exception, tokenNames))
				: new SyntaxAdvice("unexpected", found);
	}

	/** A caret makes no name of <code>self-service</code>. */
	private static SyntaxAdvice keywordAsName(String keyword) {
		return new SyntaxAdvice(IdentifierConverter.isName(keyword) ? "keyword-as-name" : "name-characters", keyword);
	}

	private static boolean expectsName(RecognitionException exception, String[] tokenNames) {
		int type = expectedType(exception);
		return type > 0 && tokenNames[type].equals("RULE_ID");
	}

	private static int expectedType(RecognitionException exception) {
		if (exception instanceof UnwantedTokenException) {
			return Token.INVALID_TOKEN_TYPE;
		}
		return exception instanceof MissingTokenException missing ? missing.getMissingType()
				: exception instanceof MismatchedTokenException mismatched ? mismatched.expecting
				: Token.INVALID_TOKEN_TYPE;
	}

	private static String expected(RecognitionException exception, String[] tokenNames) {
		int type = expectedType(exception);
		if (type <= 0 || type >= tokenNames.length) {
			return Messages.SYNTAX.text("expected-more");
		}
		return switch (tokenNames[type]) {
			case "RULE_ID" -> Messages.SYNTAX.text("expected-name");
			case "RULE_STRING" -> Messages.SYNTAX.text("expected-text");
			case "RULE_NUMBER" -> Messages.SYNTAX.text("expected-number");
			case "RULE_DATE" -> Messages.SYNTAX.text("expected-date");
			case "'}'" -> Messages.SYNTAX.text("expected-brace");
			default -> Messages.SYNTAX.text("expected-other", tokenNames[type].replaceAll("^'|'$", ""));
		};
	}

	/** The token at fault with the visible tokens around it. */
	private static CommonSlips.Place visible(TokenStream tokens, Token fault) {
		return new CommonSlips.Place(neighbour(tokens, fault, -1), (CommonToken) fault, neighbour(tokens, fault, 1));
	}

	private static CommonToken neighbour(TokenStream tokens, Token token, int direction) {
		int index = token.getTokenIndex() + direction;
		while (index >= 0 && index < tokens.size() && tokens.get(index).getChannel() != Token.DEFAULT_CHANNEL) {
			index += direction;
		}
		boolean inside = index >= 0 && index < tokens.size() && tokens.get(index).getType() != Token.EOF;
		return inside ? (CommonToken) tokens.get(index) : null;
	}
}
