// SPDX-License-Identifier: EPL-2.0
package journey.tests.validation;

import static journey.dsl.validation.Rule.ALLOCATION_SUM;
import static journey.dsl.validation.Rule.ATLAS_CYCLE;
import static journey.dsl.validation.Rule.INITIATIVE_ADDRESSES_NOTHING;
import static journey.dsl.validation.Rule.METRIC_RETIRED_USED;
import static journey.dsl.validation.Rule.METRIC_UNUSED;
import static journey.dsl.validation.Rule.RESOURCE_TO_CREATE_UNPLANNED;
import static journey.dsl.validation.Rule.RESOURCE_UNUSED;
import static journey.dsl.validation.Rule.TARGET_IDENTICAL;
import static journey.tests.validation.MarkedModel.assertFires;
import static journey.tests.validation.MarkedModel.assertSilent;
import static journey.tests.validation.MarkedModel.assertSilentBecauseUnresolved;

import org.junit.jupiter.api.Test;

/** Rules on initiatives, resources, metrics, versions and atlases. */
class PortfolioRulesTest {

	@Test
	@Fires(INITIATIVE_ADDRESSES_NOTHING)
	void anInitiativeThatIsGoodForNothingIsFound() {
		assertFires(INITIATIVE_ADDRESSES_NOTHING, "resource R initiative ▸I { needs R }");
	}

	@Test
	@Silent(INITIATIVE_ADDRESSES_NOTHING)
	void anInitiativeThatAddressesAPainIsFine() {
		assertSilent(INITIATIVE_ADDRESSES_NOTHING,
				"journey J { phase P { step S { pain X } } } initiative I { addresses J.P.S.X }");
	}

	@Test
	@Silent(INITIATIVE_ADDRESSES_NOTHING)
	void anUnresolvedPainIsAPainAllTheSame() {
		assertSilentBecauseUnresolved(INITIATIVE_ADDRESSES_NOTHING, "initiative I { addresses J.P.S.X }");
	}

	@Test
	@Fires(RESOURCE_UNUSED)
	void aResourceThatNothingUsesIsFound() {
		assertFires(RESOURCE_UNUSED, "resource ▸R existing");
	}

	@Test
	@Silent(RESOURCE_UNUSED)
	void touchpointsActionsActsAndInitiativesUseResources() {
		assertSilent(RESOURCE_UNUSED, """
				package p
				resource A
				resource B
				resource C
				resource D
				initiative I { needs D }
				""", """
				package p
				journey J { phase P { step S { touchpoint T { uses A }  action R { uses B }  backstage K uses C } } }
				""");
	}

	@Test
	@Silent(RESOURCE_UNUSED)
	void anUnresolvedResourceMayBeTheOneThatSeemsUnused() {
		assertSilentBecauseUnresolved(RESOURCE_UNUSED, "resource Crm initiative I { needs Cmr }");
	}

	@Test
	@Fires(RESOURCE_TO_CREATE_UNPLANNED)
	void aResourceToCreateThatNobodyPlansIsFound() {
		assertFires(RESOURCE_TO_CREATE_UNPLANNED, """
				resource R ▸to create
				journey J { phase P { step S { touchpoint T { uses R } } } }
				""");
	}

	@Test
	@Silent(RESOURCE_TO_CREATE_UNPLANNED)
	void aPlannedOrExistingResourceIsFine() {
		assertSilent(RESOURCE_TO_CREATE_UNPLANNED, """
				resource R to create
				resource Q existing
				resource O to optimise
				initiative I { needs R }
				""");
	}

	@Test
	@Silent(RESOURCE_TO_CREATE_UNPLANNED)
	void anUnresolvedNeedMayMeanTheResource() {
		assertSilentBecauseUnresolved(RESOURCE_TO_CREATE_UNPLANNED,
				"resource Bot to create initiative I { needs Bto }");
	}

	@Test
	@Fires(METRIC_UNUSED)
	void aMetricWithoutFiguresIsFound() {
		assertFires(METRIC_UNUSED, """
				metric ▸A
				metric ▸B { status existing }
				metric ▸C { status to retire }
				""");
	}

	@Test
	@Silent(METRIC_UNUSED)
	void measuresAndAllocationsUseMetricsAndMissingOnesHaveNoFigures() {
		assertSilent(METRIC_UNUSED, """
				package p
				metric A
				metric B
				metric C { status missing }
				metric D
				""", """
				package q
				import p.*
				initiative I { measure A 1 }
				journey J { phase P { step S { touchpoint T { measure D 1 } } } allocate B over S 50% }
				""");
	}

	@Test
	@Silent(METRIC_UNUSED)
	void anUnresolvedMetricMayBeTheOneThatSeemsUnused() {
		assertSilentBecauseUnresolved(METRIC_UNUSED, "metric Calls journey J { measure Clals 1 }");
	}

	@Test
	@Fires(METRIC_RETIRED_USED)
	void aMetricToRetireThatIsUsedIsFound() {
		assertFires(METRIC_RETIRED_USED, """
				metric A { status ▸to retire }
				metric B { status ▸to retire }
				journey J { measure A 1 phase P { step S } allocate B over S 10% }
				""");
	}

	@Test
	@Silent(METRIC_RETIRED_USED)
	void aMetricToRetireThatNothingUsesAndOthersAreFine() {
		assertSilent(METRIC_RETIRED_USED, """
				metric A { status to retire }
				metric B { status existing }
				journey J { measure B 1 }
				""");
	}

	@Test
	@Fires(TARGET_IDENTICAL)
	void aVersionThatChangesNothingIsFound() {
		assertFires(TARGET_IDENTICAL, """
				journey J { phase P { step S "I look" { emotion 1 touchpoint T { rating basic } } } }
				journey K revises ▸J {
				    purpose "Other"
				    phase P { step S "I look" { emotion 1 touchpoint T { rating basic } } }
				}
				""");
	}

	@Test
	@Silent(TARGET_IDENTICAL)
	void aVersionThatChangesAnythingIsFine() {
		assertSilent(TARGET_IDENTICAL, """
				journey J { phase P { step S { emotion 1 } } }
				journey K revises J { phase P { step S { emotion 2 } } }
				journey L revises J { phase P { step S { emotion 1 } step T } }
				journey M { phase P { step S { emotion 1 } } }
				""");
	}

	@Test
	@Silent(TARGET_IDENTICAL)
	void anUnresolvedJourneyIsNotTheSame() {
		assertSilentBecauseUnresolved(TARGET_IDENTICAL, "journey K revises J");
	}

	@Test
	@Fires(ATLAS_CYCLE)
	void journeysThatContainOrPrecedeThemselvesAreFoundOncePerCycle() {
		assertFires(ATLAS_CYCLE, """
				journey J journey K journey L
				atlas A {
				    ▸J contains K
				    K contains L
				    L contains J
				    ▸L precedes L
				    J precedes L
				}
				""");
	}

	@Test
	@Silent(ATLAS_CYCLE)
	void eachKindStandsByItselfAndOthersMayGoRound() {
		assertSilent(ATLAS_CYCLE, """
				journey J journey K journey L
				atlas A {
				    J contains K
				    K precedes J
				    J contains L
				    K contains L
				    J overlaps K
				    K overlaps J
				    J influences K
				    K influences J
				}
				""");
	}

	@Test
	@Silent(ATLAS_CYCLE)
	void anUnresolvedJourneyIsInNoCycle() {
		assertSilentBecauseUnresolved(ATLAS_CYCLE, "journey J atlas A { J contains K K contains J }");
	}

	@Test
	@Fires(ALLOCATION_SUM)
	void moreThanAHundredPercentIsFound() {
		assertFires(ALLOCATION_SUM, """
				metric M
				journey J { phase P { step A step B } ▸allocate M over A 60%, B 40.1% }
				""");
	}

	@Test
	@Silent(ALLOCATION_SUM)
	void anExactHundredPercentIsFine() {
		assertSilent(ALLOCATION_SUM, """
				metric M
				journey J { phase P { step A step B } allocate M over A 66.7%, B 33.3% }
				""");
	}
}
