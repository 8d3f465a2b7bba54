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

	void add(int end, byte kind) {
		if (size == ends.length) {
			ends = Arrays.copyOf(ends, size * 2);
			kinds = Arrays.copyOf(kinds, size * 2);
		}
		ends[size] = end;
		kinds[size++] = kind;
	}

	int size() {
		return size;
	}

	void copyTo(int[] targetEnds, byte[] targetKinds, int offset) {
		System.arraycopy(ends, 0, targetEnds, offset, size);
		System.arraycopy(kinds, 0, targetKinds, offset, size);
	}

	LexicalTokens toTokens() {
		return new LexicalTokens(Arrays.copyOf(ends, size), Arrays.copyOf(kinds, size), size);
	}
}
