// SPDX-License-Identifier: EPL-2.0
package journey.tests.validation;

import static journey.dsl.validation.Rule.DEAD_END;
import static journey.dsl.validation.Rule.HANDOVER_BROKEN_UNADDRESSED;
import static journey.dsl.validation.Rule.HANDOVER_UNASSESSED;
import static journey.dsl.validation.Rule.NO_SUCCESS_OUTCOME;
import static journey.dsl.validation.Rule.PROBABILITY_SUM;
import static journey.dsl.validation.Rule.PROBABILITY_UNKNOWN;
import static journey.dsl.validation.Rule.STEP_UNREACHABLE;
import static journey.tests.validation.MarkedModel.assertFires;
import static journey.tests.validation.MarkedModel.assertSilent;
import static journey.tests.validation.MarkedModel.assertSilentBecauseUnresolved;

import org.junit.jupiter.api.Test;

/** Rules on the ways through a journey. */
class FlowRulesTest {

	@Test
	@Fires(PROBABILITY_SUM)
	void moreThanAHundredPercentIsFound() {
		assertFires(PROBABILITY_SUM, """
				journey J { phase P {
				    step A { next ▸B 60%, C 40.01% }
				    step B { next ▸C and A 60%, abandon 60%, O }
				    step C
				} outcome O }
				""");
	}

	@Test
	@Silent(PROBABILITY_SUM)
	void anExactHundredPercentIsFine() {
		assertSilent(PROBABILITY_SUM, """
				journey J { phase P {
				    step A { next B 33.3%, C 33.3%, abandon 33.4% }
				    step B { next A and C 100% }
				    step C { next O }
				} outcome O }
				""");
	}

	@Test
	@Fires(PROBABILITY_UNKNOWN)
	void severalOpenWaysOrTooLittleAreFoundAtTheStep() {
		assertFires(PROBABILITY_UNKNOWN, """
				journey J { phase P {
				    step ▸A { next B, C, abandon 10% }
				    step ▸B { next C 99.9% }
				    step ▸C { next O, abandon }
				} outcome O }
				""");
	}

	@Test
	@Silent(PROBABILITY_UNKNOWN)
	void oneOpenWayTakesWhatIsLeft() {
		assertSilent(PROBABILITY_UNKNOWN, """
				journey J { phase P {
				    step A { next B 60%, C }
				    step B { next C }
				    step C { next A and B 50%, O 50% }
				    step D
				} outcome O }
				""");
	}

	@Test
	@Silent(PROBABILITY_UNKNOWN)
	void aStepThatNoWayLeadsToMakesNothingUnknown() {
		assertSilent(PROBABILITY_UNKNOWN, """
				journey J { phase P {
				    step A { next O }
				    step B { next A, C, O }
				    step C { next B 10% }
				} outcome O }
				""");
	}

	@Test
	@Fires(PROBABILITY_UNKNOWN)
	void aStepThatAnUnresolvedWayMayLeadToIsFound() {
		assertFires(PROBABILITY_UNKNOWN, """
				journey J { phase P {
				    step A { next Nowhere }
				    step ▸B { next A, O }
				} outcome O }
				""");
	}

	@Test
	@Silent(PROBABILITY_UNKNOWN)
	void moreThanAHundredPercentIsAnErrorAlready() {
		assertSilent(PROBABILITY_UNKNOWN, "journey J { phase P { step A { next A 60%, O 60% } } outcome O }");
	}

	@Test
	@Fires(STEP_UNREACHABLE)
	void aStepThatNoWayLeadsToIsFound() {
		assertFires(STEP_UNREACHABLE, """
				journey J { phase P {
				    step A { next D }
				    step ▸B
				    step ▸C
				    step D { next D 50%, abandon }
				} }
				""");
	}

	@Test
	@Silent(STEP_UNREACHABLE)
	void waysBackGroupsAndZeroPercentLeadSomewhere() {
		assertSilent(STEP_UNREACHABLE, """
				journey J { phase P {
				    step A { next C and D 100%, E 0% }
				    step B
				    step C { next B }
				    step D
				    step E
				} }
				""");
	}

	@Test
	@Silent(STEP_UNREACHABLE)
	void anUnresolvedWayMayLeadThere() {
		assertSilentBecauseUnresolved(STEP_UNREACHABLE, "journey J { phase P { step A { next Bb } step B } }");
	}

	@Test
	@Fires(NO_SUCCESS_OUTCOME)
	void aJourneyWithoutReachableSuccessIsFound() {
		assertFires(NO_SUCCESS_OUTCOME, """
				journey ▸J { phase P { step A } }
				journey ▸K { phase P { step A { next F } step B { next S } } outcome F failure outcome S success }
				journey ▸L { phase P { step A { next O } } outcome O }
				""");
	}

	@Test
	@Silent(NO_SUCCESS_OUTCOME)
	void oneWayToASuccessIsEnough() {
		assertSilent(NO_SUCCESS_OUTCOME,
				"journey J { phase P { step A step B { next abandon 90%, O } } outcome O success }");
	}

	@Test
	@Silent(NO_SUCCESS_OUTCOME)
	void anUnresolvedWayMayLeadToIt() {
		assertSilentBecauseUnresolved(NO_SUCCESS_OUTCOME,
				"journey J { phase P { step A { next Loyla } } outcome Loyal success }");
	}

	@Test
	@Fires(DEAD_END)
	void eachCycleWithNoWayOutIsFoundOnce() {
		assertFires(DEAD_END, """
				journey J { phase P {
				    step A { next B 50%, D 50% }
				    step ▸B { next C }
				    step C { next B 90%, C }
				    step ▸D { next D }
				} }
				""");
	}

	@Test
	@Silent(DEAD_END)
	void aCycleWithAWayOutIsFine() {
		assertSilent(DEAD_END, """
				journey J { phase P {
				    step A { next B }
				    step B { next A 99%, abandon }
				    step C
				} }
				""");
	}

	@Test
	@Silent(DEAD_END)
	void anUnresolvedWayMayBeTheWayOut() {
		assertSilentBecauseUnresolved(DEAD_END, "journey J { phase P { step A { next A 50%, Nowhere } } }");
	}

	@Test
	@Fires(HANDOVER_UNASSESSED)
	void aChangeThatNobodyHasJudgedIsFoundOncePerPair() {
		assertFires(HANDOVER_UNASSESSED, """
				department A department B channel X owner A channel Y owner B device D device E
				journey J { phase P {
				    step ▸▸One { touchpoint T via X on D  next Two 50%, Two 20%, Three 30% }
				    step ▸Two { touchpoint T via Y on E }
				    step Three { touchpoint T via Y on D }
				} }
				""");
	}

	@Test
	@Silent(HANDOVER_UNASSESSED)
	void aJudgedHandoverNoChangeOrNothingToCompareIsFine() {
		assertSilent(HANDOVER_UNASSESSED, """
				channel X channel Y
				journey J { phase P {
				    step A { touchpoint T via X  next B handover seamless }
				    step B { touchpoint T via Y  next C handover broken "Lost" }
				    step C { touchpoint T via X  touchpoint U via Y }
				    step D { touchpoint T via Y }
				    step E
				    step F { touchpoint T via X next O }
				} outcome O }
				""");
	}

	@Test
	@Silent(HANDOVER_UNASSESSED)
	void anUnresolvedChannelIsNoOtherChannel() {
		assertSilentBecauseUnresolved(HANDOVER_UNASSESSED,
				"channel Xx journey J { phase P { step A { touchpoint T via X } step B { touchpoint T via Xx } } }");
	}

	@Test
	@Fires(HANDOVER_BROKEN_UNADDRESSED)
	void aBrokenHandoverThatNobodyMendsIsFoundOncePerPair() {
		assertFires(HANDOVER_BROKEN_UNADDRESSED, """
				journey J { phase P {
				    step A {
				        pain N
				        next B 10% handover ▸broken "Lost", B 10% handover broken, C and D handover ▸▸broken
				    }
				    step B { pain O }
				    step C
				    step D
				} }
				""");
	}

	@Test
	@Silent(HANDOVER_BROKEN_UNADDRESSED)
	void anInitiativeForAPainOfEitherStepIsEnough() {
		assertSilent(HANDOVER_BROKEN_UNADDRESSED, """
				journey J { phase P {
				    step A { pain N  next B handover broken }
				    step B { next C handover broken }
				    step C { pain O  next D handover seamless }
				    step D { next Z handover broken }
				} outcome Z }
				initiative I { addresses J.P.A.N, J.P.C.O }
				""");
	}

	@Test
	@Silent(HANDOVER_BROKEN_UNADDRESSED)
	void anUnresolvedPainMayBeOfTheStep() {
		assertSilentBecauseUnresolved(HANDOVER_BROKEN_UNADDRESSED, """
				journey J { phase P { step A { pain Wait next B handover broken } step B } }
				initiative I { addresses J.P.A.Wiat }
				""");
	}
}
