// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.coloring;

/**
 * The tokens of a text, or of its beginning, without gaps, as its lexer sees them. Immutable. After a change of the text
 * only the tokens around it are read again, up to the place from which on the old ones hold.
 */
public final class LexicalTokens {

	/** The lexer never looks further than this past the end of a token: one more than the longest keyword has. */
	static final int LOOKAHEAD = 16;

	/** How many characters are fetched at a time. */
	private static final int CHUNK = 4096;

	/** Those of the beginning of any text: none. */
	public static final LexicalTokens NONE = new LexicalTokens(TokenBlocks.NONE);

	private final TokenBlocks tokens;

	private LexicalTokens(TokenBlocks tokens) {
		this.tokens = tokens;
	}

	/** Takes one token after the other. */
	@FunctionalInterface
	public interface Visitor {
		/** A token of the given kind from {@code start} (inclusive) to {@code end} (exclusive). */
		void token(TokenKind kind, int start, int end);
	}

	/**
	 * What a change did.
	 *
	 * @param tokens the tokens of the changed text
	 * @param start where the tokens differ first, an offset in the changed text
	 * @param end from where on they are the old ones again, an offset in the changed text
	 */
	public record Update(LexicalTokens tokens, int start, int end) {
	}

	/** The tokens of a whole text. */
	public static LexicalTokens of(CharSequence text) {
		TokenScan scan = new TokenScan(text, 0, false, Math.max(1, text.length()));
		TokenBuffer buffer = new TokenBuffer(text.length() / 4 + 16);
		while (scan.next()) {
			buffer.add(scan.end(), scan.kind());
		}
		return new LexicalTokens(TokenBlocks.NONE.replace(0, buffer, 0, 0));
	}

	/**
	 * The tokens of the same text at least up to a place; these where they reach it.
	 *
	 * @param text the whole text
	 * @param place from 0 to the length of the text
	 */
	public LexicalTokens upTo(CharSequence text, int place) {
		if (length() >= place) {
			return this;
		}
		int chunk = Math.max(CHUNK, place - length() + LOOKAHEAD);
		TokenScan scan = new TokenScan(text, length(), isAfterDot(tokens.size()), chunk);
		TokenBuffer buffer = new TokenBuffer((place - length()) / 4 + 16);
		while (scan.end() < place && scan.next()) {
			buffer.add(scan.end(), scan.kind());
		}
		return replaced(tokens.size(), buffer, tokens.size(), 0);
	}

	/**
	 * The tokens after a change; they reach as far as these, and at least to the end of what they read again.
	 *
	 * @param text the whole text after the change
	 * @param offset where the change took place
	 * @param removed how many characters went away there
	 * @param inserted how many characters stand there instead
	 */
	public Update after(CharSequence text, int offset, int removed, int inserted) {
		int first = tokens.endingAfter(offset - LOOKAHEAD);
		int start = tokens.start(first);
		int size = tokens.size();
		int delta = inserted - removed;
		boolean whole = length() == text.length() - delta;
		if (first == size && !whole) {
			return new Update(this, offset, offset + inserted);
		}
		TokenScan scan = new TokenScan(text, start, isAfterDot(first), CHUNK);
		TokenBuffer buffer = new TokenBuffer(64);
		int old = first;
		while (scan.next()) {
			buffer.add(scan.end(), scan.kind());
			while (old < size && tokens.end(old) + delta < scan.end()) {
				old++;
			}
			boolean sameEnd = old < size && tokens.end(old) + delta == scan.end();
			if (sameEnd && scan.end() >= offset + inserted && isAfterDot(old + 1) == scan.afterDot()) {
				old++;
				return new Update(replaced(first, buffer, old, delta), start, scan.end());
			}
			if (!whole && scan.end() >= Math.max(length() + delta, offset + inserted)) {
				return new Update(replaced(first, buffer, size, delta), start, scan.end());
			}
		}
		return new Update(replaced(first, buffer, size, delta), start, text.length());
	}

	/** Visits, in order, every token that overlaps the given range. */
	public void forEach(int from, int to, Visitor visitor) {
		tokens.forEach(from, to, visitor);
	}

	/** How much of the text they are the tokens of: its length where that is all. */
	public int length() {
		return tokens.start(tokens.size());
	}

	private boolean isAfterDot(int index) {
		for (int before = index - 1; before >= 0; before--) {
			TokenKind kind = tokens.kind(before);
			if (!kind.isHidden()) {
				return kind == TokenKind.DOT;
			}
		}
		return false;
	}

	private LexicalTokens replaced(int first, TokenBuffer middle, int rest, int delta) {
		return new LexicalTokens(tokens.replace(first, middle, rest, delta));
	}
}
