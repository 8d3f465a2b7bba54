// SPDX-License-Identifier: EPL-2.0
package journey.tests.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.analysis.ExpectationGap;
import journey.dsl.analysis.MomentScore;
import journey.dsl.analysis.Priority;
import journey.dsl.analysis.Project;
import journey.dsl.analysis.TouchpointQuadrant;
import journey.tests.Models;

/** Moments of truth, quadrants, expectation gaps and priorities. */
class AssessmentsTest {

	@Test
	void multipliesImportanceAndImpact() {
		assertThat(MomentScore.in(Journeys.withSteps("step A { moment of truth importance 5 impact 3 } step B")))
				.map(moment -> moment.score().getAsInt()).containsExactly(15);
	}

	@ParameterizedTest
	@ValueSource(strings = {"importance 5", "impact 5", "", "importance 6 impact 1", "importance 0 impact 1",
			"importance 2.5 impact 2", "importance -1 impact 2"})
	void scoresNoMomentWithoutTwoAssessments(String moment) {
		assertThat(MomentScore.in(Journeys.withSteps("step A { moment of truth " + moment + " }")))
				.allMatch(score -> score.score().isEmpty()).hasSize(1);
	}

	@Test
	void readsWholeNumbersWrittenAsDecimals() {
		assertThat(MomentScore.in(Journeys.withSteps("step A { moment of truth importance 5.0 impact 4.00 }")))
				.map(moment -> moment.score().getAsInt()).containsExactly(20);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			rating irritant share 50%           | FIX
			rating irritant share 49.9%         | WATCH
			rating basic share 50%              | KEEP
			rating basic share 49.9%            | EXTEND
			score 2.9 of 5 share 80%            | FIX
			score 3 of 5 share 80%              | KEEP
			rating delight score 1 of 5 share 9% | EXTEND
			score 1 of 10 share 0%              | WATCH
			rating delight                      |
			share 40%                           |
			rating delight share 101%           |
			score 9 of 5 share 80%              |
			""")
	void placesTouchpoints(String touchpoint, TouchpointQuadrant.Quadrant expected) {
		assertThat(TouchpointQuadrant.in(Journeys.withSteps("step A { touchpoint T { " + touchpoint + " } }")))
				.map(placed -> placed.quadrant().orElse(null)).containsExactly(expected);
	}

	@Test
	void subtractsExpectationFromExperienceExactly() {
		assertThat(ExpectationGap.in(Journeys.withSteps("step A { expects \"x\" 0.3 gets \"y\" 0.1 }")))
				.map(ExpectationGap::gap).containsExactly(-0.2);
	}

	@ParameterizedTest
	@ValueSource(strings = {"expects \"x\" 1", "gets \"x\" 1", "expects \"x\" 1 gets \"y\"", ""})
	void knowsNoExpectationGapWithoutTwoValues(String step) {
		assertThat(ExpectationGap.in(Journeys.withSteps("step A { " + step + " }"))).isEmpty();
	}

	@Test
	void ranksByValueForEffortAndTiesByName() {
		Project project = Models.project("""
				initiative Zeal  { customer value 4 business value 2 effort 2 }
				initiative Alone { customer value 3 business value 3 effort 2 }
				initiative Best  { customer value 5 business value 5 effort 1 }
				initiative Vague { customer value 5 business value 5 }
				initiative Odd   { customer value 9 business value 5 effort 1 }
				""");
		assertThat(Priority.ranked(project, Priority.Weights.EQUAL)).map(AssessmentsTest::line)
				.containsExactly("Best 5.0", "Alone 1.5", "Zeal 1.5", "Odd null", "Vague null");
	}

	@Test
	void seesTiesWhateverTheWeights() {
		// 0.1·1 + 0.7·1 = 0.8 and (0.1·3 + 0.7·3)/3 = 0.8, which binary fractions would tell apart
		Project project = Models.project("""
				initiative B { customer value 3 business value 3 effort 3 }
				initiative A { customer value 1 business value 1 effort 1 }
				""");
		Priority.Weights weights = new Priority.Weights(new BigDecimal("0.1"), new BigDecimal("0.7"));
		assertThat(Priority.ranked(project, weights)).map(AssessmentsTest::line).containsExactly("A 0.8", "B 0.8");
	}

	@ParameterizedTest
	@ValueSource(strings = {"-0.1", "1E+999999999"})
	void refusesImpossibleWeights(String weight) {
		assertThatIllegalArgumentException()
				.isThrownBy(() -> new Priority.Weights(new BigDecimal(weight), BigDecimal.ONE));
	}

	private static String line(Priority priority) {
		OptionalDouble value = priority.value();
		return priority.initiative().getName() + " " + Journeys.rounded(value);
	}
}
