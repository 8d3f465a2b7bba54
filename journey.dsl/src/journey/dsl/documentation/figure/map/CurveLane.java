// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.EmotionCurve.Point;
import journey.dsl.analysis.EmotionCurve.Source;
import journey.dsl.analysis.EmotionScale;
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

/** What the client feels: a line through faces, and what was expected as diamonds on a dashed line. */
final class CurveLane implements Lane {

	private static final double PLOT = 150;
	private static final double FACE = 12;
	private static final double LABEL_GAP = 5;

	private final Journey journey;
	private final EmotionCurve curve;
	private final Wording wording;
	private final TextMetrics metrics;

	CurveLane(Journey journey, EmotionCurve curve, Wording wording, TextMetrics metrics) {
		this.journey = journey;
		this.curve = curve;
		this.wording = wording;
		this.metrics = metrics;
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
		if (curve.scale().isEmpty() || !scored && expectations(columns).isEmpty()) {
			return Optional.empty();
		}
		LaneLabel label = new LaneLabel(wording.text("lane.emotion"), null);
		double labels = labelHeight(columns);
		double margin = Math.max(FACE + LABEL_GAP + labels + 10, label.height(metrics) + 30);
		CurveAxis axis = new CurveAxis(curve.scale().get(), top + margin, PLOT);
		var shapes = new ArrayList<Shape>(label.lay(top + CardLane.PADDING, metrics));
		shapes.addAll(axis.lay(journey, columns, wording, metrics));
		List<List<Spot>> runs = runs(columns, axis);
		runs.forEach(run -> shapes.addAll(line(run, axis)));
		shapes.addAll(expected(columns, axis));
		runs.forEach(run -> shapes.addAll(faces(run, axis)));
		shapes.addAll(unscored(columns, axis));
		return Optional.of(new Band(PLOT + 2 * margin, shapes));
	}

	private double labelHeight(Columns columns) {
		double height = TextStyle.LABEL.leading();
		for (int i = 0; i < columns.columns().size(); i++) {
			height = Math.max(height, words(columns.columns().get(i), curve.points().get(i)).size()
					* TextStyle.LABEL.leading());
		}
		return height;
	}

	/** The scored points, broken where a step is unscored. */
	private List<List<Spot>> runs(Columns columns, CurveAxis axis) {
		var runs = new ArrayList<List<Spot>>();
		List<Spot> run = new ArrayList<>();
		for (int i = 0; i < columns.columns().size(); i++) {
			Point point = curve.points().get(i);
			if (point.normalised().isPresent()) {
				Column column = columns.columns().get(i);
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

	private List<Shape> line(List<Spot> run, CurveAxis axis) {
		if (run.size() < 2) {
			return List.of();
		}
		Spot first = run.get(0);
		Spot last = run.get(run.size() - 1);
		var monotone = new MonotoneCurve(run.stream().mapToDouble(Spot::x).toArray(),
				run.stream().mapToDouble(Spot::y).toArray());
		var line = new PathData().move(first.x(), first.y());
		monotone.draw(line);
		var area = new PathData().move(first.x(), first.y());
		monotone.draw(area);
		area.line(last.x(), axis.neutral()).line(first.x(), axis.neutral()).close();
		String id = Wording.id(first.column().step()) + "-mood";
		return List.of(
				new Shape.Gradient(id, area.toString(), axis.top(), axis.neutral(), axis.bottom(), Tone.POSITIVE,
						Tone.NEGATIVE),
				new Shape.Outline(line.toString(), Ink.line(Tone.INK, 2.4)));
	}

	private List<Shape> faces(List<Spot> run, CurveAxis axis) {
		var shapes = new ArrayList<Shape>();
		for (int i = 0; i < run.size(); i++) {
			Spot spot = run.get(i);
			List<String> words = words(spot.column(), spot.point());
			double height = words.size() * TextStyle.LABEL.leading();
			boolean above = isAbove(run, i) && !isTaken(spot, axis, -1, height)
					|| !isAbove(run, i) && isTaken(spot, axis, 1, height);
			double y = above ? spot.y() - FACE - LABEL_GAP - height : spot.y() + FACE + LABEL_GAP;
			Box box = new Box(spot.column().x(), y, spot.column().width(), height);
			var parts = new ArrayList<Shape>(Icons.face(spot.x(), spot.y(), FACE, spot.sign(),
					spot.point().source() == Source.DERIVED));
			parts.add(new TextBlock(box, box, TextStyle.LABEL, Tone.INK, TextBlock.Align.MIDDLE, words, true));
			shapes.add(Shape.Group.of(parts));
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

	/** Whether the mark of an expectation stands where the word would, above (-1) or below (1) the face. */
	private boolean isTaken(Spot spot, CurveAxis axis, int side, double height) {
		OptionalDouble expected = expectation(spot.column().step());
		if (expected.isEmpty()) {
			return false;
		}
		double distance = (axis.y(expected.getAsDouble()) - spot.y()) * side;
		return distance > 0 && distance < FACE + LABEL_GAP + height + 8;
	}

	private List<String> words(Column column, Point point) {
		Step step = column.step();
		if (point.emotion().isEmpty()) {
			return List.of();
		}
		String label = point.source() == Source.DERIVED ? wording.text("curve.derived")
				: step.getEmotion() == null ? "" : step.getEmotion().getLabel();
		String text = Wording.joined(" \u00B7 ", label, wording.number(point.emotion().getAsDouble()));
		return metrics.wrap(text, TextStyle.LABEL, column.width());
	}

	private List<Shape> unscored(Columns columns, CurveAxis axis) {
		var shapes = new ArrayList<Shape>();
		for (int i = 0; i < columns.columns().size(); i++) {
			if (curve.points().get(i).normalised().isEmpty()) {
				Column column = columns.columns().get(i);
				List<String> lines = metrics.wrap(wording.text("curve.unscored"), TextStyle.SMALL, column.width());
				Box box = new Box(column.x(), axis.neutral() + 10, column.width(),
						lines.size() * TextStyle.SMALL.leading());
				shapes.add(new TextBlock(box, box, TextStyle.SMALL, Tone.MUTED, TextBlock.Align.MIDDLE, lines, true));
			}
		}
		return shapes;
	}

	private List<Integer> expectations(Columns columns) {
		var indexes = new ArrayList<Integer>();
		for (int i = 0; i < columns.columns().size(); i++) {
			if (expectation(columns.columns().get(i).step()).isPresent()) {
				indexes.add(i);
			}
		}
		return indexes;
	}

	private OptionalDouble expectation(Step step) {
		Optional<EmotionScale> scale = curve.scale();
		if (scale.isEmpty() || step.getExpects() == null || step.getExpects().getValue() == null) {
			return OptionalDouble.empty();
		}
		return scale.get().normalise(step.getExpects().getValue().doubleValue());
	}

	private List<Shape> expected(Columns columns, CurveAxis axis) {
		var lines = new ArrayList<Shape>();
		var marks = new ArrayList<Shape>();
		List<Integer> indexes = expectations(columns);
		for (int i = 0; i < indexes.size(); i++) {
			int index = indexes.get(i);
			Column column = columns.columns().get(index);
			double y = axis.y(expectation(column.step()).getAsDouble());
			boolean joined = i > 0 && indexes.get(i - 1) == index - 1;
			boolean joins = i + 1 < indexes.size() && indexes.get(i + 1) == index + 1;
			if (joined) {
				Column before = columns.columns().get(index - 1);
				lines.add(dashed(before.centre(), axis.y(expectation(before.step()).getAsDouble()), column.centre(), y));
			} else if (!joins) {
				lines.add(dashed(column.centre() - 34, y, column.centre() + 34, y));
			}
			OptionalDouble felt = curve.points().get(index).normalised();
			boolean covered = felt.isPresent() && Math.abs(axis.y(felt.getAsDouble()) - y) < FACE + 7;
			marks.addAll(Icons.expectation().at(covered ? column.centre() - FACE - 9 : column.centre(), y));
		}
		lines.addAll(marks);
		return lines;
	}

	private static Shape dashed(double fromX, double fromY, double toX, double toY) {
		return new Shape.Outline(new PathData().move(fromX, fromY).line(toX, toY).toString(),
				Ink.line(Tone.INK, 1.6).dashed("6 5"));
	}
}
