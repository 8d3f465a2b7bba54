// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static journey.tests.sirius.SampleJourney.journey;
import static journey.tests.sirius.SampleJourney.next;
import static journey.tests.sirius.SampleJourney.phase;
import static journey.tests.sirius.SampleJourney.step;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import journey.dsl.journey.Branch;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Step;
import journey.sirius.services.ConnectingServices;

class ConnectingServicesTest {

	private final ConnectingServices services = new ConnectingServices();
	private final Journey journey = journey("BuySofa");
	private final Phase search = phase(journey, "Search");
	private final Step compare = step(search, "Compare");
	private final Step ask = step(search, "Ask");
	private final Step order = step(search, "Order");
	private final Step elsewhere = step(phase(journey("Repair"), "Call"), "Ask");

	@Test
	void stepLeadsToAnyStepOfItsJourney() {
		assertThat(services.mayLeadTo(compare, order)).isTrue();
		assertThat(services.mayLeadTo(compare, compare)).isTrue();
		assertThat(services.mayLeadTo(compare, elsewhere)).isFalse();
	}

	@Test
	void stepLeadsNowhereTwice() {
		next(compare, "60", order);
		assertThat(services.mayLeadTo(compare, order)).isFalse();
	}

	@Test
	void branchIsRedirected() {
		Branch branch = next(compare, "60", order);
		assertThat(services.redirected(branch, order, ask).getTargets()).containsExactly(ask);
	}

	@Test
	void branchIsNotRedirectedToWhereAnotherOneLeads() {
		Branch branch = next(compare, "60", order);
		next(compare, "40", ask);
		assertThat(services.redirected(branch, order, ask).getTargets()).containsExactly(order);
	}

	@Test
	void branchIsNotRedirectedToAnotherJourney() {
		Branch branch = next(compare, "60", order);
		assertThat(services.redirected(branch, order, elsewhere).getTargets()).containsExactly(order);
	}

	@Test
	void oneOfSeveralTargetsIsReplacedInItsPlace() {
		Branch branch = next(compare, "60", order, ask);
		assertThat(services.redirected(branch, order, compare).getTargets()).containsExactly(compare, ask);
	}

	@Test
	void branchMovesToAnotherStep() {
		Branch branch = next(compare, "60", order);
		assertThat(services.movedBranch(branch, ask).eContainer()).isSameAs(ask);
	}

	@Test
	void branchDoesNotMoveToAStepThatLeadsThereAlready() {
		Branch branch = next(compare, "60", order);
		next(ask, "100", order);
		assertThat(services.movedBranch(branch, ask).eContainer()).isSameAs(compare);
	}

	@Test
	void abandonmentDoesNotMoveToAStepThatHasOne() {
		Branch abandonment = next(compare, "60");
		next(ask, "10");
		assertThat(services.movedBranch(abandonment, ask).eContainer()).isSameAs(compare);
	}
}
