// SPDX-License-Identifier: EPL-2.0
package journey.tests.validation;

import static journey.dsl.validation.Rule.PAIN_BLOCKS_NOTHING;
import static journey.dsl.validation.Rule.PAIN_UNADDRESSED;
import static journey.dsl.validation.Rule.PAIN_WITHOUT_CAUSE;
import static journey.tests.validation.MarkedModel.assertFires;
import static journey.tests.validation.MarkedModel.assertSilent;
import static journey.tests.validation.MarkedModel.assertSilentBecauseUnresolved;

import org.junit.jupiter.api.Test;

/** Rules on pains. */
class PainRulesTest {

	@Test
	@Fires(PAIN_WITHOUT_CAUSE)
	void aPainWithoutCauseIsFound() {
		assertFires(PAIN_WITHOUT_CAUSE, "journey J { phase P { step S { pain ▸X } } }");
	}

	@Test
	@Silent(PAIN_WITHOUT_CAUSE)
	void aPainWithACauseIsFine() {
		assertSilent(PAIN_WITHOUT_CAUSE, "journey J { phase P { step S { pain X { cause \"Why\" } } } }");
	}

	@Test
	@Fires(PAIN_UNADDRESSED)
	void aPainThatNoInitiativeAddressesIsFound() {
		assertFires(PAIN_UNADDRESSED, """
				journey J { phase P { step S { pain X pain ▸Y } } }
				initiative I { addresses J.P.S.X }
				""");
	}

	@Test
	@Silent(PAIN_UNADDRESSED)
	void anInitiativeOfAnotherFileAddressesAPain() {
		assertSilent(PAIN_UNADDRESSED,
				"package p journey J { phase P { step S { pain X } } }",
				"package q initiative I { addresses p.J.P.S.X }");
	}

	@Test
	@Silent(PAIN_UNADDRESSED)
	void anUnresolvedPainMayBeTheOneThatSeemsUnaddressed() {
		assertSilentBecauseUnresolved(PAIN_UNADDRESSED, """
				journey J { phase P { step S { pain Wait } } }
				initiative I { addresses J.P.S.Wiat }
				""");
	}

	@Test
	@Fires(PAIN_BLOCKS_NOTHING)
	void aPainThatBlocksNothingIsFound() {
		assertFires(PAIN_BLOCKS_NOTHING, "journey J { phase P { step S { pain ▸X } } }");
	}

	@Test
	@Silent(PAIN_BLOCKS_NOTHING)
	void aPainThatBlocksANeedIsFine() {
		assertSilent(PAIN_BLOCKS_NOTHING, """
				persona P { need N }
				journey J { phase P { step S { pain X { blocks P.N } } } }
				""");
	}

	@Test
	@Silent(PAIN_BLOCKS_NOTHING)
	void anUnresolvedNeedIsANeedAllTheSame() {
		assertSilentBecauseUnresolved(PAIN_BLOCKS_NOTHING,
				"journey J { phase P { step S { pain X { blocks P.N } } } }");
	}
}
