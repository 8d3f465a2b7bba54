// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import journey.dsl.documentation.figure.TrendSeries.Point;
import journey.dsl.documentation.figure.chart.Drawing;
import journey.dsl.documentation.figure.chart.Ticks;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextBlock.Align;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Metric;
import journey.dsl.journey.Quantity;

/**
 * The values of a metric at one place: days to the right, values upwards.
 *
 * @param frame where the panel stands
 * @param ticks values of the vertical axis
 * @param first first day
 * @param last  last day
 */
record TrendPanel(Box frame, Ticks ticks, LocalDate first, LocalDate last) {

	private static final double SIDE = 46;
	private static final double BAND = 22;
	private static final double RADIUS = 4.5;
	private static final double TARGET = 15;
	private static final double LABEL_WIDTH = 110;

	static Ink targetInk() {
		return Ink.line(Tone.POSITIVE, 2.2).dashed("6 3");
	}

	double x(LocalDate day) {
		double days = last.toEpochDay() - first.toEpochDay();
		return frame.x() + SIDE + (day.toEpochDay() - first.toEpochDay()) / days * (frame.width() - 2 * SIDE);
	}

	private double y(double value) {
		return frame.bottom() - BAND - ticks.position(value) * (frame.height() - 2 * BAND);
	}

	void draw(TrendSeries series, Metric metric, Wording wording, Drawing drawing) {
		drawing.add(new Shape.Rectangle(frame, 4, Ink.fill(Tone.SURFACE)));
		drawTicks(wording, drawing);
		var taken = new ArrayList<Box>();
		List<Point> points = series.points();
		for (Point point : points) {
			if (point.target().isPresent()) {
				double y = y(point.target().getAsDouble());
				drawing.line(x(point.day()), y(point.value()), x(point.day()), y, Ink.line(Tone.POSITIVE, 1).dashed("1 3"));
				drawing.line(x(point.day()) - TARGET, y, x(point.day()) + TARGET, y, targetInk());
				taken.add(new Box(x(point.day()) - TARGET, y - 2, 2 * TARGET, 4));
			}
		}
		for (int i = 1; i < points.size(); i++) {
			Point from = points.get(i - 1);
			Point to = points.get(i);
			drawing.line(x(from.day()), y(from.value()), x(to.day()), y(to.value()), Ink.line(Tone.ACCENT, 1.8));
		}
		for (Point point : points) {
			double x = x(point.day());
			double y = y(point.value());
			drawing.add(new Shape.Circle(x, y, RADIUS, Ink.of(Tone.ACCENT, Tone.CARD, 1.2)));
			taken.add(new Box(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
		}
		drawLabels(points, metric, wording, drawing, taken);
	}

	/** The last value first, for it matters most; a value that there is no room for is in the table. */
	private void drawLabels(List<Point> points, Metric metric, Wording wording, Drawing drawing, List<Box> taken) {
		for (int i = points.size() - 1; i >= 0; i--) {
			label(points.get(i), points.get(i).measure().getValue(), points.get(i).value(), TextStyle.LABEL, Tone.INK, metric,
					wording, drawing, taken);
		}
		for (int i = points.size() - 1; i >= 0; i--) {
			Point point = points.get(i);
			if (point.target().isPresent()) {
				label(point, point.measure().getTarget(), point.target().getAsDouble(), TextStyle.SMALL, Tone.POSITIVE,
						metric, wording, drawing, taken);
			}
		}
	}

	private void label(Point point, Quantity quantity, double value, TextStyle style, Tone tone, Metric metric,
			Wording wording, Drawing drawing, List<Box> taken) {
		List<String> lines = drawing.metrics().wrap(wording.quantity(quantity, metric.getUnit()), style, LABEL_WIDTH);
		if (lines.size() != 1) {
			return;
		}
		double width = Math.ceil(drawing.metrics().width(lines.get(0), style)) + 2;
		double x = Math.max(frame.x(), Math.min(frame.right() - width, x(point.day()) - width / 2));
		for (double y : new double[] {y(value) - RADIUS - 2 - style.leading(), y(value) + RADIUS + 2}) {
			Box box = new Box(x, y, width, style.leading());
			if (frame.contains(box, 0) && taken.stream().noneMatch(other -> other.overlaps(box, 0))) {
				taken.add(box);
				drawing.add(new TextBlock(box, box, style, tone, Align.MIDDLE, lines, true));
				return;
			}
		}
	}

	private void drawTicks(Wording wording, Drawing drawing) {
		double half = TextStyle.SMALL.leading() / 2;
		double free = Double.POSITIVE_INFINITY;
		for (double tick : ticks.values()) {
			drawing.line(frame.x(), y(tick), frame.right(), y(tick), Ink.line(Tone.LINE, 1));
			if (y(tick) + half <= free) {
				drawing.text(wording.number(tick), TextStyle.SMALL, Tone.MUTED, Align.END, Drawing.MARGIN, y(tick) - half,
						frame.x() - Drawing.MARGIN - 8);
				free = y(tick) - half;
			}
		}
	}
}
