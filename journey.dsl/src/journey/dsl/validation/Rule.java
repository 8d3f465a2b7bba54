// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import static org.eclipse.xtext.diagnostics.Severity.ERROR;
import static org.eclipse.xtext.diagnostics.Severity.INFO;
import static org.eclipse.xtext.diagnostics.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.xtext.diagnostics.Severity;

/**
 * The catalogue of rules. A rule's id stands in findings, in <code>journey.rules</code>, in the preferences and, as a
 * heading, in docs/rules.md; it is the key of the rule's message and never changes.
 */
public enum Rule {
	/** Two elements of one owner have the same name. */
	NAME_UNIQUE(Family.LANGUAGE, ERROR),
	/** A name refers to nothing. */
	REFERENCE_UNRESOLVED(Family.LANGUAGE, ERROR, true),
	/** Two imports bring the same name. */
	REFERENCE_AMBIGUOUS(Family.LANGUAGE, ERROR, true),
	/** A date that the calendar does not have. */
	DATE_INVALID(Family.LANGUAGE, ERROR),
	/** A percentage below 0 or above 100. */
	PERCENT_RANGE(Family.LANGUAGE, ERROR),
	/** A value outside its scale, or a scale that is none. */
	SCALE_RANGE(Family.LANGUAGE, ERROR),
	/** A value that ought to be a whole number from 1 to 5. */
	VALUE_RANGE(Family.LANGUAGE, ERROR),
	/** An attribute that may be given once is given twice. */
	ATTRIBUTE_REPEATED(Family.LANGUAGE, ERROR),
	/** The title of a step does not speak as the client. */
	STEP_FIRST_PERSON(Family.CLIENT_VIEW, WARNING, true),
	/** A step that the client sees nothing of. */
	STEP_INTERNAL(Family.CLIENT_VIEW, ERROR),
	/** Consecutive steps in which client and company do not meet. */
	STEPS_INTERNAL_DECISION(Family.CLIENT_VIEW, INFO),
	/** More steps than the level of the journey asks for. */
	STEP_GRANULARITY(Family.CLIENT_VIEW, WARNING),
	/** A journey of nobody. */
	PERSONA_MISSING(Family.COMPLETENESS, WARNING),
	/** A persona without age, occupation, segment and education. */
	PERSONA_DEMOGRAPHICS(Family.COMPLETENESS, WARNING),
	/** A journey without pre-sale, purchase or after-sale. */
	PHASE_KIND_MISSING(Family.COMPLETENESS, WARNING, true),
	/** A phase without steps. */
	PHASE_EMPTY(Family.COMPLETENESS, WARNING),
	/** A step in which client and company do not meet. */
	STEP_WITHOUT_TOUCHPOINT(Family.COMPLETENESS, INFO),
	/** A touchpoint that nobody has judged. */
	TOUCHPOINT_UNRATED(Family.COMPLETENESS, WARNING),
	/** A touchpoint of unknown importance. */
	TOUCHPOINT_UNQUANTIFIED(Family.COMPLETENESS, INFO),
	/** A channel without touchpoints and actions. */
	CHANNEL_UNUSED(Family.COMPLETENESS, INFO),
	/** A need or goal that no step answers. */
	NEED_UNANSWERED(Family.COMPLETENESS, WARNING),
	/** A journey without a start or an end. */
	START_END_MISSING(Family.COMPLETENESS, WARNING, true),
	/** A journey or initiative that nobody answers for. */
	OWNER_MISSING(Family.COMPLETENESS, WARNING),
	/** A journey without an executive who can break ties. */
	SPONSOR_MISSING(Family.COMPLETENESS, INFO),
	/** The owner of a used channel is not in the team. */
	TEAM_INCOMPLETE(Family.COMPLETENESS, WARNING, true),
	/** A journey without a team. */
	TEAM_MISSING(Family.COMPLETENESS, INFO),
	/** A department of the team has not validated the journey. */
	VALIDATION_MISSING(Family.COMPLETENESS, WARNING, true),
	/** No customer took part in the map. */
	CUSTOMERS_ABSENT(Family.COMPLETENESS, INFO),
	/** A map said to be observed cites no evidence at all. */
	INSIGHT_MISSING(Family.COMPLETENESS, WARNING),
	/** Less than half of a map said to be observed rests on observation. */
	BASIS_OBSERVED_UNPROVEN(Family.TRUTH, WARNING),
	/** Evidence that is cited and no longer valid. */
	EVIDENCE_EXPIRED(Family.TRUTH, WARNING),
	/** Evidence that nothing cites. */
	EVIDENCE_UNUSED(Family.TRUTH, INFO),
	/** All touchpoints are rated the opposite of what the client feels. */
	RATING_CONTRADICTS_EMOTION(Family.TRUTH, WARNING),
	/** Rating and score of a touchpoint are opposites. */
	RATING_CONTRADICTS_SCORE(Family.TRUTH, WARNING),
	/** A journey without a moment of truth. */
	MOMENT_MISSING(Family.MOMENTS, WARNING),
	/** A moment of truth without a measure. */
	MOMENT_UNMEASURED(Family.MOMENTS, WARNING, true),
	/** A moment of truth that nobody answers for. */
	MOMENT_UNOWNED(Family.MOMENTS, WARNING),
	/** A pain without a cause. */
	PAIN_WITHOUT_CAUSE(Family.PAIN, WARNING),
	/** A pain that no initiative addresses. */
	PAIN_UNADDRESSED(Family.PAIN, INFO),
	/** A pain that blocks no need or goal. */
	PAIN_BLOCKS_NOTHING(Family.PAIN, INFO),
	/** The ways on from a step add up to more than 100 %. */
	PROBABILITY_SUM(Family.FLOW, ERROR),
	/** The figures of a step leave open how many clients go where. */
	PROBABILITY_UNKNOWN(Family.FLOW, INFO),
	/** A step that no way leads to. */
	STEP_UNREACHABLE(Family.FLOW, WARNING),
	/** No declared success can be reached. */
	NO_SUCCESS_OUTCOME(Family.FLOW, WARNING),
	/** A cycle with no way out. */
	DEAD_END(Family.FLOW, WARNING, true),
	/** A change of channel, device or department that nobody has judged. */
	HANDOVER_UNASSESSED(Family.FLOW, INFO, true),
	/** A broken handover that no initiative mends. */
	HANDOVER_BROKEN_UNADDRESSED(Family.FLOW, WARNING),
	/** An initiative that addresses no pain. */
	INITIATIVE_ADDRESSES_NOTHING(Family.PORTFOLIO, WARNING),
	/** A resource that nothing uses or needs. */
	RESOURCE_UNUSED(Family.PORTFOLIO, INFO),
	/** A resource to create that no initiative needs. */
	RESOURCE_TO_CREATE_UNPLANNED(Family.PORTFOLIO, WARNING),
	/** A metric without measures and allocations. */
	METRIC_UNUSED(Family.PORTFOLIO, INFO),
	/** A metric to retire that is still used. */
	METRIC_RETIRED_USED(Family.PORTFOLIO, WARNING),
	/** A revising journey that changes nothing. */
	TARGET_IDENTICAL(Family.PORTFOLIO, WARNING),
	/** Journeys of an atlas contain or precede themselves. */
	ATLAS_CYCLE(Family.PORTFOLIO, ERROR),
	/** An allocation spreads more than 100 %. */
	ALLOCATION_SUM(Family.PORTFOLIO, ERROR);

	/** The families of rules; the classes that check a family are named after it. */
	public enum Family {
		/** What the language itself asks for. */
		LANGUAGE,
		/** Seeing the journey as the client does. */
		CLIENT_VIEW,
		/** What a journey map has to hold. */
		COMPLETENESS,
		/** What is known, and how well. */
		TRUTH,
		/** Moments of truth. */
		MOMENTS,
		/** Pains of the client. */
		PAIN,
		/** The ways through a journey. */
		FLOW,
		/** Initiatives, resources, metrics, versions and atlases. */
		PORTFOLIO
	}

	private static final Map<String, Rule> BY_ID = Arrays.stream(values())
			.collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

	private final Family family;

	private final Severity severity;

	private final boolean fixable;

	Rule(Family family, Severity severity) {
		this(family, severity, false);
	}

	Rule(Family family, Severity severity, boolean fixable) {
		this.family = family;
		this.severity = severity;
		this.fixable = fixable;
	}

	/** {@return the rule's stable id, such as <code>name-unique</code>} */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** {@return the family} */
	public Family family() {
		return family;
	}

	/** {@return the severity where nobody has set another} */
	public Severity severity() {
		return severity;
	}

	/** {@return whether there is a quick fix} */
	public boolean isFixable() {
		return fixable;
	}

	/**
	 * Finds a rule.
	 *
	 * @param id its id
	 * @return the rule, or empty where there is none of this id
	 */
	public static Optional<Rule> byId(String id) {
		return Optional.ofNullable(BY_ID.get(id));
	}
}
