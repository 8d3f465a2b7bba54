// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static journey.tests.sirius.SampleJourney.journey;
import static journey.tests.sirius.SampleJourney.named;
import static journey.tests.sirius.SampleJourney.phase;
import static journey.tests.sirius.SampleJourney.step;
import static journey.tests.sirius.SampleJourney.titled;
import static journey.tests.sirius.SampleJourney.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;
import journey.sirius.services.EditingServices;
import journey.sirius.services.OwnerServices;

class EditingServicesTest {

	private final EditingServices services = new EditingServices();
	private final OwnerServices owners = new OwnerServices();
	private final JourneyFactory factory = JourneyFactory.eINSTANCE;
	private final Journey journey = journey("BuySofa");
	private final Phase search = phase(journey, "Search");
	private final Phase buy = phase(journey, "Buy");

	@Test
	void firstStepIsNumberOne() {
		assertThat(services.freshName(step(search, null))).isEqualTo("Step1");
	}

	@Test
	void stepNameIsFreeInTheWholeJourney() {
		step(buy, "Step1");
		journey.getOutcomes().add(named(factory.createOutcome(), "Step2"));
		assertThat(services.freshName(step(search, null))).isEqualTo("Step3");
	}

	@Test
	void stepNameIsFreeAmongThePhasesToo() {
		phase(journey, "Step1");
		assertThat(services.freshName(step(search, null))).isEqualTo("Step2");
	}

	@Test
	void touchpointNameIsFreeAmongAllParts() {
		Step compare = step(search, "Compare");
		compare.getPains().add(named(factory.createPain(), "Touchpoint1"));
		assertThat(services.freshName(touchpoint(compare, null, null))).isEqualTo("Touchpoint2");
	}

	@Test
	void sameTouchpointNameIsFreeInAnotherStep() {
		touchpoint(step(search, "Compare"), "Touchpoint1", null);
		assertThat(services.freshName(touchpoint(step(search, "Choose"), null, null))).isEqualTo("Touchpoint1");
	}

	@Test
	void ownNameDoesNotStandInTheWay() {
		assertThat(services.freshName(step(search, "Step1"))).isEqualTo("Step1");
	}

	@Test
	void typedTextBecomesTheTitleOnOneLine() {
		assertThat(services.editedTitle(step(search, "Compare"), "  I compare\nsofas ")).isEqualTo("I compare sofas");
	}

	@Test
	void emptyInputKeepsTheTitle() {
		Step compare = titled(step(search, "Compare"), "I compare");
		assertThat(services.editedTitle(compare, " ")).isEqualTo("I compare");
	}

	@Test
	void stepAndItsPhaseLeadToThePhase() {
		Step compare = step(search, "Compare");
		assertThat(owners.owningPhase(compare)).isSameAs(search);
		assertThat(owners.owningPhase(search)).isSameAs(search);
	}

	@Test
	void computedCellsAreReadOnly() {
		assertThat(services.never(journey)).isFalse();
	}

	@Test
	void partOfAStepLeadsToTheStep() {
		Step compare = step(search, "Compare");
		Touchpoint catalogue = touchpoint(compare, "Catalogue", null);
		assertThat(owners.owningStep(catalogue)).isSameAs(compare);
	}
}
