// SPDX-License-Identifier: EPL-2.0
package journey.tests.validation;

import static journey.dsl.validation.Rule.STEPS_INTERNAL_DECISION;
import static journey.dsl.validation.Rule.STEP_FIRST_PERSON;
import static journey.dsl.validation.Rule.STEP_GRANULARITY;
import static journey.dsl.validation.Rule.STEP_INTERNAL;
import static journey.tests.validation.MarkedModel.assertFires;
import static journey.tests.validation.MarkedModel.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientViewRulesTest {

	@Test
	@Fires(STEP_FIRST_PERSON)
	void aTitleThatSpeaksAboutTheClientIsFound() {
		assertFires(STEP_FIRST_PERSON, """
				journey J { phase P {
				    step Ask ▸"Customer asks"
				    step Idle ▸"Investigate"
				    step Je ▸"Je compare"
				} }
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "I ask", "i ask", "I'm asking", "I’ve asked", "We ask", "My question", "Our sofa",
			"“I ask”", "I" })
	@Silent(STEP_FIRST_PERSON)
	void anEnglishTitleInTheFirstPersonIsFine(String title) {
		assertSilent(STEP_FIRST_PERSON, "journey J { phase P { step S \"" + title + "\" } }");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Je compare", "j'appelle", "J’appelle", "Nous comparons", "On compare",
			"Mon canapé est usé", "Ma mère", "MES doutes", "Notre salon", "Nos amis", "« Je compare »" })
	@Silent(STEP_FIRST_PERSON)
	void aFrenchTitleInTheFirstPersonIsFine(String title) {
		assertSilent(STEP_FIRST_PERSON, "language fr journey J { phase P { step S \"" + title + "\" } }");
	}

	@Test
	@Silent(STEP_FIRST_PERSON)
	void aStepWithoutTitleIsFine() {
		assertSilent(STEP_FIRST_PERSON, "journey J { phase P { step Ask } }");
	}

	@ParameterizedTest
	@CsvSource({ "en, Client asks, 'I '", "fr, Appeler, J’", "fr, Comparer, 'Je '" })
	void theFixIsToldWhichWordToBeginWith(String language, String title, String word) {
		Issue issue = MarkedModel.findings(STEP_FIRST_PERSON,
				"language " + language + " journey J { phase P { step S \"" + title + "\" } }").get(0);

		assertThat(issue.getData()).containsExactly(word);
	}

	@Test
	void aTitleOverSeveralLinesIsShownOnOneAndCutWhereItIsLong() {
		Issue issue = MarkedModel.findings(STEP_FIRST_PERSON,
				"journey J { phase P { step S \"Client\n  asks\u001b " + "x".repeat(100) + "\" } }").get(0);

		assertThat(issue.getMessage()).startsWith("“Client asks " + "x".repeat(68) + "…” does not speak as the client.");
	}

	@Test
	@Fires(STEP_INTERNAL)
	void aStepBackstageOnlyIsFound() {
		assertFires(STEP_INTERNAL, "journey J { phase P { step ▸S { backstage A } } }");
	}

	@Test
	@Silent(STEP_INTERNAL)
	void aStepThatTheClientSeesSomethingOfIsFine() {
		assertSilent(STEP_INTERNAL, """
				journey J { phase P {
				    step A { backstage B  frontstage F }
				    step B { backstage B  touchpoint T }
				    step C
				} }
				""");
	}

	@Test
	@Fires(STEPS_INTERNAL_DECISION)
	void eachRunOfStepsWithoutTouchpointIsFoundAtItsFirst() {
		assertFires(STEPS_INTERNAL_DECISION, """
				journey J {
				    phase P { step ▸A  step B }
				    phase Q { step C  step D { touchpoint T }  step E  step F { touchpoint T }  step ▸G  step H }
				}
				""");
	}

	@Test
	@Silent(STEPS_INTERNAL_DECISION)
	void singleStepsWithoutTouchpointAreFine() {
		assertSilent(STEPS_INTERNAL_DECISION, """
				journey J { phase P { step A  step B { touchpoint T }  step C } }
				journey K { phase P { step A } }
				""");
	}

	@Test
	@Fires(STEP_GRANULARITY)
	void moreStepsThanTheLevelAsksForAreFound() {
		assertFires(STEP_GRANULARITY, """
				journey ▸J { level overview phase P { %s } }
				journey ▸K { phase P { %s } }
				""".formatted(steps(13), steps(61)));
	}

	@Test
	@Silent(STEP_GRANULARITY)
	void asManyStepsAsTheLevelAllowsAreFine() {
		assertSilent(STEP_GRANULARITY, """
				journey J { level overview phase P { %s } }
				journey K { phase P { %s } }
				""".formatted(steps(12), steps(60)));
	}

	private static String steps(int count) {
		return IntStream.rangeClosed(1, count).mapToObj(number -> "step S" + number).collect(Collectors.joining(" "));
	}
}
