// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static journey.tests.sirius.SampleJourney.journey;
import static journey.tests.sirius.SampleJourney.relation;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import journey.dsl.journey.Atlas;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.Relation;
import journey.dsl.journey.RelationKind;
import journey.sirius.services.RelationServices;

class RelationServicesTest {

	private final RelationServices services = new RelationServices();
	private final Atlas atlas = JourneyFactory.eINSTANCE.createAtlas();
	private final Journey buy = journey("BuySofa");
	private final Journey repair = journey("Repair");
	private final Journey move = journey("Move");

	@Test
	void journeyHasNoRelationToItself() {
		assertThat(services.mayContain(atlas, buy, buy)).isFalse();
		assertThat(services.mayPrecede(atlas, buy, buy)).isFalse();
		assertThat(services.mayOverlap(atlas, buy, buy)).isFalse();
		assertThat(services.mayInfluence(atlas, buy, buy)).isFalse();
	}

	@Test
	void relationIsNotToldTwice() {
		relation(atlas, buy, RelationKind.PRECEDES, repair);
		assertThat(services.mayPrecede(atlas, buy, repair)).isFalse();
	}

	@Test
	void otherRelationOfTheSameJourneysIsNew() {
		relation(atlas, buy, RelationKind.PRECEDES, repair);
		assertThat(services.mayInfluence(atlas, buy, repair)).isTrue();
		assertThat(services.mayContain(atlas, buy, repair)).isTrue();
	}

	@Test
	void oppositeRelationIsNewUnlessItIsAnOverlap() {
		relation(atlas, buy, RelationKind.INFLUENCES, repair);
		relation(atlas, buy, RelationKind.OVERLAPS, repair);
		assertThat(services.mayInfluence(atlas, repair, buy)).isTrue();
		assertThat(services.mayOverlap(atlas, repair, buy)).isFalse();
	}

	@Test
	void relationIsReconnectedToAnotherJourney() {
		Relation relation = relation(atlas, buy, RelationKind.PRECEDES, repair);
		assertThat(services.mayComeFrom(relation, move)).isTrue();
		assertThat(services.mayGoTo(relation, move)).isTrue();
	}

	@Test
	void relationIsNotReconnectedToItsOtherEnd() {
		Relation relation = relation(atlas, buy, RelationKind.PRECEDES, repair);
		assertThat(services.mayComeFrom(relation, repair)).isFalse();
		assertThat(services.mayGoTo(relation, buy)).isFalse();
	}

	@Test
	void relationIsNotReconnectedToWhereItIs() {
		Relation relation = relation(atlas, buy, RelationKind.PRECEDES, repair);
		assertThat(services.mayComeFrom(relation, buy)).isFalse();
		assertThat(services.mayGoTo(relation, repair)).isFalse();
	}

	@Test
	void relationIsNotReconnectedToWhereAnotherOneLeads() {
		relation(atlas, buy, RelationKind.PRECEDES, move);
		Relation relation = relation(atlas, buy, RelationKind.PRECEDES, repair);
		assertThat(services.mayGoTo(relation, move)).isFalse();
	}
}
