// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.coloring;

import java.util.Map;

import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;

import journey.dsl.parser.antlr.JourneyAntlrTokenFileProvider;

/** Tells the kind of a lexer's token; what the grammar calls a keyword is a keyword here. */
final class TokenKinds {

	private static final String DOCUMENTATION_START = "/**";
	private static final String EMPTY_COMMENT = "/**/";

	private final TokenKind[] kinds;

	/** Reads the lexer's token definitions, which cost no injector. */
	TokenKinds() {
		AntlrTokenDefProvider definitions = new AntlrTokenDefProvider();
		definitions.setAntlrTokenFileProvider(new JourneyAntlrTokenFileProvider());
		Map<Integer, String> names = definitions.getTokenDefMap();
		kinds = new TokenKind[names.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1];
		names.forEach((type, name) -> kinds[type] = kindOf(name));
	}

	private static TokenKind kindOf(String definition) {
		return switch (definition) {
			case "RULE_STRING" -> TokenKind.STRING;
			case "RULE_NUMBER" -> TokenKind.NUMBER;
			case "RULE_DATE" -> TokenKind.DATE;
			case "RULE_ML_COMMENT", "RULE_SL_COMMENT" -> TokenKind.COMMENT;
			case "RULE_ID" -> TokenKind.NAME;
			case "RULE_WS" -> TokenKind.SPACE;
			case "'.'" -> TokenKind.DOT;
			default -> isWord(definition) ? TokenKind.KEYWORD : TokenKind.OTHER;
		};
	}

	private static boolean isWord(String definition) {
		return definition.length() > 2 && definition.charAt(0) == '\'' && Character.isLetter(definition.charAt(1));
	}

	/** The kind of a token of the given type with the given text, which follows a dot or not. */
	TokenKind of(int type, CharSequence text, boolean afterDot) {
		if (type == Token.INVALID_TOKEN_TYPE || type >= kinds.length || kinds[type] == null) {
			return startsWith(text, "/*") ? commentKind(text) : TokenKind.OTHER;
		}
		TokenKind kind = kinds[type];
		return switch (kind) {
			case KEYWORD -> afterDot ? TokenKind.NAME : kind;
			case COMMENT -> commentKind(text);
			default -> kind;
		};
	}

	private static TokenKind commentKind(CharSequence text) {
		boolean documentation = startsWith(text, DOCUMENTATION_START) && !startsWith(text, EMPTY_COMMENT);
		return documentation ? TokenKind.DOCUMENTATION : TokenKind.COMMENT;
	}

	private static boolean startsWith(CharSequence text, String prefix) {
		return text.length() >= prefix.length() && prefix.contentEquals(text.subSequence(0, prefix.length()));
	}
}
