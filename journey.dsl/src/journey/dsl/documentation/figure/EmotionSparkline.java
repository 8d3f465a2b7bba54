// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import journey.dsl.analysis.EmotionCurve;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.MonotoneCurve;
import journey.dsl.documentation.scene.PathData;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Journey;

/** The emotion curve in the size of a few words, for an overview. Unscored steps leave a gap. */
public final class EmotionSparkline {

	private static final double WIDTH = 260;
	private static final double HEIGHT = 64;
	private static final double MARGIN = 9;
	private static final double MARK = 10;

	private EmotionSparkline() {
	}

	/** A point in its place. */
	private record Spot(double x, double y, double normalised) {
	}

	/**
	 * Lays it out.
	 *
	 * @param journey the journey
	 * @param wording language
	 * @return the drawing; empty where no step has an emotion
	 */
	public static Optional<Scene> of(Journey journey, Wording wording) {
		List<EmotionCurve.Point> points = EmotionCurve.of(journey).points();
		if (points.stream().allMatch(point -> point.normalised().isEmpty())) {
			return Optional.empty();
		}
		var shapes = new ArrayList<Shape>();
		shapes.add(new Shape.Outline(new PathData().move(0, HEIGHT / 2).line(WIDTH, HEIGHT / 2).toString(),
				Ink.line(Tone.EDGE, 1).dashed("1 4")));
		var marks = new ArrayList<Shape>();
		var run = new ArrayList<Spot>();
		double scale = Math.min(1, (WIDTH - 2 * MARGIN) / points.size() / MARK);
		for (int i = 0; i < points.size(); i++) {
			OptionalDouble normalised = points.get(i).normalised();
			if (normalised.isPresent()) {
				double x = MARGIN + (WIDTH - 2 * MARGIN) * (i + 0.5) / points.size();
				double value = Math.max(-1, Math.min(1, normalised.getAsDouble()));
				double y = MARGIN + (HEIGHT - 2 * MARGIN) * (1 - value) / 2;
				run.add(new Spot(x, y, value));
				marks.add(mark(x, y, value, scale));
			} else {
				shapes.addAll(line(run));
				run.clear();
			}
		}
		shapes.addAll(line(run));
		shapes.addAll(marks);
		String title = wording.text("overview.sparkline", wording.title(journey));
		return Optional.of(new Scene(Wording.id(journey) + "-sparkline", wording.language().toLanguageTag(), title, "",
				WIDTH, HEIGHT, shapes));
	}

	private static List<Shape> line(List<Spot> run) {
		if (run.size() < 2) {
			return List.of();
		}
		var path = new PathData().move(run.get(0).x(), run.get(0).y());
		new MonotoneCurve(run.stream().mapToDouble(Spot::x).toArray(), run.stream().mapToDouble(Spot::y).toArray())
				.draw(path);
		return List.of(new Shape.Outline(path.toString(), Ink.line(Tone.INK, 1.8)));
	}

	/** A triangle up, a triangle down, or a disc; small ones where many stand side by side. */
	private static Shape mark(double x, double y, double value, double scale) {
		if (value == 0) {
			return new Shape.Circle(x, y, 3.6 * scale, Ink.of(Tone.NEUTRAL, Tone.CARD, 1.2 * scale));
		}
		double tip = (value > 0 ? -5 : 5) * scale;
		double half = 4.8 * scale;
		String triangle = new PathData().move(x, y + tip).line(x + half, y - tip * 0.6).line(x - half, y - tip * 0.6)
				.close().toString();
		return new Shape.Outline(triangle, Ink.of(value > 0 ? Tone.POSITIVE : Tone.NEGATIVE, Tone.CARD, 1.2 * scale));
	}
}
