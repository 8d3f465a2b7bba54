// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure;

/**
 * A sheet of paper that figures are printed on, in user units.
 *
 * @param width  width inside the margins
 * @param height height inside the margins
 */
public record Sheet(double width, double height) {

	/** Units that a millimetre of paper holds, when the smallest letters, of 11 units, are printed in 6 points. */
	public static final double PER_MILLIMETRE = 5.2;

	/** A4 on its side, with margins of 10 mm. */
	public static final Sheet A4 = new Sheet(277 * PER_MILLIMETRE, 190 * PER_MILLIMETRE);
	/** A3 on its side, with margins of 10 mm. */
	public static final Sheet A3 = new Sheet(400 * PER_MILLIMETRE, 277 * PER_MILLIMETRE);

	/** Checks that something fits. */
	public Sheet {
		if (!(width > 0 && height > 0)) {
			throw new IllegalArgumentException("A sheet has a width and a height, not " + width + " by " + height);
		}
	}

	/**
	 * Tells whether a figure fits as it is.
	 *
	 * @param figureWidth  its width
	 * @param figureHeight its height
	 * @return whether neither is larger than the sheet's
	 */
	public boolean holds(double figureWidth, double figureHeight) {
		return figureWidth <= width && figureHeight <= height;
	}
}
