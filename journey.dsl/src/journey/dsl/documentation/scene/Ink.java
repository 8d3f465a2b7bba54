// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

/**
 * The colours of a shape.
 *
 * @param fill    colour of the area, or null for none
 * @param stroke  colour of the outline, or null for none
 * @param width   width of the outline
 * @param dashes  lengths of dashes and gaps as SVG writes them, or null for a solid line
 * @param opacity 0 to 1
 */
public record Ink(Tone fill, Tone stroke, double width, String dashes, double opacity) {

	/**
	 * An area without outline.
	 *
	 * @param tone its colour
	 * @return the ink
	 */
	public static Ink fill(Tone tone) {
		return new Ink(tone, null, 0, null, 1);
	}

	/**
	 * A line.
	 *
	 * @param tone  its colour
	 * @param width its width
	 * @return the ink
	 */
	public static Ink line(Tone tone, double width) {
		return new Ink(null, tone, width, null, 1);
	}

	/**
	 * An area with outline.
	 *
	 * @param fill   colour of the area
	 * @param stroke colour of the outline
	 * @param width  width of the outline
	 * @return the ink
	 */
	public static Ink of(Tone fill, Tone stroke, double width) {
		return new Ink(fill, stroke, width, null, 1);
	}

	/**
	 * The same with a dashed outline.
	 *
	 * @param lengths lengths of dashes and gaps, with blanks between
	 * @return the ink
	 */
	public Ink dashed(String lengths) {
		return new Ink(fill, stroke, width, lengths, opacity);
	}

	/**
	 * The same, but translucent.
	 *
	 * @param value 0 to 1
	 * @return the ink
	 */
	public Ink faded(double value) {
		return new Ink(fill, stroke, width, dashes, value);
	}
}
