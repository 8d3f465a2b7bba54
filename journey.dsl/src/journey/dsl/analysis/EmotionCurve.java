// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import journey.dsl.journey.Actual;
import journey.dsl.journey.Emotion;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Share;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;
import journey.dsl.journey.Visit;

/**
 * What the client feels, step by step. A step's emotion is the stated one; else it is derived from its touchpoints: the
 * mean of their ratings, or scores where they have no rating, mapped to the scale, weighted by their shares where each
 * of these touchpoints has a share and the shares are not all 0; else the step is unscored, and a line through the
 * points has a gap there. A share outside 0 to 100 counts as none.
 * Source: language reference, computed results, emotion curve.
 *
 * @param scale scale of the emotions; empty where the journey's own cannot be used, and then nothing is derived or
 *        normalised
 * @param points one point per step in document order, or one per visit in the order of an actual path
 */
public record EmotionCurve(Optional<EmotionScale> scale, List<Point> points) {

	/** Where an emotion comes from. */
	public enum Source {
		/** Given in the text. */
		STATED,
		/** Computed from the step's touchpoints. */
		DERIVED,
		/** Neither, so that there is no emotion. */
		UNSCORED
	}

	/**
	 * One point.
	 *
	 * @param step the step
	 * @param visit the visit on an actual path; empty on a journey's own curve
	 * @param emotion value on the scale, beyond it where the text says so; empty where unscored
	 * @param normalised the same between -1 and 1; empty where unscored or where there is no scale
	 * @param source where the value comes from
	 */
	public record Point(Step step, Optional<Visit> visit, OptionalDouble emotion, OptionalDouble normalised,
			Source source) {
	}

	/** Takes an immutable copy of the points. */
	public EmotionCurve {
		points = List.copyOf(points);
	}

	/** The curve of a journey: one point per step. */
	public static EmotionCurve of(Journey journey) {
		Optional<EmotionScale> scale = EmotionScale.of(journey);
		return new EmotionCurve(scale, Contents.steps(journey).stream().map(step -> point(step, scale)).toList());
	}

	/**
	 * The curve of an actual path, on the scale of its journey: one point per visit with the emotion stated there,
	 * never a derived one. Visits whose step is not resolved are left out, and so are unplanned touches, which have no
	 * step.
	 */
	public static EmotionCurve of(Actual actual) {
		Optional<EmotionScale> scale = References.resolved(actual.getJourney()).flatMap(EmotionScale::of);
		List<Point> points = new ArrayList<>();
		for (Visit visit : Visits.of(actual)) {
			points.add(point(visit.getStep(), Optional.of(visit), stated(visit.getEmotion()), scale, Source.STATED));
		}
		return new EmotionCurve(scale, points);
	}

	private static Point point(Step step, Optional<EmotionScale> scale) {
		OptionalDouble stated = stated(step.getEmotion());
		if (stated.isPresent()) {
			return point(step, Optional.empty(), stated, scale, Source.STATED);
		}
		OptionalDouble mean = scale.isPresent() ? performance(step) : OptionalDouble.empty();
		OptionalDouble derived = mean.isPresent()
				? OptionalDouble.of(scale.get().denormalise(mean.getAsDouble()))
				: OptionalDouble.empty();
		return point(step, Optional.empty(), derived, scale, Source.DERIVED);
	}

	private static Point point(Step step, Optional<Visit> visit, OptionalDouble emotion, Optional<EmotionScale> scale,
			Source source) {
		OptionalDouble normalised = emotion.isPresent() && scale.isPresent()
				? scale.get().normalise(emotion.getAsDouble())
				: OptionalDouble.empty();
		return new Point(step, visit, emotion, normalised, emotion.isPresent() ? source : Source.UNSCORED);
	}

	private static OptionalDouble stated(Emotion emotion) {
		return emotion == null ? OptionalDouble.empty() : Numbers.number(emotion.getValue());
	}

	private static OptionalDouble performance(Step step) {
		List<Touchpoint> scored = step.getTouchpoints().stream()
				.filter(touchpoint -> NormalisedValue.performance(touchpoint).isPresent()).toList();
		boolean shared = scored.stream().allMatch(touchpoint -> share(touchpoint).isPresent());
		double total = shared ? scored.stream().mapToDouble(touchpoint -> share(touchpoint).getAsDouble()).sum() : 0;
		if (total > 0) {
			return OptionalDouble.of(scored.stream().mapToDouble(touchpoint -> share(touchpoint).getAsDouble()
					* NormalisedValue.performance(touchpoint).getAsDouble()).sum() / total);
		}
		return scored.stream().mapToDouble(touchpoint -> NormalisedValue.performance(touchpoint).getAsDouble())
				.average();
	}

	private static OptionalDouble share(Touchpoint touchpoint) {
		Share share = touchpoint.getShare();
		return share == null ? OptionalDouble.empty() : Numbers.fraction(share.getPercent());
	}
}
