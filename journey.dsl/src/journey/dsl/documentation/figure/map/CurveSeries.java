// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import journey.dsl.analysis.Contents;
import journey.dsl.analysis.EmotionCurve;
import journey.dsl.documentation.figure.ProjectIndex;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Actual;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Step;

/**
 * An emotion curve that is drawn beside that of the map's journey: another state of the journey, whose steps are matched
 * by name, or an actual path of it. Normalised values are compared, since scales may differ.
 *
 * @param style how it is drawn
 * @param title what it is
 * @param runs  its points, broken where a step is unscored or not on the map
 */
public record CurveSeries(Style style, String title, List<List<Point>> runs) {

	/** Copies the list. */
	public CurveSeries {
		runs = List.copyOf(runs);
	}

	/**
	 * A value at a step of the map.
	 *
	 * @param step       the step
	 * @param normalised the value between -1 and 1
	 */
	public record Point(Step step, double normalised) {
	}

	/** Line, form and letter of a series: it is told from the others by each of them, and by its colour as well. */
	public enum Style {
		/** Long dashes and squares. */
		A("7 5", Tone.ACCENT),
		/** Points and circles. */
		B("2 5", Tone.RECOMMEND),
		/** Dashes and points in turn, and hexagons. */
		C("14 4 2 4", Tone.USE),
		/** Short dashes and pentagons. */
		D("4 3", Tone.PURCHASE),
		/** A dash and two points in turn, and pentagons upside down. */
		E("10 3 2 3 2 3", Tone.AFTER);

		private final String dashes;
		private final Tone tone;

		Style(String dashes, Tone tone) {
			this.dashes = dashes;
			this.tone = tone;
		}

		String dashes() {
			return dashes;
		}

		Tone tone() {
			return tone;
		}
	}

	/**
	 * What is drawn beside a journey's own curve.
	 *
	 * @param series as many as can be told apart
	 * @param beyond how many more there are
	 */
	public record Beside(List<CurveSeries> series, int beyond) {

		/** Copies the list. */
		public Beside {
			series = List.copyOf(series);
		}
	}

	/** A curve, not yet styled. */
	private record Line(String title, List<List<Point>> runs) {
	}

	/**
	 * Finds the curves beside that of a journey.
	 *
	 * @param journey the journey
	 * @param index   what belongs to it
	 * @param wording language of their titles
	 * @return the curves in order, other states first
	 */
	public static Beside beside(Journey journey, ProjectIndex index, Wording wording) {
		var lines = new ArrayList<Line>();
		index.versions(journey).forEach(other -> lines.add(revision(journey, other, wording)));
		index.actuals(journey).forEach(actual -> lines.add(actual(actual, wording)));
		lines.removeIf(line -> line.runs().isEmpty());
		var series = new ArrayList<CurveSeries>();
		for (int i = 0; i < Math.min(lines.size(), Style.values().length); i++) {
			series.add(new CurveSeries(Style.values()[i], lines.get(i).title(), lines.get(i).runs()));
		}
		return new Beside(series, lines.size() - series.size());
	}

	private static Line revision(Journey journey, Journey other, Wording wording) {
		Map<String, Step> byName = new HashMap<>();
		Contents.steps(journey).forEach(step -> byName.putIfAbsent(String.valueOf(step.getName()), step));
		String personas = other.getPersonas().equals(journey.getPersonas()) ? "" : wording.titles(other.getPersonas());
		return new Line(Wording.joined(" \u00B7 ", wording.title(other), describe(other, wording), personas),
				runs(EmotionCurve.of(other).points(), byName));
	}

	static String describe(Journey journey, Wording wording) {
		return Wording.joined(" \u00B7 ", wording.word(journey.getState()), wording.word(journey.getBasis()));
	}

	/** Of several visits to a step the last one counts: it is the feeling that the client left with. */
	private static Line actual(Actual actual, Wording wording) {
		Map<Step, EmotionCurve.Point> last = new LinkedHashMap<>();
		for (EmotionCurve.Point point : EmotionCurve.of(actual).points()) {
			last.remove(point.step());
			last.put(point.step(), point);
		}
		Map<String, Step> byName = last.keySet().stream()
				.collect(Collectors.toMap(step -> String.valueOf(step.getName()), step -> step, (one, other) -> one));
		return new Line(Wording.joined(" \u00B7 ", wording.text("curve.actual", wording.title(actual)),
				wording.title(actual.getPersona())), runs(List.copyOf(last.values()), byName));
	}

	private static List<List<Point>> runs(List<EmotionCurve.Point> points, Map<String, Step> byName) {
		var runs = new ArrayList<List<Point>>();
		var run = new ArrayList<Point>();
		for (EmotionCurve.Point point : points) {
			Step step = byName.get(String.valueOf(point.step().getName()));
			if (step == null || point.normalised().isEmpty()) {
				close(run, runs);
			} else {
				run.add(new Point(step, point.normalised().getAsDouble()));
			}
		}
		close(run, runs);
		return runs;
	}

	private static void close(List<Point> run, List<List<Point>> runs) {
		if (!run.isEmpty()) {
			runs.add(List.copyOf(run));
			run.clear();
		}
	}
}
