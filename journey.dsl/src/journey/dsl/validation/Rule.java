// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import static org.eclipse.xtext.diagnostics.Severity.ERROR;

import java.util.Arrays;
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
	REFERENCE_AMBIGUOUS(Family.LANGUAGE, ERROR),
	/** A date that the calendar does not have. */
	DATE_INVALID(Family.LANGUAGE, ERROR),
	/** A percentage below 0 or above 100. */
	PERCENT_RANGE(Family.LANGUAGE, ERROR),
	/** A value outside its scale, or a scale that is none. */
	SCALE_RANGE(Family.LANGUAGE, ERROR),
	/** A value that ought to be a whole number from 1 to 5. */
	VALUE_RANGE(Family.LANGUAGE, ERROR),
	/** An attribute that may be given once is given twice. */
	ATTRIBUTE_REPEATED(Family.LANGUAGE, ERROR);

	/** The families of rules, each checked by one class. */
	public enum Family {
		/** What the language itself asks for. */
		LANGUAGE
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
		return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
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
