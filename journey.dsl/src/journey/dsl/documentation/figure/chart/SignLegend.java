// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.chart;

import java.util.List;

import journey.dsl.documentation.scene.TextBlock.Align;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;

/** What the signs of a grid mean. */
public final class SignLegend {

	private static final double ROW = 22;
	private static final double MARK = 14;
	private static final double BETWEEN = 22;

	private SignLegend() {
	}

	/**
	 * A sign and its meaning.
	 *
	 * @param sign the sign
	 * @param text what it means
	 */
	public record Entry(Sign sign, String text) {
	}

	/**
	 * Draws the meanings side by side.
	 *
	 * @param drawing where to
	 * @param top     upper edge
	 * @param width   width of the chart
	 * @param entries signs and meanings
	 * @return lower edge
	 */
	public static double draw(Drawing drawing, double top, double width, List<Entry> entries) {
		double x = Drawing.MARGIN;
		double y = top;
		for (Entry entry : entries) {
			double text = Math.ceil(drawing.metrics().width(entry.text(), TextStyle.SMALL)) + 1;
			if (x > Drawing.MARGIN && x + MARK + text > width - Drawing.MARGIN) {
				x = Drawing.MARGIN;
				y += ROW;
			}
			entry.sign().draw(drawing, x + 6, y + ROW / 2);
			drawing.text(entry.text(), TextStyle.SMALL, Tone.MUTED, Align.START, x + MARK + 4,
					y + (ROW - TextStyle.SMALL.leading()) / 2, text);
			x += MARK + 4 + text + BETWEEN;
		}
		return y + ROW;
	}
}
