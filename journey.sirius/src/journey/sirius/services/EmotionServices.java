// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import journey.dsl.journey.Step;

/**
 * How a step feels, as predicates for conditional styles, from its point on the emotion curve of the journey. At most
 * one of them holds; none does for an unscored step, which keeps the style of one.
 */
public final class EmotionServices {

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
		return Emotions.feeling(step).filter(feeling::equals).isPresent();
	}
}
