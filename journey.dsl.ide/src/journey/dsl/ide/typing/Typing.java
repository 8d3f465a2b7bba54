// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.typing;

import java.util.Optional;

import journey.dsl.ide.coloring.LexicalTokens;
import journey.dsl.ide.coloring.TokenKind;

/**
 * What an editor adds to what is typed: the closing bracket or quote, the indentation of a new line, the star of a
 * comment's next line. Inside texts and comments brackets and quotes are what the author types.
 */
public final class Typing {

	/** What the formatter writes. */
	private static final String INDENTATION = "    ";

	private static final String TABULATOR = "\t";

	private final CharSequence text;
	private final LexicalTokens tokens;
	private final Braces braces;

	/** Types into a text that has these tokens. */
	public Typing(CharSequence text, LexicalTokens tokens) {
		this.text = text;
		this.tokens = tokens;
		this.braces = new Braces(tokens, text);
	}

	/** A token and its place. */
	private record Token(TokenKind kind, int start, int end) {

		boolean isComment() {
			return kind == TokenKind.COMMENT || kind == TokenKind.DOCUMENTATION;
		}
	}

	/**
	 * What one character makes of the text.
	 *
	 * @param offset where it is typed
	 * @param length how much selected text it replaces
	 * @return empty where it is simply inserted
	 */
	public Optional<Replacement> character(int offset, int length, char character) {
		Token inside = inside(offset);
		if (character == '"' || character == '\'') {
			return quote(offset, length, character, inside);
		}
		if (inside != null) {
			return Optional.empty();
		}
		if (Braces.opens(character)) {
			return open(offset, length, character);
		}
		return Braces.closes(character) ? close(offset, length, character) : Optional.empty();
	}

	private Optional<Replacement> quote(int offset, int length, char quote, Token inside) {
		boolean closing = inside != null && inside.kind() == TokenKind.STRING && offset == inside.end() - 1
				&& text.charAt(offset) == quote && text.charAt(inside.start()) == quote && length == 0;
		if (closing) {
			return Optional.of(new Replacement(offset, 1, String.valueOf(quote), offset + 1));
		}
		// an apostrophe is rather one of a comment or a slip than the start of a text
		boolean opens = inside == null && quote == '"' && length == 0 && !isWordBefore(offset) && !isWord(offset)
				&& at(offset) != '"';
		return opens ? Optional.of(Replacement.of(offset, 0, "\"", "\"")) : Optional.empty();
	}

	private Optional<Replacement> open(int offset, int length, char open) {
		char next = at(offset + length);
		boolean free = next == 0 || Character.isWhitespace(next) || Braces.closes(next);
		if (length > 0 || !free || braces.balance(open) < 0) {
			return Optional.empty();
		}
		return Optional.of(Replacement.of(offset, 0, String.valueOf(open), String.valueOf(Braces.counterpart(open))));
	}

	private Optional<Replacement> close(int offset, int length, char close) {
		char open = "{([".charAt("})]".indexOf(close));
		if (length == 0 && at(offset) == close && braces.balance(open) == 0) {
			return Optional.of(new Replacement(offset, 1, String.valueOf(close), offset + 1));
		}
		int line = lineStart(offset);
		boolean blank = text.subSequence(line, offset).toString().isBlank();
		int opening = close == '}' && blank ? braces.openBefore(offset) : -1;
		if (opening < 0) {
			return Optional.empty();
		}
		return Optional.of(Replacement.of(line, offset + length - line, indentation(opening) + close, ""));
	}

	/**
	 * What a line break makes of the text.
	 *
	 * @param offset where it is typed
	 * @param length how much selected text it replaces
	 * @param lineBreak the characters of the line break
	 */
	public Replacement lineBreak(int offset, int length, String lineBreak) {
		Token inside = inside(offset);
		if (inside != null && inside.kind() == TokenKind.STRING) {
			return Replacement.of(offset, length, lineBreak, "");
		}
		if (inside != null && text.charAt(inside.start() + 1) == '*') {
			return inBlockComment(offset, length, lineBreak, inside);
		}
		String indentation = indentation(offset);
		boolean afterOpen = inside == null && lastVisible(offset) == '{';
		String inner = afterOpen ? lineBreak + indentation + step(indentation) : lineBreak + indentation;
		int end = endOfBlanks(offset + length);
		return afterOpen && at(end) == '}' && onOneLine(offset, end)
				? Replacement.of(offset, end - offset, inner, lineBreak + indentation)
				: Replacement.of(offset, end - offset, inner, "");
	}

	private Replacement inBlockComment(int offset, int length, String lineBreak, Token comment) {
		String column = " ".repeat(comment.start() - lineStart(comment.start()));
		String before = text.subSequence(lineStart(comment.start()), comment.start()).toString();
		String indentation = (before.isBlank() ? before : column) + " ";
		String all = text.subSequence(comment.start(), comment.end()).toString();
		boolean open = all.length() < 4 || !all.endsWith("*/") || all.indexOf("/*", 2) > 0;
		boolean starts = text.subSequence(comment.start(), offset).toString().matches("/\\*\\*?\\s*");
		String next = lineBreak + indentation + "* ";
		return open && starts ? Replacement.of(offset, length, next, lineBreak + indentation + "*/")
				: Replacement.of(offset, length, text.subSequence(offset + length, comment.end()).toString().equals("*/")
						? lineBreak + indentation : next, "");
	}

	/** The text or comment that a place lies in; null where it lies in none. */
	private Token inside(int offset) {
		Token[] found = { null };
		tokens.forEach(Math.max(0, offset - 1), offset, (kind, start, end) -> {
			Token token = new Token(kind, start, end);
			if (start < offset && (end > offset || end == offset && isOpen(token))) {
				found[0] = kind == TokenKind.STRING || token.isComment() ? token : null;
			}
		});
		return found[0];
	}

	/** Whether what is typed behind a token still belongs to it. */
	private boolean isOpen(Token token) {
		String all = text.subSequence(token.start(), token.end()).toString();
		return switch (token.kind()) {
			case STRING -> all.length() < 2 || all.charAt(all.length() - 1) != all.charAt(0);
			case COMMENT, DOCUMENTATION -> all.startsWith("//") ? !all.endsWith("\n")
					: all.length() < 4 || !all.endsWith("*/");
			default -> false;
		};
	}

	private char lastVisible(int offset) {
		int place = offset - 1;
		while (place >= 0 && (text.charAt(place) == ' ' || text.charAt(place) == '\t')) {
			place--;
		}
		return place < 0 ? 0 : text.charAt(place);
	}

	private int endOfBlanks(int offset) {
		int place = offset;
		while (at(place) == ' ' || at(place) == '\t') {
			place++;
		}
		return place;
	}

	private boolean onOneLine(int from, int to) {
		return text.subSequence(from, to).chars().noneMatch(character -> character == '\n' || character == '\r');
	}

	/** A text that is indented with tabulators goes on with them. */
	private static String step(String indentation) {
		return indentation.endsWith(TABULATOR) ? TABULATOR : INDENTATION;
	}

	/** The blanks that the line of a place begins with, up to that place. */
	private String indentation(int offset) {
		int start = lineStart(offset);
		return text.subSequence(start, Math.min(offset, endOfBlanks(start))).toString();
	}

	private int lineStart(int offset) {
		int start = offset;
		while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
			start--;
		}
		return start;
	}

	private boolean isWord(int offset) {
		return Character.isUnicodeIdentifierPart(at(offset)) && at(offset) != 0;
	}

	private boolean isWordBefore(int offset) {
		return offset > 0 && Character.isUnicodeIdentifierPart(text.charAt(offset - 1));
	}

	private char at(int offset) {
		return offset < text.length() ? text.charAt(offset) : 0;
	}
}
