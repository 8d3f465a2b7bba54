// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.coloring;

import java.util.Arrays;

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
	public static final LexicalTokens NONE = new LexicalTokens(new int[0], new byte[0], 0);

	private static final TokenKind[] KINDS = TokenKind.values();

	private final int[] ends;
	private final byte[] kinds;
	private final int size;

	LexicalTokens(int[] ends, byte[] kinds, int size) {
		this.ends = ends;
		this.kinds = kinds;
		this.size = size;
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
			buffer.add(scan.end(), (byte) scan.kind().ordinal());
		}
		return buffer.toTokens();
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
		TokenScan scan = new TokenScan(text, length(), isAfterDot(size), Math.max(CHUNK, place - length() + LOOKAHEAD));
		TokenBuffer buffer = new TokenBuffer((place - length()) / 4 + 16);
		while (scan.end() < place && scan.next()) {
			buffer.add(scan.end(), (byte) scan.kind().ordinal());
		}
		return splice(size, buffer, size, 0);
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
		int first = firstTouched(offset);
		int start = startOf(first);
		int delta = inserted - removed;
		boolean whole = length() == text.length() - delta;
		if (first == size && !whole) {
			return new Update(this, offset, offset + inserted);
		}
		TokenScan scan = new TokenScan(text, start, isAfterDot(first), CHUNK);
		TokenBuffer buffer = new TokenBuffer(64);
		int old = first;
		while (scan.next()) {
			buffer.add(scan.end(), (byte) scan.kind().ordinal());
			while (old < size && ends[old] + delta < scan.end()) {
				old++;
			}
			boolean sameEnd = old < size && ends[old] + delta == scan.end();
			if (sameEnd && scan.end() >= offset + inserted && isAfterDot(old + 1) == scan.afterDot()) {
				old++;
				return new Update(splice(first, buffer, old, delta), start, scan.end());
			}
			if (!whole && scan.end() >= Math.max(length() + delta, offset + inserted)) {
				return new Update(splice(first, buffer, size, delta), start, scan.end());
			}
		}
		return new Update(splice(first, buffer, size, delta), start, text.length());
	}

	/** Visits, in order, every token that overlaps the given range. */
	public void forEach(int from, int to, Visitor visitor) {
		for (int index = indexAt(from); index < size && startOf(index) < to; index++) {
			visitor.token(KINDS[kinds[index]], startOf(index), ends[index]);
		}
	}

	/** How much of the text they are the tokens of: its length where that is all. */
	public int length() {
		return startOf(size);
	}

	private int firstTouched(int offset) {
		int search = Arrays.binarySearch(ends, 0, size, offset - LOOKAHEAD + 1);
		return search < 0 ? -search - 1 : search;
	}

	private int indexAt(int offset) {
		int search = Arrays.binarySearch(ends, 0, size, offset + 1);
		return search < 0 ? -search - 1 : search;
	}

	private int startOf(int index) {
		return index == 0 ? 0 : ends[index - 1];
	}

	private boolean isAfterDot(int index) {
		for (int before = index - 1; before >= 0; before--) {
			TokenKind kind = KINDS[kinds[before]];
			if (!kind.isHidden()) {
				return kind == TokenKind.DOT;
			}
		}
		return false;
	}

	private LexicalTokens splice(int first, TokenBuffer middle, int rest, int delta) {
		int newSize = first + middle.size() + size - rest;
		int[] newEnds = Arrays.copyOf(ends, newSize);
		byte[] newKinds = Arrays.copyOf(kinds, newSize);
		middle.copyTo(newEnds, newKinds, first);
		int target = first + middle.size();
		System.arraycopy(kinds, rest, newKinds, target, size - rest);
		for (int index = rest; index < size; index++) {
			newEnds[target++] = ends[index] + delta;
		}
		return new LexicalTokens(newEnds, newKinds, newSize);
	}
}
