// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

import journey.dsl.journey.Emotion;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Scale;
import journey.dsl.journey.Step;

/**
 * How a step feels, as predicates for conditional styles. At most one of them holds; none does for a step without a
 * stated emotion or without a usable scale, which keeps the style of an unscored step.
 */
public final class EmotionServices {

	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	/** Whether the step's emotion is in the lowest fifth of its scale. */
	public boolean feelsVeryNegative(Step step) {
		return feels(step, Feeling.VERY_NEGATIVE);
	}

	/** Whether the step's emotion is in the second lowest fifth of its scale. */
	public boolean feelsNegative(Step step) {
		return feels(step, Feeling.NEGATIVE);
	}

	/** Whether the step's emotion is in the middle fifth of its scale. */
	public boolean feelsNeutral(Step step) {
		return feels(step, Feeling.NEUTRAL);
	}

	/** Whether the step's emotion is in the second highest fifth of its scale. */
	public boolean feelsPositive(Step step) {
		return feels(step, Feeling.POSITIVE);
	}

	/** Whether the step's emotion is in the highest fifth of its scale. */
	public boolean feelsVeryPositive(Step step) {
		return feels(step, Feeling.VERY_POSITIVE);
	}

	private static boolean feels(Step step, Feeling feeling) {
		return normalised(step).map(Feeling::of).filter(feeling::equals).isPresent();
	}

	/**
	 * The stated emotion on the range -1 to 1: {@code 2 * (v - min) / (max - min) - 1}; see computed results in the
	 * language reference.
	 */
	private static Optional<BigDecimal> normalised(Step step) {
		Emotion emotion = step.getEmotion();
		Journey journey = Ancestors.nearest(step, Journey.class);
		if (emotion == null || emotion.getValue() == null || journey == null || !usable(journey.getScale())) {
			return Optional.empty();
		}
		BigDecimal min = journey.getScale().getMin();
		BigDecimal range = journey.getScale().getMax().subtract(min);
		BigDecimal part = emotion.getValue().subtract(min).multiply(TWO).divide(range, MathContext.DECIMAL64);
		return Optional.of(part.subtract(BigDecimal.ONE));
	}

	private static boolean usable(Scale scale) {
		return scale != null && scale.getMin() != null && scale.getMax() != null
				&& scale.getMin().compareTo(scale.getMax()) < 0;
	}
}
