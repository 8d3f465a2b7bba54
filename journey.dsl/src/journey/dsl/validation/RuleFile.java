// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.diagnostics.Severity;

import journey.dsl.Messages;
import journey.dsl.parsing.DidYouMean;

/**
 * What a file <code>journey.rules</code> says. Each line sets the severity of a rule of the catalogue
 * (<code>rule-id=severity</code>), or declares a rule of the project's own
 * (<code>rule id for kind: "condition" severity "message"</code>); blank lines and lines that begin with <code>#</code>
 * say nothing. docs/rules.md describes the file for users.
 *
 * @param severities severities of rules of the catalogue
 * @param customRules the project's own rules, in the file's order
 * @param problems lines that make no sense; a caller that finds any should not check with the rest
 */
public record RuleFile(Map<Rule, Severity> severities, List<CustomRule> customRules, List<Problem> problems) {

	/**
	 * A line that makes no sense.
	 *
	 * @param line number of the line, from 1
	 * @param message what is wrong with it, in the language of the virtual machine
	 */
	public record Problem(int line, String message) {
	}

	/** Takes immutable copies. */
	public RuleFile {
		severities = Map.copyOf(severities);
		customRules = List.copyOf(customRules);
		problems = List.copyOf(problems);
	}

	/**
	 * Reads a file.
	 *
	 * @param text its text
	 * @return what it says, with its problems
	 */
	public static RuleFile parse(String text) {
		Reader reader = new Reader();
		String[] lines = text.replace("\ufeff", "").split("\\R", -1);
		for (int index = 0; index < lines.length; index++) {
			try {
				reader.read(lines[index].strip());
			} catch (RuleExpression.Failure failure) {
				reader.problems.add(new Problem(index + 1, failure.getMessage()));
			}
		}
		return new RuleFile(reader.severities, reader.customRules, reader.problems);
	}

	/** {@return these rules as settings for files that are judged on a date} */
	public RuleSettings settings(LocalDate today) {
		return new RuleSettings(severities, today, customRules);
	}

	private static final class Reader {

		private static final int MAX_RULES = 200;

		private static final String QUOTED = "\"((?:[^\"\\\\]|\\\\.)*+)\"";

		private static final Pattern SEVERITY = Pattern.compile("([^=\\s]+)\\s*=\\s*(\\S+)");

		private static final Pattern CUSTOM = Pattern.compile(
				"rule\\s+(\\S+)\\s+for\\s+([^\\s:]+)\\s*:\\s*" + QUOTED + "\\s*(\\S+)\\s*" + QUOTED);

		private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

		private static final Set<String> TAKEN = Set.of("syntax", RuleChecks.INTERNAL_ERROR);

		private final Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
		private final List<CustomRule> customRules = new ArrayList<>();
		private final List<Problem> problems = new ArrayList<>();

		void read(String line) throws RuleExpression.Failure {
			if (line.isEmpty() || line.startsWith("#")) {
				return;
			}
			Matcher severity = SEVERITY.matcher(line);
			Matcher custom = CUSTOM.matcher(line);
			if (severity.matches()) {
				Rule rule = rule(severity.group(1));
				if (severities.put(rule, severity(severity.group(2))) != null) {
					throw failure("rule.repeated", rule.id());
				}
			} else if (custom.matches()) {
				customRules.add(customRule(custom));
			} else {
				throw failure(line.startsWith("rule ") ? "rule.line.custom" : "rule.line");
			}
		}

		private static Rule rule(String id) throws RuleExpression.Failure {
			Optional<Rule> rule = Rule.byId(id);
			if (rule.isEmpty()) {
				throw unknown("rule.unknown", id, Arrays.stream(Rule.values()).map(Rule::id));
			}
			return rule.get();
		}

		private static Severity severity(String word) throws RuleExpression.Failure {
			Optional<Severity> severity = Arrays.stream(Severity.values())
					.filter(value -> value.name().toLowerCase(Locale.ROOT).equals(word)).findFirst();
			if (severity.isEmpty()) {
				throw failure("rule.severity", word);
			}
			return severity.get();
		}

		private CustomRule customRule(Matcher line) throws RuleExpression.Failure {
			String id = id(line.group(1));
			Map<String, EClass> kinds = ElementValues.kinds();
			EClass kind = kinds.get(line.group(2));
			if (kind == null) {
				throw unknown("rule.kind", line.group(2), kinds.keySet().stream());
			}
			RuleExpression condition = RuleExpression.parse(unquoted(line.group(3)));
			Map<String, Object> nothing = ElementValues.ofNothing(kind);
			for (String name : condition.names()) {
				if (!nothing.containsKey(name)) {
					throw unknown("rule.name", name, nothing.keySet().stream());
				}
			}
			// a condition of the wrong type is told here and not at each element
			condition.holds(nothing);
			return new CustomRule(id, kind, condition, severity(line.group(4)), unquoted(line.group(5)));
		}

		private String id(String id) throws RuleExpression.Failure {
			if (!ID.matcher(id).matches()) {
				throw failure("rule.id", id);
			}
			if (Rule.byId(id).isPresent() || TAKEN.contains(id)
					|| customRules.stream().anyMatch(rule -> rule.id().equals(id))) {
				throw failure("rule.taken", id);
			}
			if (customRules.size() >= MAX_RULES) {
				throw failure("rule.many", MAX_RULES);
			}
			return id;
		}

		private static String unquoted(String text) {
			return text.replaceAll("\\\\(.)", "$1");
		}

		private static RuleExpression.Failure unknown(String key, String word, Stream<String> words) {
			List<String> close = DidYouMean.suggestions(word, words);
			return close.isEmpty() ? failure(key, word) : failure(key + ".similar", word, close.get(0));
		}

		private static RuleExpression.Failure failure(String key, Object... arguments) {
			return new RuleExpression.Failure(Messages.RULES.text(key, arguments));
		}
	}
}
