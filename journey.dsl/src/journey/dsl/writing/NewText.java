// SPDX-License-Identifier: EPL-2.0
package journey.dsl.writing;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

/** Writes what has no text yet: an item to a line, or all in one line. */
final class NewText {

	/** Writes parts that have a text already. */
	interface Present {

		/**
		 * The text of a part that stands elsewhere in the file.
		 *
		 * @return null for a part that has no text
		 */
		String text(EObject part, String indentation) throws UnwritableText;
	}

	private final TokenTexts texts;
	private final Lines lines;
	private final Present present;

	NewText(TokenTexts texts, Lines lines, Present present) {
		this.texts = texts;
		this.lines = lines;
		this.present = present;
	}

	/**
	 * Tokens in one line, parts of an element included.
	 *
	 * @param indentation what lines of the element begin with; null where all is to stand in one line
	 */
	String join(List<Token> tokens, EObject owner, String indentation) throws UnwritableText {
		StringBuilder line = new StringBuilder();
		Token last = null;
		for (Token token : tokens) {
			line.append(last == null ? "" : separator(last, token)).append(text(token, owner, indentation));
			last = token;
		}
		return line.toString();
	}

	/** {@return what stands between two tokens} */
	static String separator(Token first, Token second) {
		return second.isKeyword(",") || isSign(second, "%") || isSign(first, "~") ? "" : " ";
	}

	private static boolean isSign(Token token, String sign) {
		return token.place() instanceof Assignment assignment
				&& assignment.getTerminal() instanceof Keyword keyword && keyword.getValue().equals(sign);
	}

	/** {@return the text of a token} */
	String text(Token token, EObject owner, String indentation) throws UnwritableText {
		if (!token.isPart()) {
			return texts.text(token, owner);
		}
		String written = present.text(token.part(), indentation);
		return written != null ? written : element(token.part(), (Assignment) token.place(), indentation);
	}

	private String element(EObject element, Assignment place, String indentation) throws UnwritableText {
		ParserRule rule = Structure.ruleOf(place, element.eClass());
		ModelTokens tokens = ModelTokens.of(element, rule, null);
		StringBuilder text = new StringBuilder(join(tokens.head(), element, indentation));
		if (!tokens.items().isEmpty()) {
			text.append(" {");
			String inner = indentation == null ? null : indentation + lines.unit();
			for (Item item : tokens.items()) {
				text.append(inner == null ? " " : lines.delimiter() + inner).append(join(item.tokens(), element, inner));
			}
			text.append(indentation == null ? " " : lines.delimiter() + indentation).append("}");
		}
		return text.toString();
	}
}
