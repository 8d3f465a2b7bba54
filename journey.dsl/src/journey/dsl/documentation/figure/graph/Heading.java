// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.graph;

import java.util.List;

import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;

/**
 * Texts under each other at the left of a figure.
 *
 * @param metrics measures of the font
 * @param left    left edge
 * @param width   width of the lines
 */
public record Heading(TextMetrics metrics, double left, double width) {

	private static final double BETWEEN = 3;

	/**
	 * Adds a paragraph to a figure.
	 *
	 * @param shapes what it is added to
	 * @param text   the text; an empty one takes no space
	 * @param style  how it is set
	 * @param tone   its colour
	 * @param top    its upper edge
	 * @return the upper edge of what follows
	 */
	public double add(List<Shape> shapes, String text, TextStyle style, Tone tone, double top) {
		List<String> lines = metrics.wrap(text, style, width);
		if (lines.isEmpty()) {
			return top;
		}
		Box box = new Box(left, top, width, lines.size() * style.leading());
		shapes.add(new TextBlock(box, box, style, tone, TextBlock.Align.START, lines, false));
		return box.bottom() + BETWEEN;
	}
}
