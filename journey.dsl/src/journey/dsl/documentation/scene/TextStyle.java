// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

/**
 * How a text is set.
 *
 * @param typeface the cut of the font
 * @param size     size of the font in user units
 * @param leading  distance from one base line to the next in user units
 */
public record TextStyle(Typeface typeface, double size, double leading) {

	/** Title of a figure. */
	public static final TextStyle TITLE = new TextStyle(Typeface.SEMIBOLD, 26, 34);
	/** Heading of a group of columns. */
	public static final TextStyle HEADING = new TextStyle(Typeface.SEMIBOLD, 15, 20);
	/** Name of a column. */
	public static final TextStyle STRONG = new TextStyle(Typeface.SEMIBOLD, 13.5, 18);
	/** Name of a thing in a card. */
	public static final TextStyle NAME = new TextStyle(Typeface.SEMIBOLD, 12, 16);
	/** Running text. */
	public static final TextStyle BODY = new TextStyle(Typeface.REGULAR, 12, 16.5);
	/** Details. */
	public static final TextStyle SMALL = new TextStyle(Typeface.REGULAR, 11, 15);
	/** Emphasised details, labels of lanes. */
	public static final TextStyle LABEL = new TextStyle(Typeface.SEMIBOLD, 11, 15);
}
