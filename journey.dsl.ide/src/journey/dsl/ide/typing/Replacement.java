// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.typing;

/**
 * What becomes of a text where something was typed.
 *
 * @param offset where the text changes
 * @param length how much of it goes away
 * @param text what stands there instead
 * @param caret where the caret goes, an offset in the changed text
 */
public record Replacement(int offset, int length, String text, int caret) {

	static Replacement of(int offset, int length, String before, String after) {
		return new Replacement(offset, length, before + after, offset + before.length());
	}
}
