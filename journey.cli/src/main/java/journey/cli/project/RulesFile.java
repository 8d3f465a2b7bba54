// SPDX-License-Identifier: EPL-2.0
package journey.cli.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.xtext.diagnostics.Severity;

import journey.cli.terminal.UserProblem;
import journey.dsl.parsing.DidYouMean;
import journey.dsl.validation.Rule;

/**
 * A file of rule settings: one line {@code rule-id=severity} per rule; blank lines and lines that begin with {@code #}
 * mean nothing.
 */
final class RulesFile {

	private static final String COMMENT = "#";

	private final String name;
	private final Map<Rule, Severity> severities = new EnumMap<>(Rule.class);

	private RulesFile(String name) {
		this.name = name;
	}

	/**
	 * Reads a file of rule settings.
	 *
	 * @param name how the user calls the file
	 * @throws UserProblem where the file or a line of it makes no sense
	 */
	static Map<Rule, Severity> read(Path file, String name) {
		if (!Files.exists(file)) {
			throw new UserProblem("missing", name);
		}
		RulesFile rules = new RulesFile(name);
		String[] lines = SourceText.read(file, name).split("\\R", -1);
		for (int index = 0; index < lines.length; index++) {
			rules.line(index + 1, lines[index].replace("\ufeff", "").strip());
		}
		return rules.severities;
	}

	private void line(int number, String line) {
		if (line.isEmpty() || line.startsWith(COMMENT)) {
			return;
		}
		String[] parts = line.split("=", -1);
		if (parts.length != 2) {
			throw new UserProblem("rules-line", name, number);
		}
		Rule rule = rule(number, parts[0].strip());
		if (severities.put(rule, severity(number, parts[1].strip())) != null) {
			throw new UserProblem("rules-repeated", name, number, rule.id());
		}
	}

	private Rule rule(int number, String id) {
		return Rule.byId(id).orElseThrow(() -> unknown(number, id));
	}

	private UserProblem unknown(int number, String id) {
		List<String> close = DidYouMean.suggestions(id, Arrays.stream(Rule.values()).map(Rule::id));
		return close.isEmpty()
				? new UserProblem("rules-unknown", name, number, id)
				: new UserProblem("rules-unknown-similar", name, number, id, close.get(0));
	}

	private Severity severity(int number, String word) {
		return Arrays.stream(Severity.values())
				.filter(severity -> severity.name().toLowerCase(Locale.ROOT).equals(word))
				.findFirst()
				.orElseThrow(() -> new UserProblem("rules-severity", name, number, word));
	}
}
