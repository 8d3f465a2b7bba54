// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import java.util.ArrayList;
import java.util.List;

/**
 * The passages of a text, in its order: each step is made of passages of its own, and each element of the file, so that
 * what follows a part that was read again is moved passage by passage instead of word by word. Together they hold all
 * of the text.
 */
final class Passages {

	/** Words that stand and move together. */
	static final class Passage {

		private int offset;
		private int length;
		/** A text that holds the passage: all that was read together with it. */
		private String source;
		private int start;

		private Passage(String source, int start) {
			this.source = source;
			this.start = start;
			this.offset = start;
			this.length = source.length() - start;
		}

		/** {@return where the passage begins} */
		int offset() {
			return offset;
		}

		/** {@return some of the passage's text} */
		String text(int place, int characters) {
			return source.substring(start + place, start + place + characters);
		}

		/** {@return the passage's text; from now on no more than that is kept of what it was read from} */
		private String text() {
			if (source.length() != length) {
				source = text(0, length);
				start = 0;
			}
			return source;
		}
	}

	private final List<Passage> passages = new ArrayList<>();

	/**
	 * Adds a passage at the end of those of a text that is being read.
	 *
	 * @param text the whole text, up to whose end the passage reaches while there is no other behind it
	 * @param offset where the passage begins
	 */
	Passage add(String text, int offset) {
		if (!passages.isEmpty()) {
			Passage last = passages.get(passages.size() - 1);
			last.length = offset - last.offset;
		}
		Passage passage = new Passage(text, offset);
		passages.add(passage);
		return passage;
	}

	/** {@return all of the text} */
	String text() {
		return text(passages);
	}

	/** {@return the text of a part that is made of whole passages} */
	String text(int start, int end) {
		return text(passages.subList(from(start), from(end)));
	}

	/** A long text is copied once here, while a builder would copy it twice. */
	private static String text(List<Passage> passages) {
		return String.join("", passages.stream().map(Passage::text).toList());
	}

	/** {@return how long the text is} */
	int length() {
		if (passages.isEmpty()) {
			return 0;
		}
		Passage last = passages.get(passages.size() - 1);
		return last.offset + last.length;
	}

	/**
	 * Replaces the passages of a part by those of a part of another text, and moves those behind it.
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
