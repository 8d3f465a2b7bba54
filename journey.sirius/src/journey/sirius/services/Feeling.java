// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.math.BigDecimal;

/**
 * The class of an emotion that decides on a colour: five equal fifths of the normalised range from -1 to 1, so that
 * the five values of a scale from -2 to 2 get five colours. A value on a border belongs to the class nearer the middle.
 */
enum Feeling {
	VERY_NEGATIVE, NEGATIVE, NEUTRAL, POSITIVE, VERY_POSITIVE;

	private static final BigDecimal INNER = new BigDecimal("0.2");
	private static final BigDecimal OUTER = new BigDecimal("0.6");

	/**
	 * The class of a normalised emotion.
	 *
	 * @param normalised the value, -1 to 1
	 */
	static Feeling of(BigDecimal normalised) {
		BigDecimal strength = normalised.abs();
		if (strength.compareTo(INNER) <= 0) {
			return NEUTRAL;
		}
		boolean positive = normalised.signum() > 0;
		if (strength.compareTo(OUTER) <= 0) {
			return positive ? POSITIVE : NEGATIVE;
		}
		return positive ? VERY_POSITIVE : VERY_NEGATIVE;
	}
}
