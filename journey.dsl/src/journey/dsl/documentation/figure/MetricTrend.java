// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure;

import java.time.LocalDate;
import java.util.List;
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
import journey.dsl.documentation.scene.TextBlock.Align;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Metric;

/**
 * How a metric develops, with the targets: a panel per place, all with the same axes, so that places can be compared and
 * none covers another however many there are.
 */
public final class MetricTrend implements Figure<Metric> {

	private static final double WIDTH = 980;
	private static final double LEFT = 108;
	private static final double ALONE = 300;
	private static final double FEW = 190;
	private static final double MANY = 140;
	private static final int FEW_PANELS = 3;
	private static final double BETWEEN = 14;
	private static final double DATE = 84;
	private static final double SAMPLE = 34;

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
		List<TrendSeries> series = context.index().use(metric).map(TrendSeries::of).orElse(List.of());
		var drawing = new Drawing(context.metrics());
		double y = drawing.heading(wording.title(metric),
				Wording.joined(" \u00B7 ", metric.getUnit(), wording.word(metric.getBetter())), WIDTH);
		List<Point> points = series.stream().flatMap(one -> one.points().stream()).toList();
		Ticks ticks = Ticks.spanning(points.stream().flatMap(point -> point.target().isPresent()
				? Stream.of(point.value(), point.target().getAsDouble()) : Stream.of(point.value())).toList());
		LocalDate first = points.stream().map(Point::day).min(LocalDate::compareTo).orElseThrow();
		LocalDate last = points.stream().map(Point::day).max(LocalDate::compareTo).orElseThrow();
		double height = series.size() == 1 ? ALONE : series.size() <= FEW_PANELS ? FEW : MANY;
		TrendPanel panel = null;
		for (int i = 0; i < series.size(); i++) {
			Marker place = new Marker(Integer.toString(i + 1), wording.title(series.get(i).place()), 0, 0, null, null,
					Tone.ACCENT);
			y = MarkerPlot.drawKey(List.of(place), drawing, y, WIDTH, WIDTH - 2 * Drawing.MARGIN) + 4;
			panel = new TrendPanel(new Box(LEFT, y, WIDTH - LEFT - Drawing.MARGIN, height), ticks, first, last);
			panel.draw(series.get(i), metric, wording, drawing);
			y += height + BETWEEN;
		}
		y = dates(points, panel, drawing) + BETWEEN;
		drawing.line(Drawing.MARGIN, y + 10, Drawing.MARGIN + SAMPLE, y + 10, TrendPanel.targetInk());
		y = drawing.text(wording.text("trend.target"), TextStyle.SMALL, Tone.MUTED, Align.START,
				Drawing.MARGIN + SAMPLE + 10, y + 2, WIDTH / 2);
		return new Scene(Wording.id(metric) + "-" + suffix(), wording.language().toLanguageTag(),
				wording.text("trend.of", wording.title(metric)), wording.text("trend.description", series.size()), WIDTH,
				y + 20, drawing.shapes());
	}

	/** Those dates that do not get in the way of an earlier one; the last is always there. Returns the lower edge. */
	private static double dates(List<Point> points, TrendPanel panel, Drawing drawing) {
		var dates = new TreeMap<LocalDate, String>();
		points.forEach(point -> dates.putIfAbsent(point.day(), PlainText.of(point.measure().getDate())));
		double bottom = panel.frame().bottom();
		double end = panel.x(dates.lastKey()) - DATE;
		double free = 0;
		for (var date : dates.entrySet()) {
			double x = panel.x(date.getKey());
			boolean last = date.getKey().equals(dates.lastKey());
			drawing.line(x, bottom, x, bottom + 4, Ink.line(Tone.EDGE, 1));
			if (last || x >= free && x <= end) {
				drawing.text(date.getValue(), TextStyle.SMALL, Tone.MUTED, Align.MIDDLE, x - DATE / 2, bottom + 6, DATE);
				free = x + DATE;
			}
		}
		return bottom + 6 + TextStyle.SMALL.leading();
	}
}
