// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.log4j.Logger;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.validation.EValidatorRegistrar;

import com.google.common.collect.Multiset;
import com.google.inject.Inject;

import journey.dsl.Messages;
import journey.dsl.analysis.Flow;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Phase;
import journey.dsl.parsing.Surroundings;
import journey.dsl.parsing.Tally;

/** Base of the classes that check one family of rules each. */
abstract class RuleChecks extends AbstractJourneyValidator {

	/** Code of the finding that a rule itself failed. */
	static final String INTERNAL_ERROR = "internal-error";

	private static final Logger LOG = Logger.getLogger(RuleChecks.class);

	/** A longer title would hide what the message says about it. */
	private static final int LONGEST_LABEL = 80;

	private static final List<String> NO_DATA = List.of();

	@Inject
	private OperationCanceledManager cancellation;

	@Inject
	private ProjectFacts.Cache projects;

	@Inject
	private KnownFailures failures;

	/** Does nothing: {@link JourneyValidator} is registered and runs the families. */
	@Override
	public final void register(EValidatorRegistrar registrar) {
		// registered through the composing validator, else each rule would be checked twice
	}

	/**
	 * Tells that a rule failed, and lets the others go on. Left to itself Xtext would pass over null pointers, and any
	 * other exception would cost all findings of the file. The finding comes each time, the entry in the log once.
	 */
	@Override
	protected final void handleExceptionDuringValidation(Throwable failure) {
		cancellation.propagateIfCancelException(failure);
		if (failure instanceof Error error) {
			throw error;
		}
		Resource resource = getCurrentObject().eResource();
		String file = resource == null ? "" : String.valueOf(resource.getURI());
		if (failures.isNew(file, String.valueOf(getCurrentMethod()), failure)) {
			LOG.error("A rule failed in " + file + ": " + getCurrentMethod(), failure);
		}
		acceptError(Messages.RULES.text(INTERNAL_ERROR, failure.getClass().getSimpleName()), getCurrentObject(),
				nameOf(getCurrentObject()), INSIGNIFICANT_INDEX, INTERNAL_ERROR);
	}

	/** {@return what is known of the whole project, computed once as long as no file of it changes} */
	protected final ProjectFacts project() {
		Map<Object, Object> context = getContext();
		EObject current = getCurrentObject();
		return (ProjectFacts) context.computeIfAbsent(ProjectFacts.class, key -> projects.of(current.eResource()));
	}

	/** {@return the flow of a journey, computed once while a file is checked} */
	protected final Flow flowOf(Journey journey) {
		return CheckedFlow.of(journey, getContext());
	}

	/**
	 * What a rule on a whole journey asks of each of its steps, and of the journey; while an editor checks its file again
	 * and again only of those steps that were read again.
	 *
	 * @param type tells what is asked for
	 * @param share what a step brings in, or the journey by what is outside of its steps
	 * @return how often each thing comes
	 */
	protected final <T> Multiset<T> tally(Journey journey, Class<T> type,
			Function<EObject, ? extends Collection<T>> share) {
		List<EObject> parts = new ArrayList<>(flowOf(journey).steps());
		parts.add(journey);
		return Tally.of(journey.eResource(), List.of(type, journey), StepBasis.of(journey, getContext()), parts, share);
	}

	/**
	 * Checks what stands in an element outside of steps, and names in steps. In an editor, an element in which nothing was
	 * found is not looked at again before any of that changes.
	 *
	 * @param rule tells what is looked for
	 * @param check looks, and tells whether nothing was found
	 */
	protected final void untilSound(EObject element, Rule rule, BooleanSupplier check) {
		boolean holdsSteps = element instanceof Phase || element instanceof Journey;
		if (holdsSteps && StepBasis.of(element, getContext()).isPresent()) {
			Surroundings.of((XtextResource) element.eResource()).update(List.of(rule, element), Boolean.class,
					sound -> sound.orElse(false) || check.getAsBoolean());
		} else {
			check.getAsBoolean();
		}
	}

	/** {@return the date on which evidence is judged} */
	protected final LocalDate today() {
		return RuleSettings.of(getCurrentObject().eResource()).today();
	}

	/**
	 * Reports a finding.
	 *
	 * @param rule the broken rule; its id is the message's key
	 * @param element the element that the finding is about
	 * @param feature the feature to mark, or null for the element's name
	 * @param arguments what is filled into the message
	 */
	protected final void report(Rule rule, EObject element, EStructuralFeature feature, Object... arguments) {
		report(rule, rule.id(), element, feature, INSIGNIFICANT_INDEX, NO_DATA, arguments);
	}

	/** Reports a finding at one of several values of a feature. */
	protected final void reportAt(Rule rule, EObject element, EStructuralFeature feature, int index,
			Object... arguments) {
		report(rule, rule.id(), element, feature, index, NO_DATA, arguments);
	}

	/** Reports a finding of a rule that has several messages. */
	protected final void reportAs(String messageKey, Rule rule, EObject element, EStructuralFeature feature,
			Object... arguments) {
		report(rule, messageKey, element, feature, INSIGNIFICANT_INDEX, NO_DATA, arguments);
	}

	/** Reports a finding at a piece of text. */
	protected final void reportAt(Rule rule, EObject element, INode node, Object... arguments) {
		addIssue(Messages.RULES.text(rule.id(), arguments), element, node.getOffset(), node.getLength(), rule.id());
	}

	/**
	 * Reports a finding with what a quick fix needs to know.
	 *
	 * @param data words for programs, which docs/rules.md describes with the rule
	 */
	protected final void reportWith(List<String> data, Rule rule, EObject element, EStructuralFeature feature,
			Object... arguments) {
		report(rule, rule.id(), element, feature, INSIGNIFICANT_INDEX, data, arguments);
	}

	/** Reports a finding at one of several values of a feature, with what a quick fix needs to know. */
	protected final void reportAtWith(List<String> data, Rule rule, EObject element, EStructuralFeature feature,
			int index, Object... arguments) {
		report(rule, rule.id(), element, feature, index, data, arguments);
	}

	private void report(Rule rule, String messageKey, EObject element, EStructuralFeature feature, int index,
			List<String> data, Object... arguments) {
		addIssue(Messages.RULES.text(messageKey, arguments), element, feature == null ? nameOf(element) : feature,
				index, rule.id(), data.toArray(String[]::new));
	}

	/** The feature that an element without a better place is marked at: all of a journey would be too much. */
	static EStructuralFeature nameOf(EObject element) {
		return element instanceof NamedElement named && named.getName() != null ? Literals.NAMED_ELEMENT__NAME : null;
	}

	/** {@return how a message calls an element: its title, else its name, on one line and cut where it is long} */
	protected static String label(NamedElement element) {
		String title = isGiven(element.getTitle()) ? element.getTitle() : Objects.requireNonNullElse(element.getName(),
				"…");
		String line = title.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
		return line.codePointCount(0, line.length()) <= LONGEST_LABEL ? line
				: line.substring(0, line.offsetByCodePoints(0, LONGEST_LABEL)) + "…";
	}

	/** {@return several elements as a message calls them, with commas between} */
	protected static String labels(List<? extends NamedElement> elements) {
		return elements.stream().map(RuleChecks::label).collect(Collectors.joining(", "));
	}

	/** {@return the names of elements, as data for a quick fix} */
	protected static List<String> names(NamedElement... elements) {
		return Arrays.stream(elements).map(NamedElement::getName).filter(Objects::nonNull).toList();
	}

	/** {@return whether a text says anything} */
	protected static boolean isGiven(String text) {
		return text != null && !text.isBlank();
	}

	/** {@return the number as people write it, without trailing zeros} */
	protected static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}
}
