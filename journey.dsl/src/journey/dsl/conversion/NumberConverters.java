// SPDX-License-Identifier: EPL-2.0
package journey.dsl.conversion;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.eclipse.xtext.conversion.IValueConverter;

import com.google.inject.Singleton;

/** Converters of numbers. White space, which may stand after a sign or before a percent sign, has no meaning. */
@Singleton
final class NumberConverters {

	/** Beyond this, a number is a slip or an attack: arithmetic on huge numbers takes time and memory without bound. */
	private static final int MAX_DIGITS = 18;

	private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00A0\\u202F\\uFEFF]");

	IValueConverter<BigDecimal> decimal() {
		return new CheckedConverter<>(NumberConverters::parse, BigDecimal::toPlainString, "number");
	}

	IValueConverter<BigDecimal> percent() {
		return new CheckedConverter<>(text -> parse(text.replace("%", "")), value -> value.toPlainString() + "%",
				"number");
	}

	IValueConverter<Integer> whole() {
		return new CheckedConverter<>(text -> {
			int value = parse(text).intValueExact();
			if (value < 0) {
				throw new ArithmeticException("negative");
			}
			return value;
		}, String::valueOf, "whole-number");
	}

	private static BigDecimal parse(String text) {
		String digits = WHITE_SPACE.matcher(text).replaceAll("");
		if (digits.length() > MAX_DIGITS) {
			throw new ArithmeticException("too long");
		}
		return new BigDecimal(digits);
	}
}
