// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static journey.tests.sirius.SampleJourney.file;
import static journey.tests.sirius.SampleJourney.journey;
import static journey.tests.sirius.SampleJourney.named;
import static journey.tests.sirius.SampleJourney.next;
import static journey.tests.sirius.SampleJourney.phase;
import static journey.tests.sirius.SampleJourney.step;
import static journey.tests.sirius.SampleJourney.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import journey.dsl.journey.Branch;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.Outcome;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;
import journey.sirius.services.EmotionServices;
import journey.sirius.services.PlacingServices;
import journey.sirius.services.RemovingServices;

/** Elements go where they are dropped, and leave nothing behind that cannot be without them. */
class PlacingServicesTest {

	private final PlacingServices placing = new PlacingServices();
	private final RemovingServices removing = new RemovingServices();
	private final JourneyFactory factory = JourneyFactory.eINSTANCE;
	private final Journey journey = journey("BuySofa");
	private final Phase search = phase(journey, "Search");
	private final Phase buy = phase(journey, "Buy");
	private final Step compare = step(search, "Compare");
	private final Step call = step(search, "Call");
	private final Step order = step(buy, "Order");

	@Test
	void stepDroppedOnAPhaseGoesToItsEnd() {
		placing.movedStep(compare, buy);
		assertThat(buy.getSteps()).containsExactly(order, compare);
	}

	@Test
	void stepDroppedOnItsOwnPhaseGoesToItsEnd() {
		placing.movedStep(compare, search);
		assertThat(search.getSteps()).containsExactly(call, compare);
	}

	@Test
	void stepDroppedOnAStepGoesRightAfterIt() {
		Step pay = step(buy, "Pay");
		placing.movedStep(compare, order);
		assertThat(buy.getSteps()).containsExactly(order, compare, pay);
	}

	@Test
	void stepMovesForwardAndBackwardInItsPhase() {
		Step choose = step(search, "Choose");
		placing.movedStep(compare, call);
		assertThat(search.getSteps()).containsExactly(call, compare, choose);
		placing.movedStep(choose, call);
		assertThat(search.getSteps()).containsExactly(call, choose, compare);
	}

	@Test
	void stepDroppedOnItselfOrOnAnotherJourneyStays() {
		Phase elsewhere = phase(journey("Repair"), "Call");
		placing.movedStep(compare, compare);
		placing.movedStep(compare, elsewhere);
		assertThat(search.getSteps()).containsExactly(compare, call);
	}

	@Test
	void newElementIsPlacedAfterTheOneClickedOn() {
		Step created = step(search, "Step1");
		placing.placedAfter(created, compare);
		assertThat(search.getSteps()).containsExactly(compare, created, call);
	}

	@Test
	void partMovesToAnotherStepUnlessItsNameIsTakenThere() {
		Touchpoint catalogue = touchpoint(compare, "Catalogue", null);
		placing.movedPart(catalogue, call);
		Touchpoint other = touchpoint(order, "Catalogue", null);
		placing.movedPart(other, call);
		assertThat(call.getTouchpoints()).containsExactly(catalogue);
		assertThat(order.getTouchpoints()).containsExactly(other);
	}

	@Test
	void branchThatOnlyLeadToARemovedStepGoesWithIt() {
		Branch only = next(compare, "40", call);
		Branch both = next(compare, "60", call, order);
		removing.released(call);
		assertThat(compare.getNext()).containsExactly(both).doesNotContain(only);
		assertThat(both.getTargets()).containsExactly(order);
	}

	@Test
	void equalBranchesAreAllReleased() {
		Outcome loyal = named(factory.createOutcome(), "Loyal");
		journey.getOutcomes().add(loyal);
		next(compare, "40", loyal);
		next(order, "40", loyal);
		removing.released(loyal);
		assertThat(compare.getNext()).isEmpty();
		assertThat(order.getNext()).isEmpty();
	}

	@Test
	void resultsFollowEachChangeOfTheModel() {
		EmotionServices emotions = new EmotionServices();
		assertThat(emotions.feelsNegative(compare)).isFalse();
		SampleJourney.feeling(compare, "-1", "lost");
		assertThat(emotions.feelsNegative(compare)).isTrue();
		compare.getEmotion().setValue(BigDecimal.ONE);
		assertThat(emotions.feelsNegative(compare)).isFalse();
		assertThat(file(journey).eAdapters()).hasSize(1);
	}
}
