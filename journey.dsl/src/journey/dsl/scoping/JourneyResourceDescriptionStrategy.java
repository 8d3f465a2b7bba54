// SPDX-License-Identifier: EPL-2.0
package journey.dsl.scoping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;

import com.google.inject.Singleton;

import journey.dsl.journey.Element;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.Measured;
import journey.dsl.journey.Money;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Need;
import journey.dsl.journey.NeedKind;
import journey.dsl.journey.Outcome;
import journey.dsl.journey.Persona;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Quantity;
import journey.dsl.journey.Step;
import journey.dsl.parsing.StepMemory;
import journey.dsl.parsing.Surroundings;

/** Puts into the index what other files can refer to: elements of files, needs and pains. */
@Singleton
public class JourneyResourceDescriptionStrategy extends DefaultResourceDescriptionStrategy {

	/** Key of an element's title in the index. */
	public static final String TITLE = "title";

	/** Key of what an element is in the index, for goals alone: all else is what its type says. */
	public static final String KIND = "kind";

	/** Key of the currencies that a journey's outcomes or an element's measures are told in, with blanks between them. */
	public static final String CURRENCIES = "currencies";

	private static final String GOAL = "Goal";

	/**
	 * What a step exports, which is kept with the step as long as nothing changes outside of steps.
	 *
	 * @param pains what the index says of its pains
	 * @param description says the same of another step
	 */
	private record StepExports(List<StandIn> pains, Function<Step, List<IEObjectDescription>> description) {

		/** Leads to what another step exports, where the index says the same of it. */
		boolean lead(Step fresh) {
			List<IEObjectDescription> next = description.apply(fresh);
			boolean same = next.size() == pains.size()
					&& IntStream.range(0, next.size()).allMatch(i -> hasSameLabel(pains.get(i), next.get(i)));
			if (same) {
				IntStream.range(0, next.size()).forEach(i -> pains.get(i).lead(next.get(i)));
			}
			return same;
		}
	}

	/** {@return whether the index gives two elements the same title and kind} */
	public static boolean hasSameLabel(IEObjectDescription one, IEObjectDescription other) {
		return Objects.equals(one.getUserData(TITLE), other.getUserData(TITLE))
				&& Objects.equals(one.getUserData(KIND), other.getUserData(KIND));
	}

	/**
	 * Leads what a step exports to the step that has been read in its place and has the same names.
	 *
	 * @return whether that could be done: not where the index says something else of it
	 */
	static boolean lead(Step old, Step fresh, XtextResource file) {
		Surroundings basis = Surroundings.of(file);
		Optional<StepExports> exports = StepMemory.find(old, StepExports.class, basis)
				.filter(known -> known.lead(fresh));
		exports.ifPresent(known -> StepMemory.keep(fresh, StepExports.class, basis, known));
		return exports.isPresent();
	}

	@Override
	public boolean createEObjectDescriptions(EObject object, IAcceptor<IEObjectDescription> acceptor) {
		if (object instanceof Step step) {
			exports(step).pains().forEach(acceptor::accept);
			return false;
		}
		if (object instanceof Element || object instanceof Need) {
			describe((NamedElement) object).ifPresent(acceptor::accept);
		}
		return object instanceof JourneyFile || object instanceof Journey || object instanceof Phase
				|| object instanceof Persona;
	}

	/** Only pains can be referred to from outside of the step that they are in. */
	private StepExports exports(Step step) {
		return step.eResource() instanceof XtextResource file
				? StepMemory.of(step, StepExports.class, Surroundings.of(file), this::describe)
				: describe(step);
	}

	private StepExports describe(Step step) {
		return new StepExports(describePains(step).stream().map(StandIn::new).toList(), this::describePains);
	}

	private List<IEObjectDescription> describePains(Step step) {
		return step.getPains().stream().flatMap(pain -> describe(pain).stream()).toList();
	}

	/**
	 * What the index says of an element.
	 *
	 * @return empty where the element has no name
	 */
	protected Optional<IEObjectDescription> describe(NamedElement element) {
		return Optional.ofNullable(getQualifiedNameProvider().getFullyQualifiedName(element))
				.map(name -> EObjectDescription.create(name, element, data(element)));
	}

	private static Map<String, String> data(NamedElement element) {
		Map<String, String> data = new HashMap<>();
		if (element.getTitle() != null) {
			data.put(TITLE, element.getTitle());
		}
		if (element instanceof Need need && need.getKind() == NeedKind.GOAL) {
			data.put(KIND, GOAL);
		}
		String currencies = currencies(element);
		if (!currencies.isEmpty()) {
			data.put(CURRENCIES, currencies);
		}
		return data;
	}

	/** Those of steps are left out: to look for them in all steps whenever one changes would take too long. */
	private static String currencies(NamedElement element) {
		Stream<String> outcomes = element instanceof Journey journey
				? journey.getOutcomes().stream().map(Outcome::getValue).filter(Objects::nonNull).map(Money::getCurrency)
				: Stream.empty();
		Stream<String> measures = element instanceof Measured measured ? measured.getMeasures().stream()
				.flatMap(measure -> Stream.of(measure.getValue(), measure.getTarget(), measure.getResult())
						.filter(Objects::nonNull).map(Quantity::getCurrency))
				: Stream.empty();
		return Stream.concat(outcomes, measures).filter(Objects::nonNull).distinct().sorted()
				.collect(Collectors.joining(" "));
	}
}
