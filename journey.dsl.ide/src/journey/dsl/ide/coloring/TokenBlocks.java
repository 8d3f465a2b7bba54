// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.coloring;

import java.util.Arrays;

/**
 * Ends and kinds of tokens, in blocks. Immutable; what results from a change shares the blocks around it, so that it
 * costs no copy of all tokens.
 */
final class TokenBlocks {

	/** How many tokens a block has at most. */
	private static final int LENGTH = 1024;

	private static final TokenKind[] KINDS = TokenKind.values();

	static final TokenBlocks NONE = new TokenBlocks(new Block[0], new int[1], new int[1]);

	/**
	 * A block.
	 *
	 * @param ends where its tokens end, from its start
	 * @param kinds their kinds
	 */
	private record Block(int[] ends, byte[] kinds) {

		TokenKind kind(int index) {
			return KINDS[kinds[index]];
		}
	}

	private final Block[] blocks;
	/** The index of the first token of each block, and the number of tokens. */
	private final int[] firsts;
	/** Where each block starts, and where the last one ends. */
	private final int[] starts;

	private TokenBlocks(Block[] blocks, int[] firsts, int[] starts) {
		this.blocks = blocks;
		this.firsts = firsts;
		this.starts = starts;
	}

	int size() {
		return firsts[blocks.length];
	}

	int end(int index) {
		int block = block(firsts, index);
		return starts[block] + blocks[block].ends[index - firsts[block]];
	}

	int start(int index) {
		return index == 0 ? 0 : end(index - 1);
	}

	TokenKind kind(int index) {
		int block = block(firsts, index);
		return blocks[block].kind(index - firsts[block]);
	}

	/** Visits, in order, every token that overlaps the given range. */
	void forEach(int from, int to, LexicalTokens.Visitor visitor) {
		int first = endingAfter(from);
		int start = start(first);
		for (int block = first < size() ? block(firsts, first) : blocks.length; block < blocks.length
				&& start < to; block++) {
			int[] ends = blocks[block].ends;
			for (int index = Math.max(0, first - firsts[block]); index < ends.length && start < to; index++) {
				int end = starts[block] + ends[index];
				visitor.token(blocks[block].kind(index), start, end);
				start = end;
			}
		}
	}

	/** The first token that ends behind a place; their number where none does. */
	int endingAfter(int place) {
		if (place >= starts[blocks.length] || blocks.length == 0) {
			return size();
		}
		int block = block(starts, Math.max(0, place));
		int search = Arrays.binarySearch(blocks[block].ends, place + 1 - starts[block]);
		return firsts[block] + (search < 0 ? -search - 1 : search);
	}

	/** The last block whose value is not greater than the one that is looked for. */
	private int block(int[] values, int value) {
		int search = Arrays.binarySearch(values, 0, blocks.length, value);
		return search < 0 ? -search - 2 : search;
	}

	/**
	 * Replaces some tokens.
	 *
	 * @param first the first that goes
	 * @param middle what comes instead, by the offsets of the changed text
	 * @param rest the first that stays behind those
	 * @param delta how far these move
	 */
	TokenBlocks replace(int first, TokenBuffer middle, int rest, int delta) {
		int head = first < size() ? block(firsts, first) : Math.max(0, blocks.length - 1);
		int tail = rest < size() ? block(firsts, rest) + 1 : blocks.length;
		TokenBuffer touched = new TokenBuffer(2 * LENGTH + middle.size());
		for (int index = firsts[head]; index < first; index++) {
			touched.add(end(index), kind(index));
		}
		touched.addAll(middle);
		for (int index = rest; index < firsts[tail]; index++) {
			touched.add(end(index) + delta, kind(index));
		}
		return replaceBlocks(head, touched, tail);
	}

	private TokenBlocks replaceBlocks(int head, TokenBuffer touched, int tail) {
		int fresh = (touched.size() + LENGTH - 1) / LENGTH;
		int count = head + fresh + blocks.length - tail;
		Block[] newBlocks = Arrays.copyOf(blocks, count);
		int[] newFirsts = Arrays.copyOf(firsts, count + 1);
		int[] newStarts = Arrays.copyOf(starts, count + 1);
		int taken = 0;
		for (int index = 0; index < fresh; index++) {
			// of even lengths, so that changes at one place do not leave ever smaller blocks behind
			int next = (int) ((long) touched.size() * (index + 1) / fresh);
			newFirsts[head + index] = firsts[head] + taken;
			newStarts[head + index] = taken == 0 ? starts[head] : touched.end(taken - 1);
			newBlocks[head + index] = new Block(touched.ends(taken, next, newStarts[head + index]),
					touched.kinds(taken, next));
			taken = next;
		}
		System.arraycopy(blocks, tail, newBlocks, head + fresh, blocks.length - tail);
		int end = taken == 0 ? starts[head] : touched.end(taken - 1);
		for (int index = tail; index <= blocks.length; index++) {
			newFirsts[head + fresh + index - tail] = firsts[head] + taken + firsts[index] - firsts[tail];
			newStarts[head + fresh + index - tail] = end + starts[index] - starts[tail];
		}
		return new TokenBlocks(newBlocks, newFirsts, newStarts);
	}
}
