// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.coloring;

import java.util.Arrays;

/** Collects tokens; grows as needed. */
final class TokenBuffer {

	private int[] ends;
	private byte[] kinds;
	private int size;

	TokenBuffer(int capacity) {
		ends = new int[capacity];
		kinds = new byte[capacity];
	}

	void add(int end, TokenKind kind) {
		if (size == ends.length) {
			ends = Arrays.copyOf(ends, size * 2);
			kinds = Arrays.copyOf(kinds, size * 2);
		}
		ends[size] = end;
		kinds[size++] = (byte) kind.ordinal();
	}

	int size() {
		return size;
	}

	void addAll(TokenBuffer others) {
		int needed = size + others.size;
		ends = Arrays.copyOf(ends, Math.max(needed, ends.length));
		kinds = Arrays.copyOf(kinds, Math.max(needed, kinds.length));
		System.arraycopy(others.ends, 0, ends, size, others.size);
		System.arraycopy(others.kinds, 0, kinds, size, others.size);
		size = needed;
	}

	/** Where a token ends. */
	int end(int index) {
		return ends[index];
	}

	/** Where some tokens end, from a place on. */
	int[] ends(int from, int to, int place) {
		int[] relative = Arrays.copyOfRange(ends, from, to);
		for (int index = 0; index < relative.length; index++) {
			relative[index] -= place;
		}
		return relative;
	}

	/** The kinds of some tokens. */
	byte[] kinds(int from, int to) {
		return Arrays.copyOfRange(kinds, from, to);
	}
}
