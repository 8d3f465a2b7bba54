// SPDX-License-Identifier: EPL-2.0
package journey.tests.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.data.Offset.offset;

import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

import journey.dsl.analysis.Funnel;
import journey.dsl.journey.Journey;
import journey.tests.Models;

class FunnelTest {

	@Test
	void passesEverybodyOnToTheEnd() {
		Funnel funnel = funnel("step A step B");
		assertThat(Journeys.byOutcome(funnel.outcomes())).containsExactly(entry("Loyal", 0.0), entry("Lost", 0.0),
				entry("end", 1.0));
	}

	@Test
	void countsEveryRoundOfALoop() {
		// A = 1 + 0.5 B, B = A, so A = 2
		Funnel funnel = funnel("step A step B { next A 50%, Loyal 50% }");
		assertThat(Journeys.byName(funnel.visits())).containsExactly(entry("A", 2.0), entry("B", 2.0));
	}

	@Test
	void countsAStepThatLeadsToItself() {
		Funnel funnel = funnel("step A { next A 75%, Loyal 20%, abandon }");
		assertThat(Journeys.byOutcome(funnel.outcomes())).containsExactly(entry("Loyal", 0.8), entry("Lost", 0.0),
				entry("abandon", 0.2));
	}

	@Test
	void solvesLoopsWithinLoops() {
		// each of the three goes to each other with 30 % and leaves with 40 %:
		// A = 1 + 0.3 B + 0.3 C and B = C = 0.3 A + 0.3 B, so B = 3/7 A, A = 35/26, B = 15/26
		Funnel funnel = funnel("""
				step A { next B 30%, C 30%, Loyal 40% }
				step B { next A 30%, C 30%, Loyal 40% }
				step C { next A 30%, B 30%, Loyal 40% }
				""");
		assertThat(Journeys.byName(funnel.visits())).containsExactly(entry("A", rounded(35.0 / 26)),
				entry("B", rounded(15.0 / 26)), entry("C", rounded(15.0 / 26)));
	}

	@Test
	void solvesADenseLoopOfFour() {
		// all four alike but for the start: A = 1 + 0.2·3·B, B = 0.2 A + 0.4 B, so B = A/3, A = 1.25
		Funnel funnel = funnel("""
				step A { next B 20%, C 20%, D 20%, abandon }
				step B { next A 20%, C 20%, D 20%, abandon }
				step C { next A 20%, B 20%, D 20%, abandon }
				step D { next A 20%, B 20%, C 20%, abandon }
				""");
		assertThat(Journeys.byName(funnel.visits())).containsExactly(entry("A", 1.25), entry("B", rounded(1.25 / 3)),
				entry("C", rounded(1.25 / 3)), entry("D", rounded(1.25 / 3)));
	}

	@Test
	void givesEachBranchOfAGroupTheFullFigure() {
		Funnel funnel = funnel("step A { next B and C 80%, abandon 20% } step B { next D } step C { next D } step D");
		assertThat(Journeys.byName(funnel.visits())).containsExactly(entry("A", 1.0), entry("B", 0.8), entry("C", 0.8),
				entry("D", 1.6));
	}

	@Test
	void addsUpFiguresExactly() {
		assertThat(funnel("step A { next A 33.3%, Loyal 33.3%, Lost 33.4% }").known()).isTrue();
	}

	@Test
	void leavesUnknownWhatSeveralOpenTargetsLeadTo() {
		Funnel funnel = funnel("""
				step A { next B 50%, C 50% }
				step B { next D, Loyal }
				step C { next Lost }
				step D { next Loyal }
				""");
		assertThat(Journeys.byName(funnel.visits())).containsExactly(entry("A", 1.0), entry("B", 0.5), entry("C", 0.5),
				entry("D", null));
	}

	@Test
	void leavesOutcomesUnknownThatAnUnknownWayReaches() {
		Funnel funnel = funnel("step A { next B 50%, Lost 50% } step B { next Loyal 60%, abandon 30% }");
		assertThat(Journeys.byOutcome(funnel.outcomes())).containsExactly(entry("Loyal", null), entry("Lost", 0.5),
				entry("abandon", null));
	}

	@Test
	void leavesAbandonmentUnknownStepByStep() {
		Funnel funnel = funnel("step A { next B 90%, abandon 10% } step B { next Loyal, abandon }");
		assertThat(Journeys.byName(funnel.abandon())).containsExactly(entry("A", 0.1), entry("B", null));
	}

	@Test
	void leavesTheUndeterminedStepItselfUnknownInsideALoop() {
		Funnel funnel = funnel("step A { next B } step B { next A 20%, Loyal 20% }");
		assertThat(Journeys.byName(funnel.visits())).containsExactly(entry("A", null), entry("B", null));
	}

	@Test
	void leavesEverythingUnknownWhereALoopIsNeverLeft() {
		Funnel funnel = funnel("step A { next B 50%, Loyal 50% } step B { next C } step C { next B }");
		assertThat(funnel.visits().values()).containsOnly(OptionalDouble.empty());
	}

	@Test
	void leavesEverythingUnknownWhereALoopGrows() {
		Funnel funnel = funnel("step A { next B and C } step B { next A 80%, Loyal } step C { next A 80%, Loyal }");
		assertThat(funnel.visits().values()).containsOnly(OptionalDouble.empty());
	}

	@Test
	void leavesEverythingUnknownWhereADenseLoopGrows() {
		Funnel funnel = funnel("""
				step A { next B and C and D 50%, abandon }
				step B { next A and C and D 50%, abandon }
				step C { next A and B and D 50%, abandon }
				step D { next A and B and C 50%, abandon }
				""");
		assertThat(funnel.visits().values()).containsOnly(OptionalDouble.empty());
	}

	@Test
	void leavesEverythingUnknownWhereNumbersExceedAllMeasure() {
		StringBuilder steps = new StringBuilder();
		for (int index = 0; index < 1_100; index++) {
			steps.append("step A%d { next B%d and C%d }\n".formatted(index, index, index));
			steps.append("step B%d { next A%d } step C%d\n".formatted(index, index + 1, index));
		}
		assertThat(funnel(steps + "step A1100").known()).isFalse();
	}

	@Test
	void doesNotCountWhatCannotBeReached() {
		Funnel funnel = funnel("step A { next Loyal } step B { next B } step C { next Lost, abandon }");
		assertThat(Journeys.byName(funnel.visits())).containsExactly(entry("A", 1.0), entry("B", 0.0), entry("C", 0.0));
	}

	@Test
	void staysKnownBesideAnUndeterminedStepOutOfReach() {
		assertThat(funnel("step A { next Loyal } step B { next B } step C { next Lost, abandon }").known()).isTrue();
	}

	@Test
	void sendsNobodyOverAWayOfNoProbability() {
		Funnel funnel = funnel("step A { next B 0%, Loyal 100% } step B { next Lost, abandon }");
		assertThat(Journeys.byOutcome(funnel.outcomes())).containsExactly(entry("Loyal", 1.0), entry("Lost", 0.0),
				entry("abandon", 0.0));
	}

	@Test
	void knowsTheOutcomesOfAJourneyWithoutSteps() {
		Journey journey = Journeys.only(Models.project("journey J { outcome Loyal success }"));
		assertThat(Journeys.byOutcome(Funnel.of(journey).outcomes())).containsExactly(entry("Loyal", 0.0));
	}

	@Test
	void countsPassagesOverEachEdge() {
		Funnel funnel = funnel("step A { next B 50%, Loyal 50% } step B { next Loyal 40%, Lost 60% }");
		assertThat(funnel.flow().edges()).map(edge -> Journeys.rounded(funnel.passages(edge)))
				.containsExactly(0.5, 0.5, 0.2, 0.3);
	}

	@Test
	void copesWithFourThousandStepsInOneLoop() {
		StringBuilder steps = new StringBuilder();
		for (int index = 0; index < 3_999; index++) {
			steps.append("step S").append(index).append(" { next S").append(index + 1).append(" 99.9%, abandon }\n");
		}
		Journey journey = Journeys.withSteps(steps + "step S3999 { next S0 50%, Loyal 50% }");
		double last = Funnel.of(journey).visits().get(Journeys.step(journey, "S3999")).getAsDouble();
		double once = Math.pow(0.999, 3_999);
		assertThat(last).isCloseTo(once / (1 - once / 2), offset(1e-12));
	}

	private static Funnel funnel(String steps) {
		return Funnel.of(Journeys.withSteps(steps));
	}

	private static double rounded(double number) {
		return Journeys.rounded(OptionalDouble.of(number));
	}
}
