// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.coloring;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

import journey.dsl.ide.coloring.SemanticToken;

/**
 * The meanings of a text, moved along with it while it changes and nobody has read it anew. Tokens are in the order of
 * the text and do not overlap.
 *
 * @param tokens the tokens
 */
record SemanticTokens(List<SemanticToken> tokens) {

	static final SemanticTokens NONE = new SemanticTokens(List.of());

	/** Takes an immutable copy. */
	SemanticTokens {
		tokens = List.copyOf(tokens);
	}

	/** Those that touch a range. */
	List<SemanticToken> within(int start, int end) {
		int first = firstEndingAfter(start);
		int last = first;
		while (last < tokens.size() && tokens.get(last).offset() < end) {
			last++;
		}
		return tokens.subList(first, last);
	}

	private int firstEndingAfter(int offset) {
		int low = 0;
		int high = tokens.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (end(tokens.get(middle)) > offset) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}

	/** The tokens after a part of the text was replaced: those that it touches are lost, a word at its edge grows. */
	SemanticTokens after(int offset, int removed, int inserted) {
		List<SemanticToken> moved = new ArrayList<>(tokens.size());
		for (SemanticToken token : tokens) {
			if (end(token) < offset) {
				moved.add(token);
			} else if (token.offset() >= offset + removed) {
				moved.add(new SemanticToken(token.offset() + inserted - removed, token.length(), token.kind()));
			} else if (token.offset() <= offset && end(token) >= offset + removed) {
				int length = token.length() + inserted - removed;
				if (length > 0) {
					moved.add(new SemanticToken(token.offset(), length, token.kind()));
				}
			}
		}
		return new SemanticTokens(moved);
	}

	/** The smallest range outside of which others look alike; empty where all do. */
	IRegion difference(SemanticTokens other) {
		int first = 0;
		int shorter = Math.min(tokens.size(), other.tokens.size());
		while (first < shorter && tokens.get(first).equals(other.tokens.get(first))) {
			first++;
		}
		int same = 0;
		while (same < shorter - first && last(same).equals(other.last(same))) {
			same++;
		}
		int start = Math.min(start(first, tokens.size() - same), other.start(first, other.tokens.size() - same));
		int end = Math.max(end(first, tokens.size() - same), other.end(first, other.tokens.size() - same));
		return start >= end ? new Region(0, 0) : new Region(start, end - start);
	}

	private SemanticToken last(int index) {
		return tokens.get(tokens.size() - 1 - index);
	}

	private int start(int first, int last) {
		return first < last ? tokens.get(first).offset() : Integer.MAX_VALUE;
	}

	private int end(int first, int last) {
		return first < last ? end(tokens.get(last - 1)) : 0;
	}

	private static int end(SemanticToken token) {
		return token.offset() + token.length();
	}
}
