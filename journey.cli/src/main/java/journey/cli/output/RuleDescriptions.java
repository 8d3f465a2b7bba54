// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.xtext.diagnostics.Severity;

import journey.dsl.analysis.Finding.Level;
import journey.dsl.exchange.RuleDescription;
import journey.dsl.exchange.RuleTitles;
import journey.dsl.validation.CustomRule;
import journey.dsl.validation.Rule;

/** The rules that findings can come from. */
final class RuleDescriptions {

	private RuleDescriptions() {
	}

	/** Syntax errors, which are no rule but come as findings all the same, the catalogue, and a project's own rules. */
	static List<RuleDescription> with(List<CustomRule> customRules) {
		List<RuleDescription> all = new ArrayList<>();
		all.add(new RuleDescription("syntax", RuleTitles.of("syntax"), Level.ERROR));
		Arrays.stream(Rule.values())
				.map(rule -> new RuleDescription(rule.id(), RuleTitles.of(rule.id()), level(rule.severity())))
				.forEach(all::add);
		customRules.forEach(rule -> all.add(new RuleDescription(rule.id(), rule.message(), level(rule.severity()))));
		return all;
	}

	private static Level level(Severity severity) {
		return switch (severity) {
			case ERROR -> Level.ERROR;
			case WARNING -> Level.WARNING;
			case INFO -> Level.INFO;
			case IGNORE -> null;
		};
	}
}
