// SPDX-License-Identifier: EPL-2.0
package journey.tests.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.dsl.analysis.Flow;
import journey.dsl.analysis.Flow.Figures;
import journey.dsl.analysis.Flow.Place;
import journey.dsl.journey.Handover;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Step;
import journey.tests.Models;

class FlowTest {

	@Test
	void leadsFromAStepWithoutNextToTheFollowingOne() {
		Flow flow = Flow.of(Journeys.withSteps("step A step B"));
		assertThat(flow.edges()).map(edge -> edge.source().getName() + " " + edge.target().name() + " "
				+ edge.probability().getAsDouble() + " " + edge.implicit())
				.containsExactly("A B 1.0 true", "B end 1.0 true");
	}

	@Test
	void followsDocumentOrderAcrossPhases() {
		Journey journey = Journeys.only(
				Models.project("journey J { phase P { step A } phase Empty phase Q { step B } }"));
		assertThat(Flow.of(journey).edges()).map(edge -> edge.target().name()).containsExactly("B", "end");
	}

	@Test
	void givesEachMemberOfAGroupFigureAndHandover() {
		Flow flow = Flow.of(Journeys.withSteps(
				"step A { next B and Loyal 40% handover broken \"why\", abandon } step B"));
		assertThat(flow.edgesFrom(flow.first().orElseThrow())).map(edge -> edge.target().name() + " "
				+ edge.probability().getAsDouble() + " " + edge.handover().getLiteral())
				.containsExactly("B 0.4 broken", "Loyal 0.4 broken", "abandon 0.6 unspecified");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			next B                               | KNOWN
			next abandon                         | KNOWN
			next B 100%                          | KNOWN
			next B and Loyal                     | KNOWN
			next B 33.3%, Loyal 33.3%, Lost 33.4% | KNOWN
			next B 60%, abandon                  | KNOWN
			next B 100%, abandon                 | KNOWN
			next B 60% next Loyal 40%            | KNOWN
			next B, Loyal                        | SEVERAL_OPEN
			next B, abandon                      | SEVERAL_OPEN
			next B 50%, Loyal, Lost              | SEVERAL_OPEN
			next B 70%                           | BELOW
			next B 60%, Loyal 39.9%              | BELOW
			next B 60%, Loyal 40.1%              | ABOVE
			next B 60%, Loyal 41%, abandon       | ABOVE
			next B and Loyal 60%, Lost 41%       | ABOVE
			next B -10%, Loyal 110%              | IMPOSSIBLE
			next Nowhere 50%, B 50%              | UNRESOLVED
			""")
	void judgesFigures(String next, Figures expected) {
		Flow flow = Flow.of(Journeys.withSteps("step A { " + next + " } step B"));
		assertThat(flow.figures(flow.first().orElseThrow())).isEqualTo(expected);
	}

	@Test
	void takesTheRemainderForTheOneTargetWithoutFigure() {
		Flow flow = Flow.of(Journeys.withSteps("step A { next B 33.3%, Loyal 33.3%, Lost } step B"));
		assertThat(flow.edges().get(2).probability()).hasValue(0.334);
	}

	@Test
	void knowsNoProbabilityWhereFiguresDoNotAddUp() {
		Flow flow = Flow.of(Journeys.withSteps("step A { next B 60%, Loyal 30% } step B"));
		assertThat(flow.edgesFrom(flow.first().orElseThrow())).allMatch(edge -> edge.probability().isEmpty());
	}

	@Test
	void leavesUnresolvedTargetsOut() {
		Flow flow = Flow.of(Journeys.withSteps("step A { next Nowhere 50%, B 50% } step B"));
		assertThat(flow.edgesFrom(flow.first().orElseThrow())).map(edge -> edge.target().name()).containsExactly("B");
	}

	@Test
	void countsWaysOfNoProbabilityAsWays() {
		Flow flow = Flow.of(Journeys.withSteps("step A { next B 0%, Loyal } step B { next Lost }"));
		assertThat(flow.reachableOutcomes()).map(Place::name).containsExactly("Loyal", "Lost");
	}

	@Test
	void findsStepsOutOfReach() {
		Flow flow = Flow.of(Journeys.withSteps("step A { next C } step B { next A } step C"));
		assertThat(Journeys.names(flow.reachableSteps())).isEqualTo("A C");
	}

	@Test
	void findsCyclesWithoutAWayOut() {
		Flow flow = Flow.of(Journeys.withSteps("""
				step A { next B 50%, C 25%, F 25% }
				step B { next B }
				step C { next D }
				step D { next E 90%, C 10% }
				step E { next C }
				step F { next G }
				step G { next F 99%, abandon 1% }
				step H { next H 50%, Nowhere 50% }
				"""));
		assertThat(flow.closedCycles()).map(Journeys::names).containsExactly("B", "C D E");
	}

	@Test
	void unfoldsALongChainWithoutRecursion() {
		StringBuilder steps = new StringBuilder();
		for (int index = 0; index < 4_000; index++) {
			steps.append("step S").append(index).append('\n');
		}
		assertThat(Flow.of(Journeys.withSteps(steps.toString())).closedCycles()).isEmpty();
	}

	/** As a step that is read again takes the place of the one before, and references lead to it. */
	@Test
	void takesOverWhatReplacedStepsDoNotChange() {
		// given
		Journey journey = Journeys.withSteps("step A { next B, C } step B { next D } step C step D { next A 90% }");
		Flow before = Flow.of(journey);
		Step old = Journeys.step(journey, "D");
		Step fresh = EcoreUtil.copy(old);
		fresh.getNext().get(0).setPercent(BigDecimal.valueOf(100));
		EcoreUtil.replace(old, fresh);
		Journeys.step(journey, "B").getNext().get(0).getTargets().set(0, fresh);

		// when
		Flow again = before.again();

		// then
		assertThat(again.edges()).isEqualTo(Flow.of(journey).edges());
		assertThat(again.figures(fresh)).isEqualTo(Figures.KNOWN);
		assertThat(again.closedCycles()).map(Journeys::names).containsExactly("A B C D");
		assertThat(again.successors(again.steps().get(0))).isSameAs(before.successors(before.steps().get(0)));
		assertThat(again.again()).isSameAs(again);
	}

	@Test
	void leavesTheHandoverOfAnImplicitEdgeUnspecified() {
		Flow flow = Flow.of(Journeys.withSteps("step A"));
		assertThat(flow.edges().get(0).handover()).isEqualTo(Handover.UNSPECIFIED);
	}
}
