// SPDX-License-Identifier: EPL-2.0
package journey.tests.validation;

import static journey.dsl.validation.Rule.MOMENT_MISSING;
import static journey.dsl.validation.Rule.MOMENT_UNMEASURED;
import static journey.dsl.validation.Rule.MOMENT_UNOWNED;
import static journey.tests.validation.MarkedModel.assertFires;
import static journey.tests.validation.MarkedModel.assertSilent;

import org.junit.jupiter.api.Test;

/** Rules on moments of truth. */
class MomentRulesTest {

	@Test
	@Fires(MOMENT_MISSING)
	void aJourneyWithoutMomentIsFound() {
		assertFires(MOMENT_MISSING, "journey ▸J { phase P { step S } }");
	}

	@Test
	@Silent(MOMENT_MISSING)
	void oneMomentIsEnough() {
		assertSilent(MOMENT_MISSING, "journey J { phase P { step R step S { moment of truth } } }");
	}

	@Test
	@Fires(MOMENT_UNMEASURED)
	void aMomentWithoutMeasureIsFound() {
		assertFires(MOMENT_UNMEASURED, """
				metric M
				journey J { measure M 1 phase P {
				    step S { ▸moment of truth importance 5 impact 5 touchpoint T }
				    measure M 1
				} }
				""");
	}

	@Test
	@Silent(MOMENT_UNMEASURED)
	void aMeasureOfTheStepOrATouchpointIsEnough() {
		assertSilent(MOMENT_UNMEASURED, """
				metric M
				journey J { phase P {
				    step A { moment of truth measure M 1 }
				    step B { moment of truth touchpoint T touchpoint U { measure M 1 } }
				    step C
				} }
				""");
	}

	@Test
	@Fires(MOMENT_UNOWNED)
	void aMomentThatNobodyAnswersForIsFound() {
		assertFires(MOMENT_UNOWNED, """
				department D
				journey J { owner D phase P { step S { ▸moment of truth } } }
				""");
	}

	@Test
	@Silent(MOMENT_UNOWNED)
	void aStepWithAnOwnerIsFine() {
		assertSilent(MOMENT_UNOWNED, """
				department D
				journey J { phase P { step S { moment of truth owner D } step T } }
				""");
	}
}
