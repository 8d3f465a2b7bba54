// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.EmotionCurve.Point;
import journey.dsl.analysis.EmotionCurve.Source;
import journey.dsl.documentation.figure.map.Columns.Column;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.MonotoneCurve;
import journey.dsl.documentation.scene.PathData;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Step;

/**
 * What the client feels: a line through faces, what was expected as diamonds on a dashed line, and the curves of other
 * states and of actual paths beside it.
 */
final class CurveLane implements Lane {

	private static final double ALONE = 150;
	/** More room, so that curves that differ little can be told apart. */
	private static final double SEVERAL = 200;
	private static final double FACE = 12;
	private static final double LABEL_GAP = 5;
	private static final double LEGEND_GAP = 8;

	private final Journey journey;
	private final EmotionCurve curve;
	private final CurveSeries.Beside beside;
	private final Wording wording;
	private final TextMetrics metrics;
	private final Map<Step, Point> points = new HashMap<>();
	private final ExpectationLine expectations;

	CurveLane(Journey journey, EmotionCurve curve, CurveSeries.Beside beside, Wording wording, TextMetrics metrics) {
		this.journey = journey;
		this.curve = curve;
		this.beside = beside;
		this.wording = wording;
		this.metrics = metrics;
		curve.points().forEach(point -> points.put(point.step(), point));
		this.expectations = new ExpectationLine(curve.scale());
	}

	/** A point in its place. */
	private record Spot(Column column, Point point, double x, double y) {

		int sign() {
			return (int) Math.signum(point.normalised().orElse(0));
		}
	}

	@Override
	public Optional<Band> lay(double top, Columns columns) {
		boolean scored = curve.points().stream().anyMatch(point -> point.normalised().isPresent());
		if (curve.scale().isEmpty() || columns.columns().isEmpty()
				|| !scored && beside.series().isEmpty() && expectations.isEmpty(columns)) {
			return Optional.empty();
		}
		LaneLabel label = new LaneLabel(wording.text("lane.emotion"), null);
		double margin = Math.max(FACE + LABEL_GAP + labelHeight(columns) + 10, label.height(metrics) + 30);
		CurveAxis axis = new CurveAxis(curve.scale().get(), top + margin, beside.series().isEmpty() ? ALONE : SEVERAL);
		var shapes = new ArrayList<Shape>(label.lay(top + CardLane.PADDING, metrics));
		shapes.addAll(axis.lay(journey, columns, wording, metrics));
		Map<Step, List<Box>> taken = new LinkedHashMap<>();
		columns.columns().forEach(column -> taken.put(column.step(), new ArrayList<>()));
		List<List<Spot>> runs = runs(columns, axis);
		runs.forEach(run -> area(run, axis, columns).ifPresent(shapes::add));
		var marks = new ArrayList<Shape>();
		SeriesPlot plot = new SeriesPlot(beside.series(), metrics);
		plot.draw(columns, axis, shapes, marks, taken);
		runs.forEach(run -> line(run).ifPresent(shapes::add));
		shapes.addAll(expectations.draw(columns, axis, this::isFelt, taken));
		runs.forEach(run -> run.forEach(spot -> shapes.addAll(face(spot, taken))));
		shapes.addAll(marks);
		runs.forEach(run -> shapes.addAll(words(run, taken)));
		shapes.addAll(unscored(columns, axis, taken));
		double bottom = axis.bottom() + margin;
		if (!beside.series().isEmpty()) {
			String beyond = beside.beyond() == 0 ? "" : wording.text("curve.beyond", beside.beyond());
			bottom = plot.legend(wording.text("curve.this", CurveSeries.describe(journey, wording)), beyond, columns,
					bottom - LEGEND_GAP, shapes) + LEGEND_GAP;
		}
		return Optional.of(new Band(bottom - top, shapes));
	}

	private double labelHeight(Columns columns) {
		double height = TextStyle.LABEL.leading();
		for (Column column : columns.columns()) {
			height = Math.max(height, words(column).size() * TextStyle.LABEL.leading());
		}
		return height;
	}

	private boolean isFelt(Step step, double y, CurveAxis axis) {
		Point point = points.get(step);
		return point.normalised().isPresent() && Math.abs(axis.y(point.normalised().getAsDouble()) - y) < FACE + 7;
	}

	/** The scored points, broken where a step is unscored. */
	private List<List<Spot>> runs(Columns columns, CurveAxis axis) {
		var runs = new ArrayList<List<Spot>>();
		List<Spot> run = new ArrayList<>();
		for (Column column : columns.columns()) {
			Point point = points.get(column.step());
			if (point.normalised().isPresent()) {
				run.add(new Spot(column, point, column.centre(), axis.y(point.normalised().getAsDouble())));
			} else if (!run.isEmpty()) {
				runs.add(run);
				run = new ArrayList<>();
			}
		}
		if (!run.isEmpty()) {
			runs.add(run);
		}
		return runs;
	}

	private static MonotoneCurve through(List<Spot> run) {
		return new MonotoneCurve(run.stream().mapToDouble(Spot::x).toArray(), run.stream().mapToDouble(Spot::y).toArray());
	}

	private static Optional<Shape> line(List<Spot> run) {
		if (run.size() < 2) {
			return Optional.empty();
		}
		var line = new PathData().move(run.get(0).x(), run.get(0).y());
		through(run).draw(line);
		return Optional.of(new Shape.Outline(line.toString(), Ink.line(Tone.INK, 2.4)));
	}

	private static Optional<Shape> area(List<Spot> run, CurveAxis axis, Columns columns) {
		if (run.size() < 2) {
			return Optional.empty();
		}
		Spot first = run.get(0);
		Spot last = run.get(run.size() - 1);
		var area = new PathData().move(first.x(), first.y());
		through(run).draw(area);
		area.line(last.x(), axis.neutral()).line(first.x(), axis.neutral()).close();
		return Optional.of(new Shape.Gradient(Wording.id(first.column().step()) + "-mood", area.toString(), axis.top(),
				axis.neutral(), axis.bottom(), Tone.POSITIVE, Tone.NEGATIVE));
	}

	private static List<Shape> face(Spot spot, Map<Step, List<Box>> taken) {
		taken.get(spot.column().step()).add(new Box(spot.x() - FACE, spot.y() - FACE, 2 * FACE, 2 * FACE));
		return Icons.face(spot.x(), spot.y(), FACE, spot.sign(), spot.point().source() == Source.DERIVED);
	}

	private List<Shape> words(List<Spot> run, Map<Step, List<Box>> taken) {
		var shapes = new ArrayList<Shape>();
		for (int i = 0; i < run.size(); i++) {
			Spot spot = run.get(i);
			List<String> words = words(spot.column());
			if (!words.isEmpty()) {
				shapes.add(word(words, TextStyle.LABEL, Tone.INK, spot.column(), spot.y(), FACE + LABEL_GAP, isAbove(run, i),
						taken.get(spot.column().step())));
			}
		}
		return shapes;
	}

	/** The word stands where the line does not go: above a peak, below a valley. */
	private static boolean isAbove(List<Spot> run, int index) {
		double y = run.get(index).y();
		double before = index == 0 ? y : run.get(index - 1).y();
		double after = index == run.size() - 1 ? y : run.get(index + 1).y();
		return before == y && after == y ? run.get(index).sign() >= 0 : before + after >= 2 * y;
	}

	/** The nearest place above or below a point that no mark takes. */
	private Shape word(List<String> lines, TextStyle style, Tone tone, Column column, double y, double distance,
			boolean above, List<Box> taken) {
		double height = lines.size() * style.leading();
		double width = lines.stream().mapToDouble(line -> metrics.width(line, style)).max().orElse(0) + 4;
		double free = distance;
		boolean up = above;
		Box box = place(column, width, y, free, height, up);
		while (isTaken(box, taken)) {
			free += up == above ? 0 : LABEL_GAP;
			up = !up;
			box = place(column, width, y, free, height, up);
		}
		return new TextBlock(box, box, style, tone, TextBlock.Align.MIDDLE, lines, true);
	}

	private static Box place(Column column, double width, double y, double distance, double height, boolean up) {
		return new Box(column.centre() - width / 2, up ? y - distance - height : y + distance, width, height);
	}

	private static boolean isTaken(Box box, List<Box> taken) {
		return taken.stream().anyMatch(other -> other.overlaps(box, 0));
	}

	private List<String> words(Column column) {
		Point point = points.get(column.step());
		if (point.emotion().isEmpty()) {
			return List.of();
		}
		Step step = column.step();
		String label = point.source() == Source.DERIVED ? wording.text("curve.derived")
				: step.getEmotion() == null ? "" : step.getEmotion().getLabel();
		String text = Wording.joined(" \u00B7 ", label, wording.number(point.emotion().getAsDouble()));
		return metrics.wrap(text, TextStyle.LABEL, column.width());
	}

	private List<Shape> unscored(Columns columns, CurveAxis axis, Map<Step, List<Box>> taken) {
		var shapes = new ArrayList<Shape>();
		for (Column column : columns.columns()) {
			if (points.get(column.step()).normalised().isEmpty()) {
				List<String> lines = metrics.wrap(wording.text("curve.unscored"), TextStyle.SMALL, column.width());
				shapes.add(word(lines, TextStyle.SMALL, Tone.MUTED, column, axis.neutral(), LABEL_GAP * 2, false,
						taken.get(column.step())));
			}
		}
		return shapes;
	}
}
