// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;

/**
 * A text of a card, before it is broken into lines.
 *
 * @param text  the text
 * @param style how it is set
 * @param tone  its colour
 */
public record Paragraph(String text, TextStyle style, Tone tone) {

	/**
	 * The name of a thing.
	 *
	 * @param text the text
	 * @return the paragraph
	 */
	public static Paragraph name(String text) {
		return new Paragraph(text, TextStyle.NAME, Tone.INK);
	}

	static Paragraph body(String text) {
		return new Paragraph(text, TextStyle.BODY, Tone.INK);
	}

	/**
	 * A detail.
	 *
	 * @param text the text
	 * @return the paragraph
	 */
	public static Paragraph small(String text) {
		return new Paragraph(text, TextStyle.SMALL, Tone.MUTED);
	}
}
