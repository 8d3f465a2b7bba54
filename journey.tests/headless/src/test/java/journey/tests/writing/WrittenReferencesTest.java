// SPDX-License-Identifier: EPL-2.0
package journey.tests.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import journey.dsl.journey.Branch;
import journey.dsl.journey.Channel;
import journey.dsl.journey.Department;
import journey.dsl.journey.Handover;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.Outcome;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/** Ways on and other references are written in their shortest form, and lists of them in their own style. */
class WrittenReferencesTest {

	private final JourneyFactory create = JourneyFactory.eINSTANCE;

	@Test
	void aWayOnComesWhereThereWasNone() {
		// given
		var file = WriteHarness.shop();
		Branch branch = create.createBranch();
		branch.getTargets().add(file.find(Outcome.class, "Loyal"));
		branch.setPercent(BigDecimal.valueOf(40));

		// when
		file.change(Step.class, "Order", step -> step.getNext().add(branch));

		// then
		assertThat(file.diff()).containsExactly("+            next Loyal 40%");
	}

	@Test
	void aWayOnJoinsTheOthersInTheirStyle() {
		// given
		var file = WriteHarness.shop();
		Branch branch = create.createBranch();
		branch.getTargets().add(file.find(Outcome.class, "Loyal"));

		// when
		file.change(Step.class, "Notice", step -> step.getNext().add(branch));

		// then
		assertThat(file.diff()).containsExactly("-                 abandon 10%", "+                 abandon 10%,",
				"+                 Loyal");
	}

	@Test
	void aWayOnLeadsElsewhere() {
		// given
		var file = WriteHarness.shop();
		Outcome loyal = file.find(Outcome.class, "Loyal");

		// when
		file.change(Step.class, "Notice", step -> step.getNext().get(1).getTargets().set(0, loyal));

		// then
		assertThat(file.diff()).containsExactly("-                 Order 30% handover broken \"lost\",",
				"+                 Loyal 30% handover broken \"lost\",");
	}

	@Test
	void aWayOnLeadsToAStepInsteadOfAway() {
		// given
		var file = WriteHarness.shop();
		Outcome loyal = file.find(Outcome.class, "Loyal");

		// when
		file.change(Step.class, "Notice", step -> {
			step.getNext().get(2).setAbandon(false);
			step.getNext().get(2).getTargets().add(loyal);
		});

		// then
		assertThat(file.diff()).containsExactly("-                 abandon 10%", "+                 Loyal 10%");
	}

	@Test
	void aHandoverIsAssessed() {
		// when
		var file = WriteHarness.shop().change(Step.class, "Notice", step -> {
			step.getNext().get(0).setHandover(Handover.SEAMLESS);
			step.getNext().get(1).setHandover(Handover.UNSPECIFIED);
			step.getNext().get(1).setHandoverReason(null);
		});

		// then
		assertThat(file.diff()).containsExactly("-            next Compare 60%,",
				"-                 Order 30% handover broken \"lost\",", "+            next Compare 60% handover seamless,",
				"+                 Order 30%,");
	}

	@Test
	void aReferenceLeadsElsewhere() {
		// given
		var file = WriteHarness.shop();
		Channel shop = file.find(Channel.class, "Shop");

		// when
		file.change(Touchpoint.class, "Ad", touchpoint -> touchpoint.setChannel(shop));

		// then
		assertThat(file.diff()).containsExactly("-            touchpoint Ad via Web { rating basic share 35% }",
				"+            touchpoint Ad via Shop { rating basic share 35% }");
	}

	@Test
	void aListLosesItsFirst() {
		// when
		var file = WriteHarness.shop().change(Journey.class, "Buy", journey -> {
			journey.getPersonas().remove(0);
			journey.getTeam().remove(1);
		});

		// then
		assertThat(file.diff()).containsExactly("-    persona Ana /* first */, Bob", "-    team Stores,", "-         Care",
				"+    persona /* first */ Bob", "+    team Stores");
	}

	@Test
	void aListChangesItsOrder() {
		// when
		var file = WriteHarness.shop().change(Journey.class, "Buy", journey -> journey.getTeam().move(0, 1));

		// then
		assertThat(file.text()).contains("    team Care,\n         Stores\n");
	}

	@Test
	void aReferenceToAnotherFileIsWrittenInItsShortestForm() {
		// given
		var file = WriteHarness.of("package a\nimport b.*\nchannel C\n", "package b department D", "package c department D");
		Department imported = (Department) ((JourneyFile) file.resource().getResourceSet()
				.getResources().get(1).getContents().get(0)).getElements().get(0);
		Department other = (Department) ((JourneyFile) file.resource().getResourceSet()
				.getResources().get(2).getContents().get(0)).getElements().get(0);
		Channel second = create.createChannel();
		second.setName("E");
		second.setOwner(other);

		// when
		file.change(Channel.class, "C", channel -> channel.setOwner(imported));
		file.file().getElements().add(second);

		// then
		assertThat(file.text()).isEqualTo("package a\nimport b.*\nchannel C owner D\n\nchannel E owner c.D\n");
	}

	@Test
	void unresolvedReferencesStay() {
		// when
		var file = WriteHarness.of("channel C owner Nobody\nchannel E owner Nobody\n")
				.change(Channel.class, "C", channel -> channel.setTitle("x"));

		// then
		assertThat(file.text()).isEqualTo("channel C \"x\" owner Nobody\nchannel E owner Nobody\n");
	}

	@Test
	void aReferenceToWhatIsGoneIsRefused() {
		// given
		var file = WriteHarness.of("channel C owner D department D");

		// when
		file.file().getElements().remove(1);

		// then
		assertThat(file.refusal()).isEqualTo(
				"owner of C refers to D, which is not in the project or cannot be named there; nothing was written.");
	}
}
