// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.chart;

import java.util.ArrayList;
import java.util.List;

import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.PathData;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextBlock.Align;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;

/** Collects the shapes of a chart, back to front. */
public final class Drawing {

	/** Free space around a chart. */
	public static final double MARGIN = 28;

	private final TextMetrics metrics;
	private final List<Shape> shapes = new ArrayList<>();

	/**
	 * Begins a drawing.
	 *
	 * @param metrics measures of the font
	 */
	public Drawing(TextMetrics metrics) {
		this.metrics = metrics;
	}

	/**
	 * Adds a shape.
	 *
	 * @param shape the shape
	 */
	public void add(Shape shape) {
		shapes.add(shape);
	}

	/**
	 * Adds a straight line.
	 *
	 * @param fromX where it begins
	 * @param fromY where it begins
	 * @param toX   where it ends
	 * @param toY   where it ends
	 * @param ink   its colour
	 */
	public void line(double fromX, double fromY, double toX, double toY, Ink ink) {
		shapes.add(new Shape.Outline(new PathData().move(fromX, fromY).line(toX, toY).toString(), ink));
	}

	/**
	 * Adds a text, broken into as many lines as it needs.
	 *
	 * @param text  the text; an empty one takes no space
	 * @param style how it is set
	 * @param tone  its colour
	 * @param align where its lines stand
	 * @param x     left edge of its space
	 * @param y     upper edge of its space
	 * @param width width of its space
	 * @return lower edge
	 */
	public double text(String text, TextStyle style, Tone tone, Align align, double x, double y, double width) {
		List<String> lines = metrics.wrap(text, style, width);
		Box box = new Box(x, y, width, lines.size() * style.leading());
		if (!lines.isEmpty()) {
			shapes.add(new TextBlock(box, box, style, tone, align, lines, false));
		}
		return box.bottom();
	}

	/**
	 * Measures a text that is broken into lines.
	 *
	 * @param text  the text
	 * @param style how it is set
	 * @param width width of a line
	 * @return height of all lines
	 */
	public double height(String text, TextStyle style, double width) {
		return metrics.wrap(text, style, width).size() * style.leading();
	}

	/**
	 * Adds the name of the chart and what it is a chart of.
	 *
	 * @param name    its name
	 * @param subject what it is of; may be empty
	 * @param width   width of the chart
	 * @return lower edge
	 */
	public double heading(String name, String subject, double width) {
		return heading(name, subject, width, 0);
	}

	/** The same with some space left free at the right. */
	double heading(String name, String subject, double width, double free) {
		double space = width - 2 * MARGIN - free;
		double y = text(name, TextStyle.TITLE, Tone.INK, Align.START, MARGIN, 22, space);
		return text(subject, TextStyle.STRONG, Tone.MUTED, Align.START, MARGIN, y + 2, space) + 16;
	}

	/**
	 * Returns the measures of the font.
	 *
	 * @return the measures
	 */
	public TextMetrics metrics() {
		return metrics;
	}

	/**
	 * Returns what was drawn.
	 *
	 * @return shapes, back to front
	 */
	public List<Shape> shapes() {
		return List.copyOf(shapes);
	}
}
