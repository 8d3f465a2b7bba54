// SPDX-License-Identifier: EPL-2.0
package journey.dsl.conversion;

import java.util.Currency;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.xtext.conversion.IValueConverter;

import com.google.inject.Singleton;

import journey.dsl.journey.Language;
import journey.dsl.journey.MetricStatus;
import journey.dsl.journey.ResourceStatus;

/** Converters of words that stand for a fixed value but are no single keyword. */
@Singleton
final class LiteralConverters {

	private final Set<String> currencies = Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode)
			.collect(Collectors.toUnmodifiableSet());

	IValueConverter<String> currency() {
		return converter(code -> currencies.contains(code) ? code : null, code -> code, "currency");
	}

	IValueConverter<Language> language() {
		return converter(Language::get, Enumerator::getLiteral, "language");
	}

	IValueConverter<ResourceStatus> resourceStatus() {
		return converter(ResourceStatus::get, Enumerator::getLiteral, "status");
	}

	IValueConverter<MetricStatus> metricStatus() {
		return converter(MetricStatus::get, Enumerator::getLiteral, "status");
	}

	private static <T> IValueConverter<T> converter(Function<String, T> parser, Function<T, String> printer,
			String messageKey) {
		return new CheckedConverter<>(text -> parser.apply(text.strip().replaceAll("\\s+", " ")), printer, messageKey);
	}
}
