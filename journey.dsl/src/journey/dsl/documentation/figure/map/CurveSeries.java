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
record CurveSeries(Style style, String title, List<List<Point>> runs) {

	/** A value at a step of the map. */
	record Point(Step step, double normalised) {
	}

	/** Line, form and letter of a series: it is told from the others by each of them, and by its colour as well. */
	enum Style {
		A("7 5", Tone.ACCENT), B("2 5", Tone.RECOMMEND), C("14 4 2 4", Tone.USE), D("4 3", Tone.PURCHASE),
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
	record Beside(List<CurveSeries> series, int beyond) {
	}

	/** A curve, not yet styled. */
	private record Line(String title, List<List<Point>> runs) {
	}

	static Beside beside(Journey journey, ProjectIndex index, Wording wording) {
		var lines = new ArrayList<Line>();
		index.versions(journey).forEach(other -> lines.add(revision(journey, other, wording)));
		index.actuals(journey).forEach(actual -> lines.add(actual(actual, wording)));
		lines.removeIf(line -> line.runs().isEmpty());
		var series = new ArrayList<CurveSeries>();
		for (int i = 0; i < Math.min(lines.size(), Style.values().length); i++) {
			series.add(new CurveSeries(Style.values()[i], lines.get(i).title(), lines.get(i).runs()));
		}
		return new Beside(List.copyOf(series), lines.size() - series.size());
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
		return List.copyOf(runs);
	}

	private static void close(List<Point> run, List<List<Point>> runs) {
		if (!run.isEmpty()) {
			runs.add(List.copyOf(run));
			run.clear();
		}
	}
}
