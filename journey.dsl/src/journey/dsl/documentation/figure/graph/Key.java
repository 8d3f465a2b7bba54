// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.graph;

import java.util.List;

import journey.dsl.documentation.figure.map.Icon;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;

/**
 * Tells what the marks and lines of a figure mean, in rows.
 *
 * @param metrics measures of the font
 * @param left    left edge
 * @param right   right edge
 */
public record Key(TextMetrics metrics, double left, double right) {

	/** Length of a line. */
	private static final double LINE = 44;
	private static final double ROW = 24;
	private static final double GAP = 9;
	private static final double BETWEEN = 24;

	/**
	 * A mark and its meaning.
	 *
	 * @param text  what it means
	 * @param width width of the mark
	 * @param mark  how it is drawn around a point
	 */
	public record Entry(String text, double width, Icon mark) {

		/**
		 * Makes an entry for an icon.
		 *
		 * @param text what it means
		 * @param icon the icon
		 * @return the entry
		 */
		public static Entry of(String text, Icon icon) {
			return new Entry(text, Icon.SIZE + 2, icon);
		}

		/**
		 * Makes an entry for a connector.
		 *
		 * @param text      what it means
		 * @param connector the connector
		 * @return the entry
		 */
		public static Entry of(String text, Connector connector) {
			return new Entry(text, LINE, (x, y) -> connector.draw(List.of(new LayeredGraph.Point(x - LINE / 2, y),
					new LayeredGraph.Point(x + LINE / 2, y)), 0, 0));
		}
	}

	/**
	 * Adds the entries to a figure.
	 *
	 * @param shapes  what they are added to
	 * @param entries the entries
	 * @param top     upper edge
	 * @return the lower edge
	 */
	public double add(List<Shape> shapes, List<Entry> entries, double top) {
		double x = left;
		double y = top;
		for (Entry entry : entries) {
			double width = Math.ceil(metrics.width(entry.text(), TextStyle.SMALL)) + 1;
			if (x > left && x + entry.width() + GAP + width > right) {
				x = left;
				y += ROW;
			}
			shapes.addAll(entry.mark().at(x + entry.width() / 2, y + ROW / 2));
			Box box = new Box(x + entry.width() + GAP, y + (ROW - TextStyle.SMALL.leading()) / 2, width,
					TextStyle.SMALL.leading());
			shapes.add(new TextBlock(box, box, TextStyle.SMALL, Tone.MUTED, TextBlock.Align.START,
					List.of(entry.text()), false));
			x = box.right() + BETWEEN;
		}
		return y + ROW;
	}
}
