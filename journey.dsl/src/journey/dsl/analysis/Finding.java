// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.Objects;

/**
 * What a rule has to say about one place of a project.
 *
 * @param rule stable identifier of the rule, such as {@code name-unique}
 * @param severity how grave it is
 * @param element name of the element concerned, as {@link QualifiedNames} gives it; may be empty
 * @param file path of the file as shown to the user
 * @param line line in the file, from 1
 * @param column column in the line, from 1
 * @param message what is wrong and what to do, in the user's language
 */
public record Finding(String rule, Level severity, String element, String file, int line, int column,
		String message) {

	/** How grave a finding is, the gravest first. */
	public enum Level {
		/** The model is wrong. */
		ERROR,
		/** The model ought to be better. */
		WARNING,
		/** Worth knowing. */
		INFO
	}

	/** Checks that nothing is missing. */
	public Finding {
		Objects.requireNonNull(rule, "rule");
		Objects.requireNonNull(severity, "severity");
		Objects.requireNonNull(element, "element");
		Objects.requireNonNull(file, "file");
		Objects.requireNonNull(message, "message");
	}
}
