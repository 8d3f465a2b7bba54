// SPDX-License-Identifier: EPL-2.0
package journey.dsl.conversion;

import java.util.function.Function;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

import journey.dsl.Messages;

/**
 * Converts what the parser takes more of than there are values: the rest is a syntax error.
 *
 * @param parser the value of a text that is not blank; null, or failing as numbers do, where the text stands for none
 * @param printer the text of a value
 * @param messageKey what the error says
 */
record CheckedConverter<T>(Function<String, T> parser, Function<T, String> printer, String messageKey)
		implements IValueConverter<T> {

	@Override
	public T toValue(String text, INode node) {
		if (text == null || text.isBlank()) {
			return null;
		}
		T value = valueOrNull(text);
		if (value == null) {
			throw new ValueConverterException(Messages.SYNTAX.text(messageKey, text.strip()), node, null);
		}
		return value;
	}

	private T valueOrNull(String text) {
		try {
			return parser.apply(text);
		} catch (NumberFormatException | ArithmeticException e) {
			return null;
		}
	}

	@Override
	public String toString(T value) {
		return printer.apply(value);
	}
}
