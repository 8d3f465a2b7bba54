// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.typing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import journey.dsl.ide.coloring.LexicalTokens;
import journey.dsl.ide.coloring.TokenKind;

/** The brackets of a text; those inside texts and comments are none. */
public final class Braces {

	private static final String OPEN = "{([";
	private static final String CLOSE = "})]";

	private final LexicalTokens tokens;
	private final CharSequence text;

	/** The brackets of a text with these tokens. */
	public Braces(LexicalTokens tokens, CharSequence text) {
		this.tokens = tokens;
		this.text = text;
	}

	/**
	 * Two brackets that belong together.
	 *
	 * @param open the place of the opening one
	 * @param close the place of the closing one
	 */
	public record Pair(int open, int close) {
	}

	/** The pair that the bracket at a place is one half of; empty where there is no bracket or no other half. */
	public Optional<Pair> at(int place) {
		if (!isBracket(text, place)) {
			return Optional.empty();
		}
		PairFinder finder = new PairFinder(place, place);
		tokens.forEach(0, text.length(), finder);
		return Optional.ofNullable(finder.touching);
	}

	/** Whether a bracket stands at a place, be it inside a text or a comment. */
	public static boolean isBracket(CharSequence text, int place) {
		return place >= 0 && place < text.length() && (OPEN + CLOSE).indexOf(text.charAt(place)) >= 0;
	}

	/** The innermost pair around a part of a text. */
	public Optional<Pair> around(int start, int end) {
		PairFinder finder = new PairFinder(start, end);
		tokens.forEach(0, text.length(), finder);
		return Optional.ofNullable(finder.around);
	}

	/** How many brackets of the kind that this one opens are open at the end; negative where too many are closed. */
	int balance(char open) {
		int[] balance = { 0 };
		char close = counterpart(open);
		tokens.forEach(0, text.length(), (kind, start, end) -> {
			if (kind == TokenKind.OTHER) {
				char character = text.charAt(start);
				balance[0] += character == open ? 1 : character == close ? -1 : 0;
			}
		});
		return balance[0];
	}

	/** The place of the opening bracket that a closing one at a place would close; -1 where there is none. */
	int openBefore(int place) {
		Deque<Integer> open = new ArrayDeque<>();
		tokens.forEach(0, place, (kind, start, end) -> {
			if (kind == TokenKind.OTHER && text.charAt(start) == '{') {
				open.push(start);
			} else if (kind == TokenKind.OTHER && text.charAt(start) == '}' && start < place) {
				open.poll();
			}
		});
		return open.isEmpty() ? -1 : open.peek();
	}

	static char counterpart(char open) {
		int index = OPEN.indexOf(open);
		return index < 0 ? open : CLOSE.charAt(index);
	}

	static boolean opens(char character) {
		return OPEN.indexOf(character) >= 0;
	}

	static boolean closes(char character) {
		return CLOSE.indexOf(character) >= 0;
	}

	private final class PairFinder implements LexicalTokens.Visitor {

		private final int first;
		private final int last;
		private final Deque<Integer> open = new ArrayDeque<>();
		private Pair touching;
		private Pair around;

		PairFinder(int first, int last) {
			this.first = first;
			this.last = last;
		}

		@Override
		public void token(TokenKind kind, int start, int end) {
			if (kind != TokenKind.OTHER) {
				return;
			}
			char character = text.charAt(start);
			if (opens(character)) {
				open.push(start);
			} else if (closes(character) && !open.isEmpty()) {
				int begin = open.pop();
				if (counterpart(text.charAt(begin)) == character) {
					found(new Pair(begin, start));
				}
			}
		}

		private void found(Pair pair) {
			if (pair.open() == first || pair.close() == first) {
				touching = pair;
			}
			if (around == null && pair.open() < first && pair.close() >= last) {
				around = pair;
			}
		}
	}
}
