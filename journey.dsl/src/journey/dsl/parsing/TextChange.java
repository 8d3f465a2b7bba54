// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

/**
 * A change of a text in one place.
 *
 * @param start where what is replaced begins, in characters from the beginning of the text
 * @param end where it ends; the start where nothing is replaced
 * @param inserted what stands in its place afterwards
 */
public record TextChange(int start, int end, String inserted) {

	/**
	 * A part of the text after the change.
	 *
	 * @param part a part that holds the change
	 * @param offset where the part begins in the text
	 */
	String applyTo(String part, int offset) {
		return part.substring(0, start - offset) + inserted + part.substring(end - offset);
	}
}
