// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import journey.dsl.documentation.figure.map.Columns.Column;
import journey.dsl.documentation.figure.map.CurveSeries.Style;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.MonotoneCurve;
import journey.dsl.documentation.scene.PathData;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.journey.Step;

/**
 * Draws the series beside a journey's own curve. Each has its own place in the width of a column, so that equal values
 * stand side by side and not over one another.
 */
final class SeriesPlot {

	/** Half the width of a mark. */
	static final double RADIUS = 9;
	private static final double ROW_GAP = 5;
	private static final double SAMPLE = 64;
	/** As far from the edge of the phases as their steps. */
	private static final double INSET = 12;

	private final List<CurveSeries> series;
	private final TextMetrics metrics;

	SeriesPlot(List<CurveSeries> series, TextMetrics metrics) {
		this.series = series;
		this.metrics = metrics;
	}

	/** A point in its place. */
	private record Spot(double x, double y, int column) {
	}

	/** How far from the middle of its column a series has its marks; the first place to the left is the diamond's. */
	private static double aside(Style style) {
		return switch (style) {
		case A -> 24;
		case B -> 45;
		case C -> -45;
		case D -> 66;
		case E -> -66;
		};
	}

	/** Lines and then marks; what the marks cover is added to the taken space of their step. */
	void draw(Columns columns, CurveAxis axis, List<Shape> lines, List<Shape> marks, Map<Step, List<Box>> taken) {
		for (CurveSeries one : series) {
			for (List<CurveSeries.Point> run : one.runs()) {
				var spots = new ArrayList<Spot>();
				for (CurveSeries.Point point : run) {
					int index = index(columns, point.step());
					boolean onward = index >= 0 && (spots.isEmpty() || spots.get(spots.size() - 1).column() < index);
					if (!onward) {
						line(one.style(), spots, lines);
						spots.clear();
					}
					if (index >= 0) {
						Column column = columns.columns().get(index);
						Spot spot = new Spot(column.centre() + aside(one.style()), axis.y(point.normalised()), index);
						spots.add(spot);
						marks.add(mark(one.style(), spot.x(), spot.y()));
						taken.get(column.step()).add(new Box(spot.x() - RADIUS, spot.y() - RADIUS, 2 * RADIUS,
								2 * RADIUS));
					}
				}
				line(one.style(), spots, lines);
			}
		}
	}

	private static int index(Columns columns, Step step) {
		for (int i = 0; i < columns.columns().size(); i++) {
			if (columns.columns().get(i).step() == step) {
				return i;
			}
		}
		return -1;
	}

	private static void line(Style style, List<Spot> spots, List<Shape> lines) {
		if (spots.size() > 1) {
			var path = new PathData().move(spots.get(0).x(), spots.get(0).y());
			new MonotoneCurve(spots.stream().mapToDouble(Spot::x).toArray(), spots.stream().mapToDouble(Spot::y).toArray())
					.draw(path);
			lines.add(new Shape.Outline(path.toString(), Ink.line(Tone.SURFACE, 4.6)));
			lines.add(new Shape.Outline(path.toString(), Ink.line(style.tone(), 2.2).dashed(style.dashes())));
		}
	}

	private Shape mark(Style style, double x, double y) {
		Box box = new Box(x - RADIUS, y - TextStyle.LABEL.leading() / 2, 2 * RADIUS, TextStyle.LABEL.leading());
		return Shape.Group.of(List.of(form(style, x, y, Ink.of(Tone.CARD, style.tone(), 1.6)),
				new TextBlock(box, box, TextStyle.LABEL, Tone.INK, TextBlock.Align.MIDDLE, List.of(style.name()), false)));
	}

	private static Shape form(Style style, double x, double y, Ink ink) {
		double r = RADIUS;
		return switch (style) {
		case A -> new Shape.Rectangle(new Box(x - r + 1, y - r + 1, 2 * r - 2, 2 * r - 2), 2, ink);
		case B -> new Shape.Circle(x, y, r - 0.5, ink);
		case C -> polygon(ink, x - r, y, x - r / 2, y - r, x + r / 2, y - r, x + r, y, x + r / 2, y + r, x - r / 2, y + r);
		case D -> polygon(ink, x, y - r, x + r, y - r / 4, x + r * 0.7, y + r, x - r * 0.7, y + r, x - r, y - r / 4);
		case E -> polygon(ink, x - r, y - r * 0.7, x + r, y - r * 0.7, x + r, y + r / 4, x, y + r, x - r, y + r / 4);
		};
	}

	private static Shape polygon(Ink ink, double... corners) {
		var path = new PathData().move(corners[0], corners[1]);
		for (int i = 2; i < corners.length; i += 2) {
			path.line(corners[i], corners[i + 1]);
		}
		return new Shape.Outline(path.close().toString(), ink);
	}

	/** A row per series below the plot; returns the lower edge. */
	double legend(String own, String beyond, Columns columns, double top, List<Shape> shapes) {
		double x = columns.left() + INSET;
		double y = sample(own, columns, top, shapes, List.of(new Shape.Outline(
				new PathData().move(x, top + 9).line(x + SAMPLE - 14, top + 9).toString(), Ink.line(Tone.INK, 2.4))));
		for (CurveSeries one : series) {
			double middle = y + 9;
			y = sample(one.title(), columns, y, shapes, List.of(
					new Shape.Outline(new PathData().move(x, middle).line(x + SAMPLE - 14, middle).toString(),
							Ink.line(one.style().tone(), 2.2).dashed(one.style().dashes())),
					mark(one.style(), x + (SAMPLE - 14) / 2, middle)));
		}
		return beyond.isEmpty() ? y : sample(beyond, columns, y, shapes, List.of());
	}

	private double sample(String text, Columns columns, double top, List<Shape> shapes, List<Shape> sample) {
		double left = columns.left() + INSET + SAMPLE;
		List<String> lines = metrics.wrap(text, TextStyle.SMALL, columns.right() - left);
		double height = Math.max(2 * RADIUS, lines.size() * TextStyle.SMALL.leading());
		if (!lines.isEmpty()) {
			Box box = new Box(left, top + (lines.size() == 1 ? 1.5 : 0), columns.right() - left,
					lines.size() * TextStyle.SMALL.leading());
			shapes.addAll(sample);
			shapes.add(new TextBlock(box, box, TextStyle.SMALL, Tone.INK, TextBlock.Align.START, lines, false));
		}
		return top + height + ROW_GAP;
	}
}
