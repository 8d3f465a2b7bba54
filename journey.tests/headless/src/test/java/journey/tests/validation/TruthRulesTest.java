// SPDX-License-Identifier: EPL-2.0
package journey.tests.validation;

import static journey.dsl.validation.Rule.BASIS_OBSERVED_UNPROVEN;
import static journey.dsl.validation.Rule.EVIDENCE_EXPIRED;
import static journey.dsl.validation.Rule.EVIDENCE_UNUSED;
import static journey.dsl.validation.Rule.RATING_CONTRADICTS_EMOTION;
import static journey.dsl.validation.Rule.RATING_CONTRADICTS_SCORE;
import static journey.tests.validation.MarkedModel.assertFires;
import static journey.tests.validation.MarkedModel.assertSilent;
import static journey.tests.validation.MarkedModel.assertSilentBecauseUnresolved;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.validation.FileReferences;
import journey.dsl.validation.RuleSettings;
import journey.tests.Models;

/** Rules on what is known and how well; evidence is judged on 1 June 2026. */
class TruthRulesTest {

	@Test
	@Fires(BASIS_OBSERVED_UNPROVEN)
	void lessThanHalfObservedIsFound() {
		assertFires(BASIS_OBSERVED_UNPROVEN, """
				evidence Seen { level observed }
				evidence Old { level observed expires 2026-05 }
				evidence Told { level inferred }
				journey J { basis ▸observed phase P { step S {
				    emotion 1 from Seen
				    gets 1 from Old
				    delight "A" from Told
				} } }
				""");
	}

	@Test
	@Silent(BASIS_OBSERVED_UNPROVEN)
	void halfObservedIsEnough() {
		assertSilent(BASIS_OBSERVED_UNPROVEN, """
				evidence Seen { level observed }
				journey J { basis observed phase P { step S { emotion 1 from Seen gets 1 } } }
				""");
	}

	@Test
	@Silent(BASIS_OBSERVED_UNPROVEN)
	void aHypothesisOrAMapWithoutStatementsIsFine() {
		assertSilent(BASIS_OBSERVED_UNPROVEN, """
				journey J { phase P { step S { emotion 1 } } }
				journey K { basis observed phase P { step S } }
				""");
	}

	@Test
	@Silent(BASIS_OBSERVED_UNPROVEN)
	void unresolvedEvidenceMayBeObservation() {
		assertSilentBecauseUnresolved(BASIS_OBSERVED_UNPROVEN,
				"journey J { basis observed phase P { step S { emotion 1 from Nobody gets 1 } } }");
	}

	/** As diagrams check a file that stays open, and as an editor does. */
	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void provenIsJudgedOnTheDayOfEachCheck(boolean edited) {
		// given
		XtextResource file = Models.load("""
				evidence Seen { level observed expires 2026-08 }
				journey J { basis observed phase P { step S { emotion 1 from Seen } } }
				""").get(0);
		if (edited) {
			FileReferences.ofOthers(file.getResourceSet(), List::of);
		}
		String unproven = BASIS_OBSERVED_UNPROVEN.id();
		assertThat(Models.findings(Models.issues(file), unproven)).isEmpty();

		// when
		new RuleSettings(Map.of(), LocalDate.of(2026, 9, 1)).attachTo(file.getResourceSet());

		// then
		assertThat(Models.findings(Models.issues(file), unproven)).hasSize(1);
	}

	@Test
	@Fires(EVIDENCE_EXPIRED)
	void expiredEvidenceThatIsCitedIsFoundAtTheEvidence() {
		assertFires(EVIDENCE_EXPIRED, """
				evidence Month { expires ▸2026-05 }
				evidence Day { expires ▸2026-05-31 }
				persona P { from Month }
				actual A of J { from Day }
				journey J
				""");
	}

	@Test
	@Silent(EVIDENCE_EXPIRED)
	void evidenceIsValidOnItsLastDay() {
		assertSilent(EVIDENCE_EXPIRED, """
				evidence Month { expires 2026-06 }
				evidence Day { expires 2026-06-01 }
				evidence Forever
				persona P { from Month }
				persona Q { from Day }
				persona R { from Forever }
				""");
	}

	@Test
	@Silent(EVIDENCE_EXPIRED)
	void expiredEvidenceThatNothingCitesMattersToNobody() {
		assertSilent(EVIDENCE_EXPIRED, "evidence E { expires 2020-01 }");
	}

	@Test
	@Fires(EVIDENCE_UNUSED)
	void evidenceThatNothingCitesIsFound() {
		assertFires(EVIDENCE_UNUSED, "evidence ▸E");
	}

	@Test
	@Silent(EVIDENCE_UNUSED)
	void aPersonaAnActualPathOrAnotherFileCitesEvidence() {
		assertSilent(EVIDENCE_UNUSED, """
				package p
				evidence A
				evidence B
				evidence C
				persona P { from A }
				""", """
				package q
				import p.*
				journey J { measure M 1 from C }
				metric M
				actual K of J { from B }
				""");
	}

	@Test
	@Silent(EVIDENCE_UNUSED)
	void anUnresolvedCitationMayMeanWhatSeemsUnused() {
		assertSilentBecauseUnresolved(EVIDENCE_UNUSED, "evidence Diary persona P { from Dairy }");
	}

	@Test
	@Fires(RATING_CONTRADICTS_EMOTION)
	void aStatedEmotionAgainstAllRatingsIsFound() {
		assertFires(RATING_CONTRADICTS_EMOTION, """
				scale Ten from 0 to 10
				journey J { phase P {
				    step A { ▸emotion -1 touchpoint T { rating delight } touchpoint U }
				    step B { ▸emotion 1 touchpoint T { rating irritant } touchpoint U { rating irritant } }
				} }
				journey K { scale Ten phase P { step A { ▸emotion 2.5 touchpoint T { rating delight } } } }
				""");
	}

	@Test
	@Silent(RATING_CONTRADICTS_EMOTION)
	void mildEmotionsMixedRatingsAndUnratedTouchpointsAreFine() {
		assertSilent(RATING_CONTRADICTS_EMOTION, """
				journey J { phase P {
				    step A { emotion -0.9 touchpoint T { rating delight } }
				    step B { emotion 2 touchpoint T { rating irritant } touchpoint U { rating basic } }
				    step C { emotion -2 touchpoint T { score 5 of 5 } }
				    step D { emotion -2 }
				    step E { emotion -2 touchpoint T { rating irritant } }
				} }
				""");
	}

	@Test
	@Silent(RATING_CONTRADICTS_EMOTION)
	void aDerivedEmotionContradictsNothing() {
		assertSilent(RATING_CONTRADICTS_EMOTION,
				"journey J { phase P { step A { touchpoint T { rating delight } } } }");
	}

	@Test
	@Silent(RATING_CONTRADICTS_EMOTION)
	void onAnUnresolvedScaleNothingIsSaid() {
		assertSilentBecauseUnresolved(RATING_CONTRADICTS_EMOTION,
				"journey J { scale X phase P { step A { emotion -2 touchpoint T { rating delight } } } }");
	}

	@Test
	@Fires(RATING_CONTRADICTS_SCORE)
	void oppositesAreFound() {
		assertFires(RATING_CONTRADICTS_SCORE, """
				journey J { phase P { step S {
				    touchpoint A { ▸rating delight score 2 of 5 }
				    touchpoint B { ▸rating irritant score 4 of 5 }
				} } }
				""");
	}

	@Test
	@Silent(RATING_CONTRADICTS_SCORE)
	void theMiddleContradictsNothing() {
		assertSilent(RATING_CONTRADICTS_SCORE, """
				journey J { phase P { step S {
				    touchpoint A { rating delight score 3 of 5 }
				    touchpoint B { rating basic score 1 of 5 }
				    touchpoint C { rating irritant score 2 of 5 }
				    touchpoint D { rating delight }
				} } }
				""");
	}
}
