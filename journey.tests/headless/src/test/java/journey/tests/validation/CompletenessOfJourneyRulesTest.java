// SPDX-License-Identifier: EPL-2.0
package journey.tests.validation;

import static journey.dsl.validation.Rule.CUSTOMERS_ABSENT;
import static journey.dsl.validation.Rule.INSIGHT_MISSING;
import static journey.dsl.validation.Rule.SPONSOR_MISSING;
import static journey.dsl.validation.Rule.START_END_MISSING;
import static journey.dsl.validation.Rule.TEAM_INCOMPLETE;
import static journey.dsl.validation.Rule.TEAM_MISSING;
import static journey.dsl.validation.Rule.VALIDATION_MISSING;
import static journey.tests.validation.MarkedModel.assertFires;
import static journey.tests.validation.MarkedModel.assertSilent;
import static journey.tests.validation.MarkedModel.assertSilentBecauseUnresolved;

import org.junit.jupiter.api.Test;

/** What a map has to hold as a whole. */
class CompletenessOfJourneyRulesTest {

	@Test
	@Fires(START_END_MISSING)
	void aMissingStartOrEndIsFoundOncePerJourney() {
		assertFires(START_END_MISSING, """
				journey ▸J
				journey ▸K { start "I need one" }
				journey ▸L { end "I have one" start "" }
				""");
	}

	@Test
	@Silent(START_END_MISSING)
	void aJourneyFromStartToEndIsFine() {
		assertSilent(START_END_MISSING, "journey J { start \"I need one\" end \"I have one\" }");
	}

	@Test
	@Fires(SPONSOR_MISSING)
	void aJourneyWithoutSponsorIsFound() {
		assertFires(SPONSOR_MISSING, "journey ▸J");
	}

	@Test
	@Silent(SPONSOR_MISSING)
	void aJourneyWithASponsorIsFine() {
		assertSilent(SPONSOR_MISSING, "journey J { sponsor \"Director\" }");
	}

	@Test
	@Fires(TEAM_INCOMPLETE)
	void eachOwnerOfAUsedChannelWhoIsNotInTheTeamIsFoundOnce() {
		assertFires(TEAM_INCOMPLETE, """
				department A department B department C
				channel X owner B
				channel Y owner C
				channel Z owner C
				journey J {
				    team ▸▸A
				    phase P { step S { touchpoint T via X  touchpoint U via Y  touchpoint V via Z } }
				}
				""");
	}

	@Test
	@Silent(TEAM_INCOMPLETE)
	void aTeamOfTheOwnersIsComplete() {
		assertSilent(TEAM_INCOMPLETE, """
				department A department B
				channel X owner A
				channel Y
				channel Z owner B
				journey J {
				    team A
				    phase P { step S { touchpoint T via X { owner B }  touchpoint U via Y  action R via Z } }
				}
				""");
	}

	@Test
	@Silent(TEAM_INCOMPLETE)
	void whereThereIsNoTeamItIsMissingAndNotIncomplete() {
		assertSilent(TEAM_INCOMPLETE, """
				department A
				channel X owner A
				journey J { phase P { step S { touchpoint T via X } } }
				""");
	}

	@Test
	@Silent(TEAM_INCOMPLETE)
	void anUnresolvedDepartmentMayBeTheOneThatSeemsMissing() {
		assertSilentBecauseUnresolved(TEAM_INCOMPLETE, """
				department Sales
				channel X owner Sales
				journey J { team Slaes phase P { step S { touchpoint T via X } } }
				""");
	}

	@Test
	@Fires(TEAM_MISSING)
	void aJourneyWithoutTeamIsFound() {
		assertFires(TEAM_MISSING, "journey ▸J");
	}

	@Test
	@Silent(TEAM_MISSING)
	void aJourneyWithATeamIsFine() {
		assertSilent(TEAM_MISSING, "department A journey J { team A }");
	}

	@Test
	@Fires(VALIDATION_MISSING)
	void eachDepartmentThatHasNotValidatedIsFoundInTheTeam() {
		assertFires(VALIDATION_MISSING, """
				department A department B department C
				journey J { basis observed team A, ▸B, ▸C, C validated by A on 2026-05-02 }
				""");
	}

	@Test
	@Silent(VALIDATION_MISSING)
	void aJourneyThatAllHaveValidatedIsFine() {
		assertSilent(VALIDATION_MISSING, """
				department A department B
				journey J { basis observed team A, B validated by B on 2026-05 validated by A on 2026-05-02 }
				""");
	}

	@Test
	@Silent(VALIDATION_MISSING)
	void aHypothesisNeedsNoValidation() {
		assertSilent(VALIDATION_MISSING, "department A journey J { team A }");
	}

	@Test
	@Silent(VALIDATION_MISSING)
	void anUnresolvedDepartmentMayHaveValidated() {
		assertSilentBecauseUnresolved(VALIDATION_MISSING,
				"department Sales journey J { basis observed team Sales validated by Slaes on 2026-05 }");
	}

	@Test
	@Fires(CUSTOMERS_ABSENT)
	void aJourneyWithoutCustomersIsFound() {
		assertFires(CUSTOMERS_ABSENT, "journey ▸J");
	}

	@Test
	@Silent(CUSTOMERS_ABSENT)
	void aJourneyDrawnUpWithCustomersIsFine() {
		assertSilent(CUSTOMERS_ABSENT, "journey J { customers 4 }");
	}

	@Test
	@Fires(INSIGHT_MISSING)
	void anObservedMapWithoutEvidenceIsFound() {
		assertFires(INSIGHT_MISSING, """
				evidence E
				persona P { from E }
				journey J { persona P basis ▸observed phase A { step S { emotion 1 } } }
				""");
	}

	@Test
	@Silent(INSIGHT_MISSING)
	void oneCitationIsEnough() {
		assertSilent(INSIGHT_MISSING, """
				evidence E
				journey J { basis observed phase A { step S { pain P from E } } }
				""");
	}

	@Test
	@Silent(INSIGHT_MISSING)
	void aHypothesisNeedsNoEvidence() {
		assertSilent(INSIGHT_MISSING, "journey J { phase A { step S { emotion 1 } } }");
	}

	@Test
	@Silent(INSIGHT_MISSING)
	void unresolvedEvidenceIsEvidenceAllTheSame() {
		assertSilentBecauseUnresolved(INSIGHT_MISSING,
				"journey J { basis observed phase A { step S { emotion 1 from E } } }");
	}
}
