// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import java.util.Arrays;

/** Where the lines of a text end, in its order. */
final class LineBreaks {

	private int[] places;

	/** Those of a text. */
	LineBreaks(int[] places) {
		this.places = places;
	}

	/** {@return the places themselves, which nobody else may change} */
	int[] places() {
		return places;
	}

	/**
	 * Replaces the line breaks of a part by those of a part of another text, and moves those behind it. No line break
	 * may stand on the edge of a part: one word holds both of its characters where it has two.
	 *
	 * @param start where the part begins
	 * @param end where it ends
	 * @param others the line breaks of the other text
	 * @param othersStart where the part begins in the other text
	 * @param othersEnd where it ends there
	 */
	void replace(int start, int end, LineBreaks others, int othersStart, int othersEnd) {
		int first = from(start);
		int behind = from(end);
		int othersFirst = others.from(othersStart);
		int fresh = others.from(othersEnd) - othersFirst;
		if (fresh != behind - first) {
			int[] changed = new int[places.length + fresh - (behind - first)];
			System.arraycopy(places, 0, changed, 0, first);
			System.arraycopy(places, behind, changed, first + fresh, places.length - behind);
			places = changed;
		}
		for (int index = 0; index < fresh; index++) {
			places[first + index] = others.places[othersFirst + index] - othersStart + start;
		}
		int growth = othersEnd - othersStart - (end - start);
		for (int index = first + fresh; index < places.length; index++) {
			places[index] += growth;
		}
	}

	/** The index of the first line break at a place or behind it. */
	private int from(int place) {
		int found = Arrays.binarySearch(places, place);
		return found < 0 ? -found - 1 : found;
	}
}
