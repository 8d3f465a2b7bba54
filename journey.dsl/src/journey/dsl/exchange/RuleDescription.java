// SPDX-License-Identifier: EPL-2.0
package journey.dsl.exchange;

import java.util.Objects;

import journey.dsl.analysis.Finding.Level;

/**
 * What a reader of findings has to know of a rule.
 *
 * @param id its stable id
 * @param title what it asks for, in a few words
 * @param level its severity where nobody has set another; null where it is switched off
 */
public record RuleDescription(String id, String title, Level level) {

	/** Checks that id and title are there. */
	public RuleDescription {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(title, "title");
	}

	/** Where the rule is documented, relative to the project's home. */
	String help() {
		return "docs/rules.md#" + id;
	}
}
