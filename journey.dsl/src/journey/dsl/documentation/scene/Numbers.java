// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes coordinates: two decimals are finer than any screen, and the same on every machine. */
final class Numbers {

	/** Up to here a double has decimals enough to tell on which side of a half it is. */
	private static final double LARGEST = 1e6;
	/** What lies nearer to a half is rounded as it is written in decimals, exactly. */
	private static final double NEAR = 1e-6;

	private Numbers() {
	}

	static String format(double value) {
		var text = new StringBuilder(12);
		append(text, value);
		return text.toString();
	}

	static void append(StringBuilder text, double value) {
		if (value == Math.rint(value) && Math.abs(value) < 1e9) {
			text.append((long) value);
			return;
		}
		double hundredths = Math.abs(value) * 100;
		long whole = (long) hundredths;
		double rest = hundredths - whole - 0.5;
		if (Math.abs(value) < LARGEST && Math.abs(rest) > NEAR) {
			append(text, value < 0, rest > 0 ? whole + 1 : whole);
			return;
		}
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
		text.append(rounded.signum() == 0 ? "0" : rounded.toPlainString());
	}

	private static void append(StringBuilder text, boolean negative, long hundredths) {
		if (negative && hundredths > 0) {
			text.append('-');
		}
		text.append(hundredths / 100);
		if (hundredths % 100 > 0) {
			text.append('.').append(hundredths / 10 % 10);
			if (hundredths % 10 > 0) {
				text.append(hundredths % 10);
			}
		}
	}
}
