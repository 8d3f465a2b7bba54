// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import journey.dsl.analysis.MetricUse;
import journey.dsl.analysis.Project;
import journey.dsl.documentation.figure.TrendSeries.Point;
import journey.dsl.documentation.figure.chart.Drawing;
import journey.dsl.documentation.figure.chart.Marker;
import journey.dsl.documentation.figure.chart.MarkerPlot;
import journey.dsl.documentation.figure.chart.Ticks;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.PlainText;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock.Align;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Metric;

/** How a metric develops, place by place, with the targets. Markers bear the number of their place. */
public final class MetricTrend implements Figure<Metric> {

	private static final double WIDTH = 980;
	private static final double LEFT = 108;
	private static final double HEIGHT = 380;
	private static final double GROWTH = 1.4;
	private static final double SIDE = 46;
	private static final double BAND = 26;
	private static final double DATE = 84;
	private static final double TARGET = 17;

	@Override
	public String suffix() {
		return "trend";
	}

	@Override
	public Stream<Metric> subjects(Project project) {
		return MetricUse.register(project).stream().filter(use -> !TrendSeries.of(use).isEmpty())
				.map(MetricUse::metric);
	}

	@Override
	public Scene lay(Metric metric, FigureContext context) {
		Wording wording = context.wording();
		List<TrendSeries> series = MetricUse.register(context.project()).stream()
				.filter(use -> use.metric() == metric).findFirst().map(TrendSeries::of).orElse(List.of());
		var drawing = new Drawing(context.metrics());
		double top = drawing.heading(wording.title(metric),
				Wording.joined(" \u00B7 ", metric.getUnit(), wording.word(metric.getBetter())), WIDTH);
		double height = HEIGHT;
		Plane plane = Plane.of(series, top, height);
		List<Marker> markers = plane.markers(series, metric, wording);
		Optional<MarkerPlot> plot = MarkerPlot.of(markers, List.of());
		while (plot.isEmpty()) {
			height *= GROWTH;
			plane = Plane.of(series, top, height);
			markers = plane.markers(series, metric, wording);
			plot = MarkerPlot.of(markers, List.of());
		}
		plane.draw(series, wording, drawing);
		plot.get().drawClearOfLines(markers, drawing);
		var places = new ArrayList<Marker>();
		for (int i = 0; i < series.size(); i++) {
			places.add(new Marker(Integer.toString(i + 1), wording.title(series.get(i).place()), 0, 0, null, null,
					Tone.ACCENT));
		}
		double y = MarkerPlot.drawKey(places, drawing, plane.frame().bottom() + 34, WIDTH);
		drawing.line(Drawing.MARGIN, y + 12, Drawing.MARGIN + 2 * MarkerPlot.RADIUS, y + 12, targetInk());
		y = drawing.text(wording.text("trend.target"), TextStyle.SMALL, Tone.MUTED, Align.START,
				Drawing.MARGIN + 2 * MarkerPlot.RADIUS + 7, y + 4, WIDTH / 2);
		return new Scene(Wording.id(metric) + "-" + suffix(), wording.language().toLanguageTag(),
				wording.text("trend.of", wording.title(metric)), wording.text("trend.description", series.size()), WIDTH,
				y + 20, drawing.shapes());
	}

	private static Ink targetInk() {
		return Ink.line(Tone.POSITIVE, 2.2).dashed("6 3");
	}

	/** Days to the right, values upwards. */
	private record Plane(Box frame, Ticks ticks, LocalDate first, LocalDate last) {

		static Plane of(List<TrendSeries> series, double top, double height) {
			List<Point> points = series.stream().flatMap(one -> one.points().stream()).toList();
			List<Double> numbers = points.stream().flatMap(point -> point.target().isPresent()
					? Stream.of(point.value(), point.target().getAsDouble()) : Stream.of(point.value())).toList();
			return new Plane(new Box(LEFT, top, WIDTH - LEFT - Drawing.MARGIN, height), Ticks.spanning(numbers),
					points.stream().map(Point::day).min(LocalDate::compareTo).orElseThrow(),
					points.stream().map(Point::day).max(LocalDate::compareTo).orElseThrow());
		}

		private double x(LocalDate day) {
			double days = last.toEpochDay() - first.toEpochDay();
			return frame.x() + SIDE + (day.toEpochDay() - first.toEpochDay()) / days * (frame.width() - 2 * SIDE);
		}

		private double y(double value) {
			return frame.bottom() - BAND - ticks.position(value) * (frame.height() - 2 * BAND);
		}

		List<Marker> markers(List<TrendSeries> series, Metric metric, Wording wording) {
			double inside = MarkerPlot.RADIUS;
			Box region = new Box(frame.x() + inside, frame.y() + inside, frame.width() - 2 * inside,
					frame.height() - 2 * inside);
			var markers = new ArrayList<Marker>();
			for (int i = 0; i < series.size(); i++) {
				for (Point point : series.get(i).points()) {
					Marker marker = new Marker(Integer.toString(i + 1),
							wording.quantity(point.measure().getValue(), metric.getUnit()), x(point.day()),
							y(point.value()), region, frame, Tone.ACCENT);
					if (!markers.contains(marker)) {
						markers.add(marker);
					}
				}
			}
			return markers;
		}

		void draw(List<TrendSeries> series, Wording wording, Drawing drawing) {
			drawing.add(new Shape.Rectangle(frame, 4, Ink.fill(Tone.SURFACE)));
			double half = TextStyle.SMALL.leading() / 2;
			for (double tick : ticks.values()) {
				drawing.line(frame.x(), y(tick), frame.right(), y(tick), Ink.line(Tone.LINE, 1));
				drawing.text(wording.number(tick), TextStyle.SMALL, Tone.MUTED, Align.END, Drawing.MARGIN, y(tick) - half,
						LEFT - Drawing.MARGIN - 8);
			}
			drawDates(series, drawing);
			for (TrendSeries one : series) {
				for (int i = 1; i < one.points().size(); i++) {
					Point from = one.points().get(i - 1);
					Point to = one.points().get(i);
					drawing.line(x(from.day()), y(from.value()), x(to.day()), y(to.value()), Ink.line(Tone.ACCENT, 1.8));
				}
				one.points().stream().filter(point -> point.target().isPresent()).forEach(point -> {
					double y = y(point.target().getAsDouble());
					drawing.line(x(point.day()), y(point.value()), x(point.day()), y,
							Ink.line(Tone.POSITIVE, 1).dashed("1 3"));
					drawing.line(x(point.day()) - TARGET, y, x(point.day()) + TARGET, y, targetInk());
				});
			}
		}

		/** Those dates that do not get in the way of an earlier one. */
		private void drawDates(List<TrendSeries> series, Drawing drawing) {
			var dates = new TreeMap<LocalDate, String>();
			series.stream().flatMap(one -> one.points().stream())
					.forEach(point -> dates.putIfAbsent(point.day(), PlainText.of(point.measure().getDate())));
			double free = 0;
			for (var date : dates.entrySet()) {
				double x = x(date.getKey());
				drawing.line(x, frame.bottom(), x, frame.bottom() + 4, Ink.line(Tone.EDGE, 1));
				if (x - DATE / 2 >= free) {
					drawing.text(date.getValue(), TextStyle.SMALL, Tone.MUTED, Align.MIDDLE, x - DATE / 2,
							frame.bottom() + 6, DATE);
					free = x + DATE / 2;
				}
			}
		}
	}
}
