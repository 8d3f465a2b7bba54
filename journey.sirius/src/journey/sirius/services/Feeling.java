// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

/**
 * The class of an emotion that decides on a colour: five equal fifths of the normalised range from -1 to 1, so that
 * the five values of a scale from -2 to 2 get five colours. A value on a border belongs to the class nearer the middle.
 */
enum Feeling {
	VERY_NEGATIVE, NEGATIVE, NEUTRAL, POSITIVE, VERY_POSITIVE;

	private static final double INNER = 0.2;
	private static final double OUTER = 0.6;

	/** Normalising leaves a rounding error on decimal figures, which must not move a value over a border. */
	private static final double TOLERANCE = 1e-9;

	/**
	 * The class of a normalised emotion.
	 *
	 * @param normalised the value, -1 to 1; one beyond belongs to the outermost class
	 */
	static Feeling of(double normalised) {
		double strength = Math.abs(normalised) - TOLERANCE;
		if (strength <= INNER) {
			return NEUTRAL;
		}
		if (strength <= OUTER) {
			return normalised > 0 ? POSITIVE : NEGATIVE;
		}
		return normalised > 0 ? VERY_POSITIVE : VERY_NEGATIVE;
	}

	/** Whether the emotion is on the negative side. */
	boolean isNegative() {
		return this == VERY_NEGATIVE || this == NEGATIVE;
	}
}
