// SPDX-License-Identifier: EPL-2.0
package journey.tests.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.dsl.analysis.Difference;
import journey.dsl.analysis.Project;
import journey.dsl.analysis.PropertyValue;
import journey.dsl.journey.Journey;
import journey.tests.Models;

class DifferenceTest {

	private static final String WORLD = """
			department Sales department Care channel Web digital channel Shop physical metric Nps
			scale Percent from 0 to 100
			""";

	@Test
	void matchesStepsByName() {
		Difference difference = difference("phase P { step A step B step C \"old\" }",
				"phase P { step B step C \"new\" step D }");
		assertThat(List.of(Journeys.names(difference.added()), Journeys.names(difference.removed()),
				difference.retitled().get(0).after().getTitle())).containsExactly("D", "A", "new");
	}

	@Test
	void seesStepsInAnotherPhase() {
		Difference difference = difference("phase P { step A step B } phase Q",
				"phase P { step A } phase Q { step B }");
		assertThat(difference.moved()).map(match -> match.after().getName()).containsExactly("B");
	}

	@Test
	void matchesTouchpointsByNameInsideTheStep() {
		Difference difference = difference("phase P { step A { touchpoint T touchpoint U \"old\" } step B }",
				"phase P { step A { touchpoint U \"new\" } step B { touchpoint T } }");
		assertThat(List.of(Journeys.names(difference.addedTouchpoints()),
				Journeys.names(difference.removedTouchpoints()),
				difference.retitledTouchpoints().get(0).after().getTitle())).containsExactly("T", "T", "new");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			emotion -1                           | emotion 2                        | emotion -1.0 2.0
			emotion -1 "sad"                     | emotion -1                       | emotion.label [sad] null
			''                                   | emotion 2                        | emotion null 2.0
			expects "x" 1                        | expects "x" 2                    | expects 1.0 2.0
			gets "x" 1                           | gets "y" 1                       | gets.text [x] [y]
			owner Sales                          | owner Care                       | owner [Sales] [Care]
			touchpoint T { rating basic }        | touchpoint T { rating delight }  | T.rating [basic] [delight]
			touchpoint T { score 2 of 5 }        | touchpoint T { score 3 of 5 }    | T.score 2.0 3.0
			touchpoint T { share 10% }           | touchpoint T                     | T.share 0.1 null
			touchpoint T via Web                 | touchpoint T via Shop            | T.channel [Web] [Shop]
			touchpoint T                         | touchpoint T { mode push }       | T.mode null [push]
			touchpoint T                         | touchpoint T { measure Nps 3 }   | T.Nps null 3.0
			measure Nps 3                        | measure Nps 4                    | Nps 3.0 4.0
			measure Nps 3 target 9               | measure Nps 3                    | Nps.target 9.0 null
			measure Nps 3 on 2026-01             | measure Nps 9 on 2025-01 measure Nps 4 on 2026-02 | Nps 3.0 4.0
			pain Slow                            | ''                               | Slow [Slow] null
			pain Slow { severity low }           | pain Slow { severity high }      | Slow.severity [low] [high]
			next Loyal 90%, abandon | next Loyal 80%, abandon 20% | next.Loyal 0.9 0.8, next.abandon 0.1 0.2
			next Loyal handover broken           | next Loyal                       | next.Loyal.handover [broken] null
			risk 5%                              | risk 6%                          | risk 0.05 0.06
			moment of truth importance 2 impact 3 | moment of truth importance 2 impact 4 | moment.impact 3.0 4.0
			emotion 1.0                          | emotion 1                        | ''
			next Loyal 100%                      | next Loyal                       | ''
			touchpoint T { share 10% }           | touchpoint T { share 10.0% }     | ''
			""")
	void listsChangedProperties(String before, String after, String expected) {
		Difference difference = difference("phase P { step A { " + before + " } } outcome Loyal",
				"phase P { step A { " + after + " } } outcome Loyal");
		assertThat(String.join(", ", difference.changed().stream().map(DifferenceTest::line).toList()))
				.isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({"75,''", "50,emotion 0.5 0.0"})
	void normalisesWhereTheScalesDiffer(String emotion, String expected) {
		Difference difference = difference("phase P { step A { emotion 1 } }",
				"scale Percent phase P { step A { emotion " + emotion + " } }");
		assertThat(String.join(", ", difference.changed().stream().map(DifferenceTest::line).toList()))
				.isEqualTo(expected);
	}

	@Test
	void comparesElementsOfTwoVersionsOfAProjectByName() {
		String model = WORLD + "journey J { phase P { step A { owner Sales touchpoint T via Web } } }";
		Journey one = Journeys.only(Models.project(model));
		Journey other = Journeys.only(Models.project(model));
		assertThat(Difference.between(one, other).isEmpty()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({"step B", "step A { touchpoint T }", "step A \"title\"", "step A { emotion 1 }"})
	void isNotEmptyWhereSomethingDiffers(String step) {
		assertThat(difference("phase P { step A }", "phase P { " + step + " }").isEmpty()).isFalse();
	}

	@Test
	void takesNoHarmFromJourneysThatReviseEachOther() {
		Project project = Models.project("journey A revises B { phase P { step S } } journey B revises A");
		assertThat(project.elements(Journey.class).map(journey -> Difference.of(journey).orElseThrow().isEmpty()))
				.containsExactly(false, false);
	}

	@Test
	void comparesNothingWithAnUnresolvedJourney() {
		assertThat(Difference.of(Journeys.only(Models.project("journey A revises Nowhere")))).isEmpty();
	}

	private static Difference difference(String before, String after) {
		Project project = Models.project(
				WORLD + "journey Old { " + before + " } journey New revises Old { " + after + " }");
		return Difference.of(Journeys.named(project, "New")).orElseThrow();
	}

	private static String line(Difference.Change change) {
		return change.property() + " " + change.from().map(PropertyValue::comparable).orElse(null) + " "
				+ change.to().map(PropertyValue::comparable).orElse(null);
	}
}
