// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.Optional;

import journey.dsl.analysis.EmotionCurve;
import journey.dsl.journey.Step;

/** Steps on the emotion curve of their journey. */
final class Emotions {

	private Emotions() {
	}

	/** The class of the step's emotion; empty where it is unscored. */
	static Optional<Feeling> feeling(Step step) {
		return point(step).map(EmotionCurve.Point::normalised).filter(normalised -> normalised.isPresent())
				.map(normalised -> Feeling.of(normalised.getAsDouble()));
	}

	/** The step's emotion in words: as stated, or the derived value, marked as such; empty where it is unscored. */
	static String text(Step step) {
		EmotionCurve.Point point = point(step).orElse(null);
		if (point == null) {
			return "";
		}
		Texts texts = Texts.of(step);
		return switch (point.source()) {
			case STATED -> Texts.oneLine(texts.number(step.getEmotion().getValue()) + " "
					+ Texts.oneLine(step.getEmotion().getLabel()));
			case DERIVED -> texts.get("emotion.derived", texts.rounded(point.emotion()));
			case UNSCORED -> "";
		};
	}

	private static Optional<EmotionCurve.Point> point(Step step) {
		return ModelResults.ofJourney(step).flatMap(results -> results.point(step));
	}
}
