// SPDX-License-Identifier: EPL-2.0
package journey.tests.validation;

import static journey.dsl.validation.Rule.CHANNEL_UNUSED;
import static journey.dsl.validation.Rule.NEED_UNANSWERED;
import static journey.dsl.validation.Rule.OWNER_MISSING;
import static journey.dsl.validation.Rule.PERSONA_DEMOGRAPHICS;
import static journey.dsl.validation.Rule.PERSONA_MISSING;
import static journey.dsl.validation.Rule.PHASE_EMPTY;
import static journey.dsl.validation.Rule.PHASE_KIND_MISSING;
import static journey.dsl.validation.Rule.STEP_WITHOUT_TOUCHPOINT;
import static journey.dsl.validation.Rule.TOUCHPOINT_UNQUANTIFIED;
import static journey.dsl.validation.Rule.TOUCHPOINT_UNRATED;
import static journey.tests.validation.MarkedModel.assertFires;
import static journey.tests.validation.MarkedModel.assertSilent;
import static journey.tests.validation.MarkedModel.assertSilentBecauseUnresolved;

import org.junit.jupiter.api.Test;

/** What a map has to hold, element by element. */
class CompletenessRulesTest {

	@Test
	@Fires(PERSONA_MISSING)
	void aJourneyOfNobodyIsFound() {
		assertFires(PERSONA_MISSING, "journey ▸J");
	}

	@Test
	@Silent(PERSONA_MISSING)
	void aJourneyOfAPersonIsFine() {
		assertSilent(PERSONA_MISSING, "persona P journey J { persona P }");
	}

	@Test
	@Silent(PERSONA_MISSING)
	void anUnresolvedPersonaIsNoMissingOne() {
		assertSilentBecauseUnresolved(PERSONA_MISSING, "journey J { persona P }");
	}

	@Test
	@Fires(PERSONA_DEMOGRAPHICS)
	void aPersonaThatCouldBeAnybodyIsFound() {
		assertFires(PERSONA_DEMOGRAPHICS, "persona ▸P { gender \"F\" location \"Lyon\" segment \" \" }");
	}

	@Test
	@Silent(PERSONA_DEMOGRAPHICS)
	void oneOfTheFourIsEnough() {
		assertSilent(PERSONA_DEMOGRAPHICS, """
				persona A { age 34 }
				persona B { occupation "Nurse" }
				persona C { segment "Young families" }
				persona D { education "BA" }
				""");
	}

	@Test
	@Fires(PHASE_KIND_MISSING)
	void missingKindsAreFoundOnceAtTheJourney() {
		assertFires(PHASE_KIND_MISSING, """
				journey ▸J { phase A before phase B use phase C recommend }
				journey ▸K
				journey ▸L { phase A }
				""");
	}

	@Test
	@Silent(PHASE_KIND_MISSING)
	void aJourneyWithTheThreeKindsIsFine() {
		assertSilent(PHASE_KIND_MISSING, "journey J { phase A before phase B purchase phase C after }");
	}

	@Test
	@Silent(PHASE_KIND_MISSING)
	void anOverviewNeedsNoKinds() {
		assertSilent(PHASE_KIND_MISSING, "journey J { level overview }");
	}

	@Test
	@Fires(PHASE_EMPTY)
	void aPhaseWithoutStepsIsFound() {
		assertFires(PHASE_EMPTY, "metric M journey J { phase ▸P { measure M 1 } phase Q { step S } }");
	}

	@Test
	@Silent(PHASE_EMPTY)
	void aPhaseWithAStepIsFine() {
		assertSilent(PHASE_EMPTY, "journey J { phase P { step S } }");
	}

	@Test
	@Fires(STEP_WITHOUT_TOUCHPOINT)
	void aStepWithoutTouchpointIsFound() {
		assertFires(STEP_WITHOUT_TOUCHPOINT, """
				journey J { phase P {
				    step ▸A
				    step ▸B { frontstage F backstage G }
				} }
				""");
	}

	@Test
	@Silent(STEP_WITHOUT_TOUCHPOINT)
	void aStepWithATouchpointIsFine() {
		assertSilent(STEP_WITHOUT_TOUCHPOINT, "journey J { phase P { step S { touchpoint T } } }");
	}

	@Test
	@Silent(STEP_WITHOUT_TOUCHPOINT)
	void anInternalStepIsAnErrorAlready() {
		assertSilent(STEP_WITHOUT_TOUCHPOINT, "journey J { phase P { step S { backstage B } } }");
	}

	@Test
	@Fires(TOUCHPOINT_UNRATED)
	void aTouchpointThatNobodyHasJudgedIsFound() {
		assertFires(TOUCHPOINT_UNRATED,
				"journey J { basis observed phase P { step S { touchpoint ▸T { share 5% } } } }");
	}

	@Test
	@Silent(TOUCHPOINT_UNRATED)
	void aRatingOrAScoreIsEnough() {
		assertSilent(TOUCHPOINT_UNRATED, """
				journey J { basis observed phase P { step S {
				    touchpoint A { rating basic }
				    touchpoint B { score 3 of 5 }
				} } }
				""");
	}

	@Test
	@Silent(TOUCHPOINT_UNRATED)
	void aHypothesisNeedsNoRatings() {
		assertSilent(TOUCHPOINT_UNRATED, """
				journey J { basis hypothesis phase P { step S { touchpoint T } } }
				journey K { phase P { step S { touchpoint T } } }
				""");
	}

	@Test
	@Fires(TOUCHPOINT_UNQUANTIFIED)
	void aTouchpointOfUnknownImportanceIsFound() {
		assertFires(TOUCHPOINT_UNQUANTIFIED, "journey J { phase P { step S { touchpoint ▸T { rating basic } } } }");
	}

	@Test
	@Silent(TOUCHPOINT_UNQUANTIFIED)
	void aVolumeOrAShareIsEnough() {
		assertSilent(TOUCHPOINT_UNQUANTIFIED, """
				journey J { phase P { step S {
				    touchpoint A { volume ~1000 per month }
				    touchpoint B { share 5% }
				} } }
				""");
	}

	@Test
	@Fires(CHANNEL_UNUSED)
	void aChannelThatOnlyTasksNameIsFound() {
		assertFires(CHANNEL_UNUSED, "channel ▸C task T { possible on C }");
	}

	@Test
	@Silent(CHANNEL_UNUSED)
	void aTouchpointOrAnActionUsesAChannel() {
		assertSilent(CHANNEL_UNUSED, """
				channel A
				channel B
				journey J { phase P { step S { touchpoint T via A  action R via B } } }
				""");
	}

	@Test
	@Silent(CHANNEL_UNUSED)
	void anotherFileUsesAChannel() {
		assertSilent(CHANNEL_UNUSED,
				"package p channel C",
				"package p journey J { phase P { step S { touchpoint T via C } } }");
	}

	@Test
	@Silent(CHANNEL_UNUSED)
	void anUnresolvedChannelMayBeTheOneThatSeemsUnused() {
		assertSilentBecauseUnresolved(CHANNEL_UNUSED,
				"channel Web journey J { phase P { step S { touchpoint T via Wbe } } }");
	}

	@Test
	@Fires(NEED_UNANSWERED)
	void aNeedOrGoalThatNoStepAnswersIsFound() {
		assertFires(NEED_UNANSWERED, """
				persona P { need ▸N goal ▸G }
				journey J { phase A { step S { pain X { blocks P.N } } } }
				""");
	}

	@Test
	@Silent(NEED_UNANSWERED)
	void aStepOfAnyJourneyOfTheProjectAnswers() {
		assertSilent(NEED_UNANSWERED,
				"package p persona P { need N }",
				"package q journey J { phase A { step S { answers p.P.N } } }");
	}

	@Test
	@Silent(NEED_UNANSWERED)
	void anUnresolvedAnswerMayBeTheOneThatSeemsMissing() {
		assertSilentBecauseUnresolved(NEED_UNANSWERED,
				"persona P { need Name } journey J { phase A { step S { answers P.Nmae } } }");
	}

	@Test
	@Fires(OWNER_MISSING)
	void aJourneyOrInitiativeThatNobodyAnswersForIsFound() {
		assertFires(OWNER_MISSING, "journey ▸J initiative ▸I");
	}

	@Test
	@Silent(OWNER_MISSING)
	void aJourneyOrInitiativeWithAnOwnerIsFine() {
		assertSilent(OWNER_MISSING, "department D journey J { owner D } initiative I { owner D }");
	}

	@Test
	@Silent(OWNER_MISSING)
	void anUnresolvedOwnerIsNoMissingOne() {
		assertSilentBecauseUnresolved(OWNER_MISSING, "journey J { owner D }");
	}
}
