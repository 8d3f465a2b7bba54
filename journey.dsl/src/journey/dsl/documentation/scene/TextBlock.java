// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

import java.util.List;

/**
 * A text broken into lines, the only way in which words get into a figure.
 *
 * @param box      the space that the lines take
 * @param frame    the space that the text must not leave
 * @param style    how it is set
 * @param tone     its colour
 * @param align    where the lines stand in the box
 * @param lines    the lines, at least one
 * @param halo     whether the paper shows around the letters, for a text above a line
 * @param language language tag, or null for a text in the language of the figure
 */
public record TextBlock(Box box, Box frame, TextStyle style, Tone tone, Align align, List<String> lines, boolean halo,
		String language)
		implements Shape {

	/** Where lines stand. START is the right edge for text that runs from right to left. */
	public enum Align {
		/** At the edge where reading begins. */
		START,
		/** In the middle. */
		MIDDLE,
		/** At the edge where reading ends. */
		END
	}

	/**
	 * Makes a text in the language of the figure.
	 *
	 * @param box   the space that the lines take
	 * @param frame the space that the text must not leave
	 * @param style how it is set
	 * @param tone  its colour
	 * @param align where the lines stand in the box
	 * @param lines the lines, at least one
	 * @param halo  whether the paper shows around the letters, for a text above a line
	 */
	public TextBlock(Box box, Box frame, TextStyle style, Tone tone, Align align, List<String> lines, boolean halo) {
		this(box, frame, style, tone, align, lines, halo, null);
	}

	/**
	 * Tells whether the text runs from right to left: its first letter decides for all lines.
	 *
	 * @return whether it does
	 */
	public boolean runsFromRight() {
		return ReadingDirection.isFromRight(String.join(" ", lines));
	}

	/**
	 * Returns the lines as they have to be drawn in a text that runs from right to left.
	 *
	 * @return the lines, with marks that are not seen and keep a sign before its number
	 */
	public List<String> markedLines() {
		return lines.stream().map(ReadingDirection::marked).toList();
	}

	TextBlock moved(double dx, double dy) {
		return new TextBlock(box.moved(dx, dy), frame.moved(dx, dy), style, tone, align, lines, halo, language);
	}

	/** Copies the list. */
	public TextBlock {
		lines = List.copyOf(lines);
	}
}
