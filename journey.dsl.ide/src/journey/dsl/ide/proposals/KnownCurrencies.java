// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.proposals;

import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import journey.dsl.analysis.Contents;
import journey.dsl.journey.JourneyPackage;
import journey.dsl.journey.Money;
import journey.dsl.journey.Quantity;
import journey.dsl.parsing.Tally;
import journey.dsl.scoping.JourneyResourceDescriptionStrategy;

/** The currencies of ISO 4217 that an amount can be of. */
@Singleton
final class KnownCurrencies {

	private final IGlobalScopeProvider scopes;
	private final List<String> current = Arrays.stream(Locale.getISOCountries())
			.map(country -> Currency.getInstance(new Locale("", country))).filter(Objects::nonNull)
			.map(Currency::getCurrencyCode).distinct().sorted().toList();

	@Inject
	KnownCurrencies(IGlobalScopeProvider scopes) {
		this.scopes = scopes;
	}

	/** {@return the currencies that countries have now, by their codes} */
	List<String> current() {
		return current;
	}

	/** {@return what a currency is called in the virtual machine's language} */
	static String title(String code) {
		return Currency.getInstance(code).getDisplayName();
	}

	/** {@return the codes of the currencies that are used: those of the file first, then those of others that it sees} */
	List<String> used(XtextResource resource) {
		Set<String> used = new LinkedHashSet<>(inFile(resource));
		used.addAll(inOtherFiles(resource));
		return List.copyOf(used);
	}

	private static Set<String> inFile(XtextResource resource) {
		return new TreeSet<>(Tally.of(resource, KnownCurrencies.class, Optional.of(List.of()),
				Tally.parts(resource), KnownCurrencies::in).elementSet());
	}

	/** The codes in a step, or in what is in another element outside of steps. */
	private static Set<String> in(EObject part) {
		return Contents.ofPart(part).stream().map(element -> element instanceof Money money ? money.getCurrency()
				: element instanceof Quantity quantity ? quantity.getCurrency() : null)
				.filter(Objects::nonNull).collect(Collectors.toSet());
	}

	private Set<String> inOtherFiles(XtextResource resource) {
		Set<String> codes = new TreeSet<>();
		Iterable<IEObjectDescription> elements = scopes
				.getScope(resource, JourneyPackage.Literals.JOURNEY_FILE__ELEMENTS, null).getAllElements();
		StreamSupport.stream(elements.spliterator(), false)
				.map(element -> element.getUserData(JourneyResourceDescriptionStrategy.CURRENCIES))
				.filter(Objects::nonNull).flatMap(found -> Stream.of(found.split(" "))).forEach(codes::add);
		return codes;
	}
}
