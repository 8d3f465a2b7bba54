// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide.fixes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.dsl.ide.fixes.QuickFixes;
import journey.dsl.validation.Rule;
import journey.tests.Models;

class QuickFixesTest {

	@Test
	void everyRuleThatSaysSoHasAFixAndNoOther() {
		// given
		Stream<String> fixable = Arrays.stream(Rule.values()).filter(Rule::isFixable).map(Rule::id);

		// when
		var rules = Models.service(QuickFixes.class).rules();

		// then
		assertThat(rules).containsExactlyInAnyOrderElementsOf(Stream.concat(fixable, Stream.of("syntax")).toList());
	}

	@Test
	void everyTitleHasAFrenchText() {
		// given
		ClassLoader loader = QuickFixes.class.getClassLoader();

		// when
		var english = ResourceBundle.getBundle("journey.dsl.ide.fixes.fixes", Locale.ROOT, loader).keySet();
		var french = ResourceBundle.getBundle("journey.dsl.ide.fixes.fixes", Locale.FRENCH, loader);

		// then
		assertThat(english).allSatisfy(key -> assertThat(french.getString(key)).isNotBlank());
	}

	@Test
	void anUnknownNameBecomesACloseOne() {
		// when
		String after = new FixHarness("reference-unresolved", "channel C owner Marketting // who\ndepartment Marketing").after();

		// then
		assertThat(after).isEqualTo("channel C owner Marketing // who\ndepartment Marketing");
	}

	@Test
	void anUnknownNameIsImported() {
		// when
		String after = new FixHarness("reference-unresolved", "package a\n// x\nchannel C owner Sales",
				"package b department Sales").after();

		// then
		assertThat(after).isEqualTo("package a\nimport b.Sales\n// x\nchannel C owner Sales");
	}

	@Test
	void anImportFollowsTheOthers() {
		// when
		String after = new FixHarness("reference-unresolved",
				"package a\nimport c.*\nlanguage fr\npersona P { from Talks }", "package b evidence Talks").after();

		// then
		assertThat(after).isEqualTo("package a\nimport c.*\nimport b.Talks\nlanguage fr\npersona P { from Talks }");
	}

	@Test
	void anImportStandsBehindTheLanguageAndItsComment() {
		// when
		String after = new FixHarness("reference-unresolved", "language fr // all of it\n\nchannel C owner Sales",
				"package b department Sales").after();

		// then
		assertThat(after).isEqualTo("language fr // all of it\nimport b.Sales\n\nchannel C owner Sales");
	}

	@Test
	void anImportLeavesAnElementItsDocumentation() {
		// when
		String after = new FixHarness("reference-unresolved",
				"// licence\n/** How it is sold. */\nchannel C owner Sales",
				"package b department Sales").after();

		// then
		assertThat(after).isEqualTo("// licence\nimport b.Sales\n/** How it is sold. */\nchannel C owner Sales");
	}

	@Test
	void aDeclarationLeavesTheElementBeforeItItsComment() {
		// when
		String after = new FixHarness("reference-unresolved", "department Care // who helps\nchannel C owner Sales\n")
				.after();

		// then
		assertThat(after).isEqualTo("department Care // who helps\ndepartment Sales\nchannel C owner Sales\n");
	}

	@Test
	void aFixHasTheLineBreaksOfTheText() {
		// when
		String after = new FixHarness("reference-unresolved", "channel C owner Sales\r\n").after();

		// then
		assertThat(after).isEqualTo("channel C owner Sales\r\n\r\ndepartment Sales\r\n");
	}

	@Test
	void anUnknownNameIsDeclaredBehindItsKind() {
		// when
		String after = new FixHarness("reference-unresolved", "department Care \"x\"\n\nchannel C owner Sales\n").after();

		// then
		assertThat(after).isEqualTo("department Care \"x\"\ndepartment Sales\n\nchannel C owner Sales\n");
	}

	@Test
	void anUnknownNameIsDeclaredAtTheEnd() {
		// when
		String after = new FixHarness("reference-unresolved", "channel C owner Sales\n").after();

		// then
		assertThat(after).isEqualTo("channel C owner Sales\n\ndepartment Sales\n");
	}

	@Test
	void anUnknownStepIsNotDeclared() {
		// when
		var titles = new FixHarness("reference-unresolved", "journey J { phase P { step A { next Compare } } }").titles();

		// then
		assertThat(titles).isEmpty();
	}

	@Test
	void anAmbiguousNameIsWrittenInFull() {
		// when
		String after = new FixHarness("reference-ambiguous", "package c import a.* import b.* channel C owner D",
				"package a department D", "package b department D").after(1);

		// then
		assertThat(after).isEqualTo("package c import a.* import b.* channel C owner b.D");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '|', value = { "en, Compare models, I compare models", "fr, Comparer, Je comparer",
			"fr, Appeler, J’appeler", "en, TV is on, I TV is on" })
	void aTitleBeginsWithThePronoun(String language, String title, String expected) {
		// given
		String text = "language %s journey J { phase P { step A /* a */ \"%s\" } }";

		// when
		String after = new FixHarness("step-first-person", text.formatted(language, title)).after();

		// then
		assertThat(after).isEqualTo(text.formatted(language, expected));
	}

	@Test
	void allTitlesBeginWithThePronoun() {
		// when
		String after = new FixHarness("step-first-person",
				"journey J { phase P { step A \"See\" step B \"I go\" step C \"Buy\" } }").afterAll();

		// then
		assertThat(after).isEqualTo("journey J { phase P { step A \"I see\" step B \"I go\" step C \"I buy\" } }");
	}

	@Test
	void aMissingPhaseLeavesTheNextItsComments() {
		// given
		String text = """
				journey J {
				    phase A before { } // first

				    // the till
				    /** Where it is paid. */
				    phase C after { }
				}
				""";

		// when
		String after = new FixHarness("phase-kind-missing", text).after();

		// then
		assertThat(after).isEqualTo(text.replace("    // the till", "    phase Purchase purchase\n    // the till"));
	}

	@Test
	void missingPhasesAreAddedInTheirOrder() {
		// given
		String text = """
				journey J {
					phase Search before
					phase Use use { // use
					}
					outcome O
				}
				""";

		// when
		String after = new FixHarness("phase-kind-missing", text).after();

		// then
		assertThat(after).isEqualTo("""
				journey J {
					phase Search before
					phase Purchase purchase
					phase Use use { // use
					}
					phase After after
					outcome O
				}
				""");
	}

	@Test
	void missingPhasesAreAddedToAnEmptyJourney() {
		// when
		String after = new FixHarness("phase-kind-missing", "journey J \"x\"\n").after();

		// then
		assertThat(after).isEqualTo("""
				journey J "x" {
				    phase Before before
				    phase Purchase purchase
				    phase After after
				}
				""");
	}

	@Test
	void aPhaseGetsTheMissingKind() {
		// when
		String after = new FixHarness("phase-kind-missing",
				"journey J { phase A before phase B \"Buy\" { } phase C after }").after();

		// then
		assertThat(after).isEqualTo("journey J { phase A before phase B \"Buy\" purchase { } phase C after }");
	}

	@Test
	void aNewPhaseTakesAFreeName() {
		// when
		String after = new FixHarness("phase-kind-missing", "journey J { phase After before phase B purchase }").after();

		// then
		assertThat(after).isEqualTo("journey J { phase After before phase B purchase phase After2 after }");
	}

	@Test
	void startAndEndComeFromTheSteps() {
		// given
		String text = """
				journey J {
					purpose "p" // why
					phase P {
						step A "I see" { trigger "An \\"ad\\"" }
						step B "I buy"
					}
				}
				""";

		// when
		String after = new FixHarness("start-end-missing", text).after();

		// then
		assertThat(after).isEqualTo(text.replace("// why\n", "// why\n\tstart \"An \\\"ad\\\"\"\n\tend \"I buy\"\n"));
	}

	@Test
	void anEndComesAlone() {
		// when
		String after = new FixHarness("start-end-missing", "journey J { start \"s\" phase P { step A } }").after();

		// then
		assertThat(after).isEqualTo("journey J { start \"s\" end \"A\" phase P { step A } }");
	}

	@Test
	void aMomentIsMeasuredByAMetricOfTheJourneyFirst() {
		// when
		var titles = new FixHarness("moment-unmeasured",
				"metric A metric B journey J { measure B 1 phase P { step S { moment of truth importance 1 } } }").titles();

		// then
		assertThat(titles).containsExactly("Measure it by B", "Measure it by A");
	}

	@Test
	void aMomentIsMeasured() {
		// when
		String after = new FixHarness("moment-unmeasured",
				"metric A journey J { phase P { step S { moment of truth importance 1 next S } } }").after();

		// then
		assertThat(after)
				.isEqualTo("metric A journey J { phase P { step S { moment of truth importance 1 measure A next S } } }");
	}

	@Test
	void aMomentIsMeasuredByANewMetric() {
		// when
		String after = new FixHarness("moment-unmeasured", "journey J { phase P { step S { moment of truth } } }").after();

		// then
		assertThat(after).isEqualTo(
				"journey J { phase P { step S { moment of truth measure Satisfaction } } }\n\nmetric Satisfaction\n");
	}

	@Test
	void aDepartmentJoinsTheTeam() {
		// when
		String after = new FixHarness("team-incomplete", "department A department B channel C owner B "
				+ "journey J { team A phase P { step S { touchpoint T via C } } }").after();

		// then
		assertThat(after).contains("team A, B phase");
	}

	@Test
	void aDepartmentValidates() {
		// when
		String after = new FixHarness("validation-missing",
				"department A journey J {\n  basis observed\n  team A\n  customers 3\n}").after();

		// then
		assertThat(after)
				.isEqualTo("department A journey J {\n  basis observed\n  team A\n  customers 3\n  validated by A\n}");
	}

	private static final String HANDOVER = "channel A channel B journey J { phase P { step S { touchpoint T via A%s } "
			+ "step U { touchpoint V via B } } }";

	@Test
	void anImplicitHandoverIsJudged() {
		// when
		String after = new FixHarness("handover-unassessed", HANDOVER.formatted("")).after();

		// then
		assertThat(after).isEqualTo(HANDOVER.formatted(" next U handover seamless"));
	}

	@Test
	void aWrittenHandoverIsJudged() {
		// when
		String after = new FixHarness("handover-unassessed", HANDOVER.formatted(" next U 60% because \"x\", abandon")).after(1);

		// then
		assertThat(after).isEqualTo(HANDOVER.formatted(" next U 60% handover broken because \"x\", abandon"));
	}

	@Test
	void aCircleGetsAWayOut() {
		// when
		String after = new FixHarness("dead-end",
				"journey J { phase P { step A { next B } step B \"I wait\" { next A } } }").after(1);

		// then
		assertThat(after)
				.isEqualTo("journey J { phase P { step A { next B } step B \"I wait\" { next A, abandon } } }");
	}
}
