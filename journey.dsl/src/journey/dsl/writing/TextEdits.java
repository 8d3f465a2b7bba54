// SPDX-License-Identifier: EPL-2.0
package journey.dsl.writing;

import java.util.Comparator;
import java.util.List;

import org.eclipse.xtext.util.ReplaceRegion;

/** Small changes of a text that are made together; each says where it stands in the text before any of them. */
public final class TextEdits {

	private static final Comparator<ReplaceRegion> BY_PLACE = Comparator.comparingInt(ReplaceRegion::getOffset)
			.thenComparingInt(ReplaceRegion::getEndOffset);

	private TextEdits() {
	}

	/** {@return the changes in the order of their places; insertions at one place keep their order} */
	public static List<ReplaceRegion> sorted(List<ReplaceRegion> edits) {
		return edits.stream().sorted(BY_PLACE).toList();
	}

	/**
	 * The text after all changes.
	 *
	 * @param text the text before
	 * @param edits changes in any order
	 * @throws IllegalArgumentException where two of them overlap, or one lies outside the text
	 */
	public static String apply(String text, List<ReplaceRegion> edits) {
		StringBuilder result = new StringBuilder(text.length());
		int position = 0;
		for (ReplaceRegion edit : sorted(edits)) {
			if (edit.getOffset() < position || edit.getEndOffset() > text.length()) {
				throw new IllegalArgumentException("overlapping changes, or one outside the text: " + edit);
			}
			result.append(text, position, edit.getOffset()).append(edit.getText());
			position = edit.getEndOffset();
		}
		return result.append(text, position, text.length()).toString();
	}
}
