// SPDX-License-Identifier: EPL-2.0
package journey.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.validation.Rule;
import journey.dsl.validation.RuleFile;
import journey.dsl.validation.RuleFile.Problem;
import journey.tests.Models;

/** The file journey.rules: severities, and rules that a project declares for itself. */
class CustomRulesTest {

	private static final String PAIN_OWNER = """
			rule pain-owner for pain: "affects > 10 && owner == \\"\\"" error "Every pain above 10 % needs an owner"
			""";

	private static final String PAINS = """
			department D
			journey J { phase P {
			    step A { pain Big { affects 10.1% } pain Small { affects 10% } pain Open }
			    step B { owner D pain Owned { affects 90% } }
			} }
			""";

	@Test
	void aRuleOfTheProjectsOwnFindsWhatItDescribes() {
		assertThat(found(PAIN_OWNER, PAINS)).filteredOn(finding -> finding.contains(" pain-owner ")).containsExactly(
				"3:19 ERROR pain-owner “Big”: Every pain above 10 % needs an owner");
	}

	@Test
	void severitiesAreSet() {
		RuleFile file = RuleFile.parse("""
				\ufeff# our settings
				customers-absent=ignore

				 moment-unmeasured = error\r
				""");

		assertThat(file.problems()).isEmpty();
		assertThat(file.severities()).containsOnly(Map.entry(Rule.CUSTOMERS_ABSENT, Severity.IGNORE),
				Map.entry(Rule.MOMENT_UNMEASURED, Severity.ERROR));
	}

	@Test
	void settingsHoldWhatTheFileSays() {
		List<String> found = found("customers-absent=ignore\nowner-missing=info", "journey J");

		assertThat(found).anyMatch(finding -> finding.startsWith("1:9 INFO owner-missing"))
				.noneMatch(finding -> finding.contains("customers-absent"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"step | touchpoints == 1 && trigger == '' && phase == 'Search' | A",
			"step | emotion < 0 | A",
			"step | emotion == NULL | B",
			"step | importance * impact >= 20 | B",
			"step | STR_CONTAINS(title, 'compare') | A",
			"touchpoint | owner == 'Sales' && rating == 'basic' && mode == '' | T",
			"touchpoint | share / 2 > 20 && NOT(uses > 0) | T",
			"pain | journey == 'J' && step == 'A' && SEVERITY == 'high' && causes == 0 | X",
			"journey | state == 'target' && phases == 1 && customers == NULL | J",
			"act | stage == 'backstage' && owner == 'Sales' | K",
			"initiative | (customerValue + businessValue) / effort > 2 && addresses == 1 | I",
			"measure | value > 4 && date < '2026' | ''" })
	void conditionsAskForWhatElementsHave(String kind, String condition, String name) {
		List<String> found = found("rule own for %s: \"%s\" info \"Found\"".formatted(kind, condition), """
				department Sales
				channel C owner Sales
				metric M
				journey J { state target phase Search {
				    step A "I compare" {
				        emotion -1
				        touchpoint T via C { rating basic share 50% }
				        pain X { severity high }
				        backstage K by Sales
				    }
				    step B { moment of truth importance 4 impact 5 measure M 5 on 2025-12 }
				} }
				initiative I { addresses J.Search.A.X customer value 4 business value 3 effort 3 }
				""");

		assertThat(found).filteredOn(finding -> finding.contains(" own ")).singleElement().asString()
				.contains(name.isEmpty() ? "Found" : "“" + (name.equals("A") ? "I compare" : name) + "”: Found");
	}

	@Test
	void theExamplesOfTheDocumentationAreUnderstood() throws IOException {
		String rules = Files.readString(Models.projectRoot().resolve(Path.of("docs", "rules.md"))).lines()
				.filter(line -> line.startsWith("rule ")).collect(Collectors.joining("\n"));

		RuleFile file = RuleFile.parse(rules);

		assertThat(file.problems()).isEmpty();
		assertThat(file.customRules()).hasSize(4);
	}

	@Test
	void anUnresolvedReferenceIsNoFinding() {
		String rule = "rule own for step: \"owner == ''\" error \"No owner\"";

		assertThat(found(rule, "journey J { phase P { step S { owner Nobody } } }"))
				.noneMatch(finding -> finding.contains(" own "));
	}

	@Test
	void aConditionThatDoesNotFitAnElementIsToldThere() {
		String rule = "rule own for step: \"IF(emotion == NULL, TRUE, emotion - '1' > 0)\" info \"Found\"";

		assertThat(found(rule, "journey J { phase P { step S { emotion 1 } } }"))
				.anyMatch(finding -> finding.startsWith("1:28 ERROR own The rule “own” of this project cannot be"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"nonsense | Write “rule-id=severity”",
			"customer-absent=ignore | There is no rule “customer-absent”. Did you mean “customers-absent”?",
			"customers-absent=fatal | “fatal” is no severity",
			"rule a for pain \"TRUE\" info \"x\" | A rule is declared as",
			"rule a for pian: \"TRUE\" info \"x\" | There is no kind of element “pian”. Did you mean “pain”?",
			"rule a for pain: \"afects > 1\" info \"x\" | Elements of this kind have no “afects”. Did you",
			"rule a for pain: \"affects >\" info \"x\" | The condition cannot be read at character",
			"rule a for pain: \"affects + 1\" info \"x\" | The condition has to be true or false",
			"rule a for pain: \"causes + 1\" info \"x\" | The condition has to be true or false",
			"rule A for pain: \"TRUE\" info \"x\" | “A” is no id for a rule",
			"rule dead-end for pain: \"TRUE\" info \"x\" | There is a rule “dead-end” already" })
	void aLineThatMakesNoSenseIsToldWithItsNumber(String line, String message) {
		RuleFile file = RuleFile.parse("# first line\n\n" + line);

		assertThat(file.problems()).singleElement().satisfies(problem -> {
			assertThat(problem.line()).isEqualTo(3);
			assertThat(problem.message()).startsWith(message);
		});
	}

	@Test
	void aLineThatIsRepeatedIsTold() {
		RuleFile file = RuleFile.parse("dead-end=info\ndead-end=error\n" + PAIN_OWNER + PAIN_OWNER);

		assertThat(file.problems()).extracting(Problem::line).containsExactly(2, 4);
	}

	@ParameterizedTest
	@ValueSource(strings = { "9 ^ 9 ^ 9 ^ 9 > 1", "FACT(99999) > 1", "1E999999999 == title",
			"STR_MATCHES(title, '(a+)+b')", "ROUND(1, 999999999) > 1", "RANDOM() > 0.5", "DT_NOW() > 1", "title.class == ''", "0xFF > 1" })
	void whatCouldKeepAMachineBusyOrReachBeyondTheModelIsRefused(String condition) {
		RuleFile file = RuleFile.parse("rule own for step: \"" + condition + "\" info \"x\"");

		assertThat(file.problems()).hasSize(1);
	}

	@Test
	void aLongConditionIsRefused() {
		RuleFile file = RuleFile.parse("rule own for step: \"" + "(".repeat(300) + "TRUE" + ")".repeat(300)
				+ "\" info \"x\"");

		assertThat(file.problems()).extracting(Problem::message)
				.containsExactly("The condition is too long. Keep it below 500 characters.");
	}

	private static List<String> found(String rules, String model) {
		RuleFile file = RuleFile.parse(rules);
		assertThat(file.problems()).isEmpty();
		XtextResource resource = Models.load(model).get(0);
		file.settings(Models.TODAY).attachTo(resource.getResourceSet());
		return Models.issues(resource).stream().map(CustomRulesTest::line).toList();
	}

	private static String line(Issue issue) {
		return issue.getLineNumber() + ":" + issue.getColumn() + " " + issue.getSeverity() + " " + issue.getCode() + " "
				+ issue.getMessage();
	}
}
