// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Reads the figures of a model that may be missing or beyond all measure, so that no result is ever infinite or not a
 * number, and no sum takes longer than its figures deserve.
 */
final class Numbers {

	/** Digits before and after the point up to which figures are computed with exactly. */
	private static final int DIGITS = 400;

	/** Decimal places of a percentage; few enough that remainders of percentages are percentages. */
	private static final int PLACES = 100;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private Numbers() {
	}

	/** The figure for exact arithmetic; empty where it is missing or too long to be meant. */
	static Optional<BigDecimal> exact(BigDecimal figure) {
		return Optional.ofNullable(figure)
				.filter(f -> Math.abs((long) f.scale()) <= DIGITS && f.precision() <= DIGITS);
	}

	/** The figure as a floating-point number; empty where it is missing or too large for one. */
	static OptionalDouble number(BigDecimal figure) {
		return exact(figure).map(BigDecimal::doubleValue).map(Numbers::number).orElse(OptionalDouble.empty());
	}

	/** The number itself; empty where it is infinite or not a number. */
	static OptionalDouble number(double number) {
		return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
	}

	/** A percentage for exact arithmetic; empty where it is missing, not between 0 and 100, or absurdly precise. */
	static Optional<BigDecimal> percentage(BigDecimal percent) {
		return exact(percent).filter(p -> p.scale() <= PLACES)
				.filter(p -> p.signum() >= 0 && p.compareTo(HUNDRED) <= 0);
	}

	/** A percentage as a fraction between 0 and 1; empty where it is missing or not between 0 and 100. */
	static OptionalDouble fraction(BigDecimal percent) {
		return percentage(percent).map(p -> number(p.movePointLeft(2))).orElse(OptionalDouble.empty());
	}

	/** An assessment in whole numbers from 1 to 5; empty where it is missing or anything else. */
	static OptionalInt oneToFive(BigDecimal figure) {
		Optional<BigDecimal> whole = exact(figure).filter(f -> f.stripTrailingZeros().scale() <= 0)
				.filter(f -> f.compareTo(BigDecimal.ONE) >= 0 && f.compareTo(BigDecimal.valueOf(5)) <= 0);
		return whole.isPresent() ? OptionalInt.of(whole.get().intValue()) : OptionalInt.empty();
	}
}
