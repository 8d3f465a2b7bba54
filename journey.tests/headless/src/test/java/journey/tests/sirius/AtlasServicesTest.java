// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static journey.tests.sirius.SampleJourney.journey;
import static journey.tests.sirius.SampleJourney.relation;
import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.dsl.journey.Atlas;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.Relation;
import journey.dsl.journey.RelationKind;
import journey.sirius.services.AtlasServices;
import journey.sirius.services.TooltipServices;

class AtlasServicesTest {

	/** After a label, so that images do not cut off its last letter. */
	private static final String ROOM = "\u00a0\u00a0";

	private final AtlasServices services = new AtlasServices();
	private final Atlas atlas = JourneyFactory.eINSTANCE.createAtlas();
	private final Journey buy = journey("BuySofa");
	private final Journey repair = journey("Repair");

	@Test
	void journeysOfRelationsFollowTheListedOnesAndAreShownOnce() {
		atlas.getJourneys().add(repair);
		relation(atlas, buy, RelationKind.PRECEDES, repair);
		assertThat(services.atlasJourneys(atlas)).containsExactly(repair, buy);
	}

	@Test
	void journeyThatCannotBeFoundIsNotShown() {
		Journey lost = JourneyFactory.eINSTANCE.createJourney();
		((InternalEObject) lost).eSetProxyURI(URI.createURI("lost.journey#/0"));
		relation(atlas, buy, RelationKind.PRECEDES, lost);
		relation(atlas, buy, RelationKind.PRECEDES, null);
		assertThat(services.atlasJourneys(atlas)).containsExactly(buy);
	}

	@ParameterizedTest
	@CsvSource({ "CONTAINS, contains, true, false, false", "PRECEDES, precedes, false, false, false",
			"OVERLAPS, overlaps, false, true, false", "INFLUENCES, influences, false, false, true" })
	void relationIsToldByWordAndStyle(RelationKind kind, String label, boolean containment, boolean overlap,
			boolean influence) {
		Relation relation = relation(atlas, buy, kind, repair);
		assertThat(services.relationLabel(relation)).isEqualTo(label + ROOM);
		assertThat(services.isContainment(relation)).isEqualTo(containment);
		assertThat(services.isOverlap(relation)).isEqualTo(overlap);
		assertThat(services.isInfluence(relation)).isEqualTo(influence);
	}

	@Test
	void tooltipTellsThePurpose() {
		buy.setPurpose("Fewer\nabandonments");
		assertThat(new TooltipServices().journeyTooltip(buy)).contains("Purpose: Fewer abandonments");
	}
}
