// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure;

import java.time.LocalDate;
import java.util.ArrayList;
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
	public Laid laid(Metric metric, FigureContext context) {
		List<TrendSeries> series = context.index().use(metric).map(TrendSeries::of).orElse(List.of());
		Axes axes = Axes.of(series);
		Chart chart = new Chart(metric, series, axes,
				series.size() == 1 ? ALONE : series.size() <= FEW_PANELS ? FEW : MANY, context);
		return new Laid(chart.lay(0, series.size(), 0, ""), chart::broken);
	}

	/** What all panels have in common. */
	private record Axes(Ticks ticks, List<Point> points, LocalDate first, LocalDate last) {

		static Axes of(List<TrendSeries> series) {
			List<Point> points = series.stream().flatMap(one -> one.points().stream()).toList();
			Ticks ticks = Ticks.spanning(points.stream().flatMap(point -> point.target().isPresent()
					? Stream.of(point.value(), point.target().getAsDouble()) : Stream.of(point.value())).toList());
			return new Axes(ticks, points, points.stream().map(Point::day).min(LocalDate::compareTo).orElseThrow(),
					points.stream().map(Point::day).max(LocalDate::compareTo).orElseThrow());
		}
	}

	/** The chart of a metric, whose panels are all equally high. */
	private record Chart(Metric metric, List<TrendSeries> series, Axes axes, double height, FigureContext context) {

		/** Some of the panels as a part, or all of them where its number is 0. */
		Scene lay(int from, int to, int number, String mark) {
			Wording wording = context.wording();
			var drawing = new Drawing(context.metrics());
			double y = drawing.heading(wording.title(metric),
					Wording.joined(" \u00B7 ", metric.getUnit(), wording.word(metric.getBetter()), mark), WIDTH);
			TrendPanel panel = null;
			for (int i = from; i < to; i++) {
				y = key(i, drawing, y) + 4;
				panel = new TrendPanel(new Box(LEFT, y, WIDTH - LEFT - Drawing.MARGIN, height), axes.ticks(), axes.first(),
						axes.last());
				panel.draw(series.get(i), metric, wording, drawing);
				y += height + BETWEEN;
			}
			y = dates(axes.points(), panel, drawing) + BETWEEN;
			drawing.line(Drawing.MARGIN, y + 10, Drawing.MARGIN + SAMPLE, y + 10, TrendPanel.targetInk());
			y = drawing.text(wording.text("trend.target"), TextStyle.SMALL, Tone.MUTED, Align.START,
					Drawing.MARGIN + SAMPLE + 10, y + 2, WIDTH / 2);
			String title = wording.text("trend.of", wording.title(metric));
			return new Scene(Wording.id(metric) + "-trend" + (number == 0 ? "" : "-part-" + number),
					wording.language().toLanguageTag(), mark.isEmpty() ? title : wording.text("part.title", title, mark),
					wording.text("trend.description", series.size()), WIDTH, y + 20, drawing.shapes());
		}

		/** The number and the place of a panel; returns the lower edge. */
		private double key(int i, Drawing drawing, double y) {
			Marker place = new Marker(Integer.toString(i + 1), context.wording().title(series.get(i).place()), 0, 0, null,
					null, Tone.ACCENT);
			return MarkerPlot.drawKey(List.of(place), drawing, y, WIDTH, WIDTH - 2 * Drawing.MARGIN);
		}

		/** As many panels together as a sheet holds, each sheet with the dates. */
		List<Scene> broken(Sheet sheet) {
			double fixed = lay(0, 1, 1, "-").height() - panel(0);
			var starts = new ArrayList<Integer>();
			double free = 0;
			for (int i = 0; i < series.size(); i++) {
				double next = panel(i);
				if (starts.isEmpty() || next > free) {
					starts.add(i);
					free = sheet.height() - fixed;
				}
				free -= next;
			}
			var scenes = new ArrayList<Scene>();
			for (int i = 0; i < starts.size(); i++) {
				int end = i + 1 < starts.size() ? starts.get(i + 1) : series.size();
				scenes.add(lay(starts.get(i), end, i + 1, context.wording().text("part.mark", i + 1, starts.size())));
			}
			return scenes;
		}

		private double panel(int i) {
			return key(i, new Drawing(context.metrics()), 0) + 4 + height + BETWEEN;
		}
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
