// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.Optional;
import java.util.OptionalDouble;

import journey.dsl.journey.Journey;
import journey.dsl.journey.Scale;

/**
 * The scale that a journey's emotions and expectations are given on.
 *
 * @param min lowest value
 * @param max highest value, above the lowest
 */
public record EmotionScale(double min, double max) {

	/** The scale of a journey that names none: from -2 to 2. */
	public static final EmotionScale DEFAULT = new EmotionScale(-2, 2);

	/** Checks that the lowest value is below the highest. */
	public EmotionScale {
		if (!Double.isFinite(max - min) || min >= max) {
			throw new IllegalArgumentException(
					"A scale runs from a lower to a higher value, not " + min + " to " + max);
		}
	}

	/**
	 * The scale of a journey.
	 *
	 * @return the default where the journey names none; empty where the scale that it names is not resolved or is no
	 *         scale, its lowest value not being below its highest
	 */
	public static Optional<EmotionScale> of(Journey journey) {
		if (journey.getScale() == null) {
			return Optional.of(DEFAULT);
		}
		return References.resolved(journey.getScale()).flatMap(EmotionScale::of);
	}

	private static Optional<EmotionScale> of(Scale scale) {
		OptionalDouble min = Numbers.number(scale.getMin());
		OptionalDouble max = Numbers.number(scale.getMax());
		if (min.isEmpty() || max.isEmpty() || min.getAsDouble() >= max.getAsDouble()
				|| !Double.isFinite(max.getAsDouble() - min.getAsDouble())) {
			return Optional.empty();
		}
		return Optional.of(new EmotionScale(min.getAsDouble(), max.getAsDouble()));
	}

	/** The normalised value, see {@link NormalisedValue#of(double, double, double)}. */
	public OptionalDouble normalise(double value) {
		return NormalisedValue.of(value, min, max);
	}

	/** The value on this scale that a normalised one between -1 and 1 stands for, never beyond the scale's ends. */
	public double denormalise(double normalised) {
		// a mean can leave the range by a rounding error
		return Math.max(min, Math.min(max, min + (normalised + 1) / 2 * (max - min)));
	}
}
