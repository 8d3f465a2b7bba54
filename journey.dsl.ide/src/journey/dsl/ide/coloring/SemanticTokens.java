// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.coloring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/**
 * The meanings of a text, moved along with it while it changes and nobody has read it anew. Tokens are in the order of
 * the text and do not overlap. Immutable. Those behind the last change are moved when they are asked for, so that a key
 * costs no walk through all of them.
 */
public final class SemanticTokens {

	/** Those of a text without meaning. */
	public static final SemanticTokens NONE = new SemanticTokens(List.of());

	private final SemanticToken[] tokens;
	/** From which on tokens have moved. */
	private final int moving;
	/** How far they have. */
	private final int distance;

	/** Takes a copy. */
	public SemanticTokens(List<SemanticToken> tokens) {
		this(tokens.toArray(SemanticToken[]::new), tokens.size(), 0);
	}

	private SemanticTokens(SemanticToken[] tokens, int moving, int distance) {
		this.tokens = tokens;
		this.moving = moving;
		this.distance = distance;
	}

	private SemanticToken at(int index) {
		return index < moving ? tokens[index] : tokens[index].moved(distance);
	}

	private int start(int index) {
		return tokens[index].offset() + (index < moving ? 0 : distance);
	}

	private int end(int index) {
		return start(index) + tokens[index].length();
	}

	/** Those that touch a range. */
	public List<SemanticToken> within(int start, int end) {
		List<SemanticToken> found = new ArrayList<>();
		for (int index = firstEndingAfter(start); index < tokens.length && start(index) < end; index++) {
			found.add(at(index));
		}
		return found;
	}

	private int firstEndingAfter(int offset) {
		int low = 0;
		int high = tokens.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (end(middle) > offset) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}

	/** The tokens after a part of the text was replaced: those that it touches are lost, a word at its edge grows. */
	public SemanticTokens after(int offset, int removed, int inserted) {
		int first = firstEndingAfter(offset - 1);
		int behind = first;
		List<SemanticToken> grown = new ArrayList<>();
		while (behind < tokens.length && start(behind) < offset + removed) {
			int length = tokens[behind].length() + inserted - removed;
			if (start(behind) <= offset && end(behind) >= offset + removed && length > 0) {
				grown.add(new SemanticToken(start(behind), length, tokens[behind].kind()));
			}
			behind++;
		}
		return replaced(first, grown, behind, inserted - removed);
	}

	private SemanticTokens replaced(int first, List<SemanticToken> middle, int behind, int further) {
		int nowBehind = first + middle.size();
		SemanticToken[] now = Arrays.copyOf(tokens, nowBehind + tokens.length - behind);
		for (int index = moving; index < first; index++) {
			now[index] = at(index);
		}
		for (int index = 0; index < middle.size(); index++) {
			now[first + index] = middle.get(index);
		}
		System.arraycopy(tokens, behind, now, nowBehind, tokens.length - behind);
		for (int index = behind; index < moving; index++) {
			now[nowBehind + index - behind] = tokens[index].moved(-distance);
		}
		return new SemanticTokens(now, nowBehind, distance + further);
	}

	/** The smallest range outside of which others look alike; empty where all do. */
	public ITextRegion difference(SemanticTokens other) {
		int first = 0;
		int shorter = Math.min(tokens.length, other.tokens.length);
		while (first < shorter && at(first).equals(other.at(first))) {
			first++;
		}
		int same = 0;
		while (same < shorter - first && last(same).equals(other.last(same))) {
			same++;
		}
		int start = Math.min(start(first, tokens.length - same), other.start(first, other.tokens.length - same));
		int end = Math.max(end(first, tokens.length - same), other.end(first, other.tokens.length - same));
		return start >= end ? ITextRegion.EMPTY_REGION : new TextRegion(start, end - start);
	}

	private SemanticToken last(int index) {
		return at(tokens.length - 1 - index);
	}

	private int start(int first, int last) {
		return first < last ? start(first) : Integer.MAX_VALUE;
	}

	private int end(int first, int last) {
		return first < last ? end(last - 1) : 0;
	}
}
