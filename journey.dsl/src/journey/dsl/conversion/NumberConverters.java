// SPDX-License-Identifier: EPL-2.0
package journey.dsl.conversion;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

import com.google.inject.Singleton;

import journey.dsl.Messages;

/** Converters of numbers. White space, which may stand after a sign or before a percent sign, has no meaning. */
@Singleton
final class NumberConverters {

	/** Beyond this, a number is a slip or an attack: arithmetic on huge numbers takes time and memory without bound. */
	private static final int MAX_DIGITS = 18;

	private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00A0\\u202F\\uFEFF]");

	IValueConverter<BigDecimal> decimal() {
		return converter(text -> parse(text), BigDecimal::toPlainString);
	}

	IValueConverter<BigDecimal> percent() {
		return converter(text -> parse(text.replace("%", "")), value -> value.toPlainString() + "%");
	}

	IValueConverter<Integer> whole() {
		return converter(text -> {
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

	private static <T> IValueConverter<T> converter(Function<String, T> parser, Function<T, String> printer) {
		return converter(parser, printer, "number");
	}

	private static <T> IValueConverter<T> converter(Function<String, T> parser, Function<T, String> printer,
			String messageKey) {
		return new IValueConverter<>() {

			@Override
			public T toValue(String text, INode node) {
				if (text == null || text.isBlank()) {
					return null;
				}
				try {
					return parser.apply(text);
				} catch (NumberFormatException | ArithmeticException e) {
					throw new ValueConverterException(Messages.SYNTAX.text(messageKey, text.strip()), node, null);
				}
			}

			@Override
			public String toString(T value) {
				return printer.apply(value);
			}
		};
	}
}
