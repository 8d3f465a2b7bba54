// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

import org.eclipse.emf.common.util.Enumerator;

import journey.dsl.journey.NamedElement;

/** Collects properties by name. What has no value is left out, and the first of two properties of one name counts. */
final class PropertySheet {

	private static final String NOT_GIVEN = "unspecified";

	private final Map<String, PropertyValue> values = new LinkedHashMap<>();

	Map<String, PropertyValue> values() {
		return Collections.unmodifiableMap(values);
	}

	void amount(String property, OptionalDouble amount) {
		amount.ifPresent(number -> values.putIfAbsent(property, new PropertyValue.Amount(number)));
	}

	void number(String property, BigDecimal figure) {
		amount(property, Numbers.number(figure));
	}

	/** A percentage, as a fraction of 1, also one that is beyond 100 %. */
	void percent(String property, BigDecimal percent) {
		amount(property, Numbers.exact(percent).map(figure -> Numbers.number(figure.movePointLeft(2).doubleValue()))
				.orElse(OptionalDouble.empty()));
	}

	void unknown(String property) {
		values.putIfAbsent(property, new PropertyValue.Unknown());
	}

	void text(String property, String text) {
		texts(property, text == null ? List.of() : List.of(text));
	}

	/** A word of the language, which is left out where it stands for an attribute not given. */
	void word(String property, Enumerator word) {
		if (!word.getName().equals(NOT_GIVEN)) {
			text(property, word.getLiteral());
		}
	}

	void texts(String property, List<String> texts) {
		List<String> given = texts.stream().filter(Objects::nonNull).toList();
		if (!given.isEmpty()) {
			values.putIfAbsent(property, new PropertyValue.Texts(given));
		}
	}

	void reference(String property, NamedElement element) {
		references(property, References.resolved(element).stream().toList());
	}

	void references(String property, List<? extends NamedElement> elements) {
		List<NamedElement> resolved = References.resolved(elements).map(NamedElement.class::cast).toList();
		if (!resolved.isEmpty()) {
			values.putIfAbsent(property, new PropertyValue.Elements(resolved));
		}
	}
}
