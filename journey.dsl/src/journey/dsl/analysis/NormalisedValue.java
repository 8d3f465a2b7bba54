// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.OptionalDouble;

import journey.dsl.journey.Rating;
import journey.dsl.journey.Score;
import journey.dsl.journey.Touchpoint;

/**
 * Brings values of different scales to one: -1 is the worst, 0 the middle, 1 the best.
 * Source: language reference, computed results, normalised value.
 */
public final class NormalisedValue {

	private static final double BEST = 1;
	private static final double MIDDLE = 0;
	private static final double WORST = -1;

	private NormalisedValue() {
	}

	/**
	 * {@code 2*(value-min)/(max-min)-1}.
	 *
	 * @return between -1 and 1 where the value is within the scale, beyond where it is outside; empty where the scale
	 *         is none, its lowest value not being below its highest
	 */
	public static OptionalDouble of(double value, double min, double max) {
		return min < max ? Numbers.number(2 * ((value - min) / (max - min)) - 1) : OptionalDouble.empty();
	}

	/** Of a rating: delight 1, basic 0, irritant -1; empty where there is none. */
	public static OptionalDouble of(Rating rating) {
		if (rating == null) {
			return OptionalDouble.empty();
		}
		return OptionalDouble.of(switch (rating.getValue()) {
			case DELIGHT -> BEST;
			case BASIC -> MIDDLE;
			case IRRITANT -> WORST;
		});
	}

	/**
	 * Of a score N of M: {@code 2*(N-1)/(M-1)-1}.
	 *
	 * @return between -1 and 1; empty where there is none, or where M is below 2 or N not within 1 to M, which the rule
	 *         scale-range reports
	 */
	public static OptionalDouble of(Score score) {
		if (score == null) {
			return OptionalDouble.empty();
		}
		OptionalDouble value = Numbers.number(score.getValue());
		OptionalDouble max = Numbers.number(score.getMax());
		if (value.isEmpty() || max.isEmpty() || max.getAsDouble() < 2
				|| value.getAsDouble() < 1 || value.getAsDouble() > max.getAsDouble()) {
			return OptionalDouble.empty();
		}
		return of(value.getAsDouble(), 1, max.getAsDouble());
	}

	/** How a touchpoint performs: its rating, else its score; empty where it has neither. */
	public static OptionalDouble performance(Touchpoint touchpoint) {
		OptionalDouble rating = of(touchpoint.getRating());
		return rating.isPresent() ? rating : of(touchpoint.getScore());
	}
}
