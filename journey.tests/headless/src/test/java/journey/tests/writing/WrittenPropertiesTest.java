// SPDX-License-Identifier: EPL-2.0
package journey.tests.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import journey.dsl.journey.Department;
import journey.dsl.journey.Emotion;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.JourneyState;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/** Titles, names and other properties are written where they stand, or where the grammar has them. */
class WrittenPropertiesTest {

	private final JourneyFactory create = JourneyFactory.eINSTANCE;

	@Test
	void aTitleChanges() {
		// when
		var file = WriteHarness.shop().change(Step.class, "Notice", step -> step.setTitle("Je vois \"tout\""));

		// then
		assertThat(file.diff()).containsExactly("-        step Notice \"Je remarque\" { // notice",
				"+        step Notice \"Je vois \\\"tout\\\"\" { // notice");
	}

	@Test
	void aTitleComes() {
		// when
		var file = WriteHarness.shop().change(Phase.class, "Search", phase -> phase.setTitle("Recherche"));

		// then
		assertThat(file.diff()).containsExactly("-    phase Search before {", "+    phase Search \"Recherche\" before {");
	}

	@Test
	void aTitleGoes() {
		// when
		var file = WriteHarness.shop().change(Department.class, "Stores", department -> department.setTitle(null));

		// then
		assertThat(file.diff()).containsExactly("-department Stores  \"Magasins\"   // in town",
				"+department Stores   // in town");
	}

	@Test
	void anAttributeOfAPartChanges() {
		// when
		var file = WriteHarness.shop().change(Step.class, "Notice",
				step -> step.getEmotion().setValue(BigDecimal.valueOf(2)));

		// then
		assertThat(file.diff()).containsExactly("-            emotion -1 \"sad\" from Talks",
				"+            emotion 2 \"sad\" from Talks");
	}

	@Test
	void aPartIsReplacedByAnother() {
		// given
		Emotion emotion = create.createEmotion();
		emotion.setValue(BigDecimal.ONE);

		// when
		var file = WriteHarness.shop().change(Step.class, "Notice", step -> step.setEmotion(emotion));

		// then
		assertThat(file.diff()).containsExactly("-            emotion -1 \"sad\" from Talks", "+            emotion 1");
	}

	@Test
	void anAttributeComesWhereTheGrammarHasIt() {
		// when
		var file = WriteHarness.shop().change(Journey.class, "Buy", journey -> {
			journey.setState(JourneyState.TARGET);
			journey.setSponsor("Boss");
			journey.setCustomers(4);
		});

		// then
		assertThat(file.diff()).containsExactly("+    state target", "+    customers 4", "+    sponsor \"Boss\"");
	}

	@Test
	void anAttributeGoesWithItsLine() {
		// when
		var file = WriteHarness.shop().change(Journey.class, "Buy", journey -> journey.setPurpose(null));

		// then
		assertThat(file.diff()).containsExactly("-    purpose \"Sell\"");
	}

	@Test
	void anAttributeInALineOfOthersGoesAlone() {
		// when
		var file = WriteHarness.shop().change(Touchpoint.class, "Ad", touchpoint -> touchpoint.setRating(null));

		// then
		assertThat(file.diff()).containsExactly("-            touchpoint Ad via Web { rating basic share 35% }",
				"+            touchpoint Ad via Web { share 35% }");
	}

	@Test
	void anAttributeComesIntoALineOfOthers() {
		// when
		var file = WriteHarness.shop().change(Touchpoint.class, "Ad", touchpoint -> touchpoint.setContent("Offer"));

		// then
		assertThat(file.diff()).containsExactly("-            touchpoint Ad via Web { rating basic share 35% }",
				"+            touchpoint Ad via Web { rating basic share 35% content \"Offer\" }");
	}

	@Test
	void aTextOfSeveralChanges() {
		// when
		var file = WriteHarness.shop().change(Step.class, "Notice", step -> step.getThoughts().set(1, "Oh"));

		// then
		assertThat(file.diff()).containsExactly("-            thought \"Well\" // really", "+            thought \"Oh\" // really");
	}

	@Test
	void aTextOfSeveralComesBetween() {
		// when
		var file = WriteHarness.shop().change(Step.class, "Notice", step -> step.getThoughts().add(1, "Oh"));

		// then
		assertThat(file.diff()).containsExactly("+            thought \"Oh\"");
	}

	@Test
	void aNameChangesWithItsReferences() {
		// when
		var file = WriteHarness.shop().change(Step.class, "Order", step -> step.setName("Pay"));

		// then
		assertThat(file.diff()).containsExactly("-                 Order 30% handover broken \"lost\",",
				"+                 Pay 30% handover broken \"lost\",", "-        step Order \"Je commande\" {",
				"+        step Pay \"Je commande\" {", "-initiative Faster { addresses Buy.Buy.Order.Slow }",
				"+initiative Faster { addresses Buy.Buy.Pay.Slow }");
	}
}
