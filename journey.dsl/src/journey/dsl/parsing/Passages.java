// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import java.util.ArrayList;
import java.util.List;

/**
 * The passages of a text, in its order: each step is made of passages of its own, and each element of the file, so that
 * what follows a part that was read again is moved passage by passage instead of word by word.
 */
final class Passages {

	/** Words that stand and move together. */
	static final class Passage {

		private int offset;

		/** {@return where the passage begins} */
		int offset() {
			return offset;
		}
	}

	private final List<Passage> passages = new ArrayList<>();

	/** Adds a passage at the end. */
	Passage add(int offset) {
		Passage passage = new Passage();
		passage.offset = offset;
		passages.add(passage);
		return passage;
	}

	/**
	 * Replaces the passages of a part by those of another text, and moves those behind them.
	 *
	 * @param start where the part begins
	 * @param end where it ends
	 * @param others the passages of the other text, which is not used any more
	 * @param othersStart where the part begins in the other text
	 * @param othersEnd where it ends there
	 */
	void replace(int start, int end, Passages others, int othersStart, int othersEnd) {
		List<Passage> fresh = others.passages.subList(others.from(othersStart), others.from(othersEnd));
		fresh.forEach(passage -> passage.offset += start - othersStart);
		List<Passage> behind = passages.subList(from(end), passages.size());
		behind.forEach(passage -> passage.offset += othersEnd - othersStart - (end - start));
		List<Passage> old = passages.subList(from(start), passages.size() - behind.size());
		old.clear();
		old.addAll(fresh);
	}

	/** The index of the first passage that begins at a place or behind it. */
	private int from(int place) {
		int low = 0;
		int high = passages.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (passages.get(middle).offset < place) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
