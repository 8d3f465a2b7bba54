// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

import journey.cli.terminal.Messages;
import journey.dsl.analysis.PropertyValue;
import journey.dsl.analysis.QualifiedNames;

/** Values as a person reads them in a table. */
final class ReportCells {

	private static final String UNKNOWN = "–";

	private final Messages messages;
	private final NumberFormat numbers;
	private final NumberFormat percents;

	ReportCells(Messages messages) {
		this.messages = messages;
		this.numbers = NumberFormat.getNumberInstance(messages.language());
		this.numbers.setMaximumFractionDigits(3);
		this.percents = NumberFormat.getPercentInstance(messages.language());
		this.percents.setMaximumFractionDigits(1);
	}

	String number(double number) {
		// Adding 0 turns a negative zero into zero.
		return numbers.format(Math.rint(number * 1000) / 1000 + 0.0);
	}

	String number(OptionalDouble number) {
		return number.isPresent() ? number(number.getAsDouble()) : UNKNOWN;
	}

	String number(OptionalInt number) {
		return number.isPresent() ? number((double) number.getAsInt()) : UNKNOWN;
	}

	String percent(OptionalDouble fraction) {
		return fraction.isPresent() ? percents.format(fraction.getAsDouble()) : UNKNOWN;
	}

	/** A word of a result in the user's language. */
	String word(Enum<?> constant) {
		return messages.text("word-" + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	/** A word of the modelling language, as it is written there. */
	String literal(Enumerator constant) {
		return constant == null || constant.getLiteral().equals("unspecified") ? UNKNOWN : constant.getLiteral();
	}

	/** A property's value in one of two versions; empty where it is absent. */
	String value(PropertyValue value) {
		if (value instanceof PropertyValue.Amount amount) {
			return number(amount.number());
		}
		if (value instanceof PropertyValue.Texts texts) {
			return String.join(", ", texts.texts());
		}
		return value instanceof PropertyValue.Elements elements ? names(elements.elements()) : UNKNOWN;
	}

	static String names(Collection<? extends EObject> elements) {
		return elements.stream().map(QualifiedNames::of).collect(Collectors.joining(", "));
	}

	/** The name of an element, without that of the journey around it. */
	static String inside(EObject element, String journey) {
		String name = QualifiedNames.of(element);
		return name.startsWith(journey + ".") ? name.substring(journey.length() + 1) : name;
	}
}
