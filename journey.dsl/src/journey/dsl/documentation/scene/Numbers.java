// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes coordinates: two decimals are finer than any screen, and the same on every machine. */
final class Numbers {

	private Numbers() {
	}

	static String format(double value) {
		if (value == Math.rint(value) && Math.abs(value) < 1e9) {
			return Long.toString((long) value);
		}
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.signum() == 0 ? "0" : rounded.toPlainString();
	}
}
