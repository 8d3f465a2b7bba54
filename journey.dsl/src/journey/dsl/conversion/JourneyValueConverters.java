// SPDX-License-Identifier: EPL-2.0
package journey.dsl.conversion;

import java.math.BigDecimal;

import org.eclipse.xtext.common.services.DefaultTerminalConverters;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import journey.dsl.journey.Language;
import journey.dsl.journey.MetricStatus;
import journey.dsl.journey.ResourceStatus;

/** The converters between tokens of a <code>.journey</code> file and values of the model, one for each rule. */
@Singleton
public class JourneyValueConverters extends DefaultTerminalConverters {

	@Inject
	private IdentifierConverter identifiers;

	@Inject
	private TextConverter texts;

	@Inject
	private QualifiedNameText qualifiedNames;

	@Inject
	private NumberConverters numbers;

	@Inject
	private LiteralConverters literals;

	@Override
	public IValueConverter<String> ID() {
		return identifiers;
	}

	@Override
	public IValueConverter<String> STRING() {
		return texts;
	}

	/** A name of several segments. */
	@ValueConverter(rule = "QualifiedName")
	public IValueConverter<String> qualifiedName() {
		return qualifiedNames;
	}

	/** A package's name. */
	@ValueConverter(rule = "PackageName")
	public IValueConverter<String> packageName() {
		return qualifiedNames;
	}

	/** A qualified name that may end in a wildcard. */
	@ValueConverter(rule = "ImportedNamespace")
	public IValueConverter<String> importedNamespace() {
		return qualifiedNames;
	}

	/** A segment of a qualified name. */
	@ValueConverter(rule = "NameSegment")
	public IValueConverter<String> nameSegment() {
		return identifiers;
	}

	/** A number with an optional sign. */
	@ValueConverter(rule = "SignedNumber")
	public IValueConverter<BigDecimal> signedNumber() {
		return numbers.decimal();
	}

	/** A whole number of at least 0. */
	@ValueConverter(rule = "WholeNumber")
	public IValueConverter<Integer> wholeNumber() {
		return numbers.whole();
	}

	/** A percentage without its sign. */
	@ValueConverter(rule = "Percent")
	public IValueConverter<BigDecimal> percent() {
		return numbers.percent();
	}

	/** An ISO 4217 currency code. */
	@ValueConverter(rule = "Currency")
	public IValueConverter<String> currency() {
		return literals.currency();
	}

	/** The language of a file. */
	@ValueConverter(rule = "LanguageCode")
	public IValueConverter<Language> languageCode() {
		return literals.language();
	}

	/** Where a resource stands. */
	@ValueConverter(rule = "ResourceStatus")
	public IValueConverter<ResourceStatus> resourceStatus() {
		return literals.resourceStatus();
	}

	/** Where a metric stands. */
	@ValueConverter(rule = "MetricStatus")
	public IValueConverter<MetricStatus> metricStatus() {
		return literals.metricStatus();
	}
}
