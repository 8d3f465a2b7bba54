// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static journey.tests.sirius.SampleJourney.file;
import static journey.tests.sirius.SampleJourney.journey;
import static journey.tests.sirius.SampleJourney.next;
import static journey.tests.sirius.SampleJourney.phase;
import static journey.tests.sirius.SampleJourney.step;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import journey.dsl.journey.Branch;
import journey.dsl.journey.Handover;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.Language;
import journey.dsl.journey.Step;
import journey.sirius.services.FlowServices;

class FlowServicesTest {

	/** After a label, so that images do not cut off its last letter. */
	private static final String ROOM = "\u00a0\u00a0";

	private final FlowServices services = new FlowServices();
	private final Journey journey = journey("BuySofa");
	private final Step compare = step(phase(journey, "Search"), "Compare");
	private final Step order = step(phase(journey, "Buy"), "Order");

	@Test
	void branchShowsItsFigure() {
		assertThat(services.branchLabel(next(compare, "12.5", order))).isEqualTo("12.5%" + ROOM);
	}

	@Test
	void frenchFigureIsWrittenTheFrenchWay() {
		file(journey).setLanguage(Language.FR);
		assertThat(services.branchLabel(next(compare, "12.5", order))).isEqualTo("12,5\u202f%" + ROOM);
	}

	@Test
	void onlyBranchNeedsNoFigure() {
		assertThat(services.branchLabel(next(compare, null, order))).isEmpty();
	}

	@Test
	void onlyBranchThatIsNotTakenByAllShowsItsFigure() {
		assertThat(services.branchLabel(next(compare, "70", order))).isEqualTo("70%" + ROOM);
	}

	@Test
	void onlyBranchShowsItsHandover() {
		Branch branch = next(compare, null, order);
		branch.setHandover(Handover.BROKEN);
		assertThat(services.branchLabel(branch)).isEqualTo("broken handover" + ROOM);
	}

	@Test
	void branchWithoutFigureTakesTheRemainder() {
		next(compare, "30", order);
		next(compare, "25.5", compare);
		assertThat(services.branchLabel(next(compare, null))).isEqualTo("44.5%" + ROOM);
	}

	@Test
	void severalBranchesWithoutFigureAreUnknown() {
		Branch first = next(compare, null, order);
		next(compare, null);
		assertThat(services.branchLabel(first)).isEmpty();
	}

	@Test
	void branchBesideTooHighFiguresIsUnknown() {
		next(compare, "60", order);
		next(compare, "60", compare);
		assertThat(services.branchLabel(next(compare, null))).isEmpty();
	}

	@Test
	void groupCountsAsOneBranch() {
		next(compare, "40");
		assertThat(services.branchLabel(next(compare, null, order, compare))).isEqualTo("60%" + ROOM);
	}

	@Test
	void branchShowsItsHandover() {
		Branch branch = next(compare, "40", order);
		branch.setHandover(Handover.BROKEN);
		assertThat(services.branchLabel(branch)).isEqualTo("40% · broken handover" + ROOM);
	}

	@Test
	void onlyABrokenHandoverIsMarked() {
		Branch branch = next(compare, "40", order);
		branch.setHandover(Handover.SEAMLESS);
		assertThat(services.hasBrokenHandover(branch)).isFalse();
	}

	@Test
	void emptyJourneyHasNoEnd() {
		assertThat(services.journeyWithEnd(journey("Empty"))).isNull();
	}

	@Test
	void journeyWhoseLastStepNamesItsNextHasNoImplicitEnd() {
		next(order, null, compare);
		assertThat(services.journeyWithEnd(journey)).isNull();
	}

	@Test
	void journeyThatNobodyCanAbandonHasNoAbandonment() {
		next(compare, null, order);
		assertThat(services.journeyWithAbandonment(journey)).isNull();
	}

	@Test
	void followingStepIsInTheNextPhaseAfterTheLastOfAPhase() {
		assertThat(services.followingStep(compare)).isSameAs(order);
	}

	@Test
	void stepOutsideAJourneyHasNeitherFollowingStepNorEnd() {
		Step loose = JourneyFactory.eINSTANCE.createStep();
		assertThat(services.followingStep(loose)).isNull();
		assertThat(services.endingJourney(loose)).isNull();
	}
}
