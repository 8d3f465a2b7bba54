// SPDX-License-Identifier: EPL-2.0
package journey.tests.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import journey.dsl.journey.Channel;
import journey.dsl.journey.Delight;
import journey.dsl.journey.Department;
import journey.dsl.journey.Initiative;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.Outcome;
import journey.dsl.journey.OutcomeKind;
import journey.dsl.journey.Persona;
import journey.dsl.journey.Phase;
import journey.dsl.journey.PhaseKind;
import journey.dsl.journey.Rating;
import journey.dsl.journey.RatingValue;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/** Elements that come, go and move take what is written with them along. */
class WrittenElementsTest {

	private final JourneyFactory create = JourneyFactory.eINSTANCE;

	@Test
	void aStepComesAtTheEndOfAPhase() {
		// given
		Step step = create.createStep();
		step.setName("Wait");
		step.setTitle("J’attends");

		// when
		var file = WriteHarness.shop().change(Phase.class, "Search", phase -> phase.getSteps().add(step));

		// then
		assertThat(file.diff()).containsExactly("+        step Wait \"J’attends\"");
	}

	@Test
	void aStepComesWithAllItsParts() {
		// given
		Step step = create.createStep();
		step.setName("Wait");
		Delight delight = create.createDelight();
		delight.setText("Music");
		step.getDelights().add(delight);
		step.getDoes().add("I read");
		Touchpoint hall = create.createTouchpoint();
		hall.setName("Hall");
		Rating rating = create.createRating();
		rating.setValue(RatingValue.DELIGHT);
		hall.setRating(rating);
		step.getTouchpoints().add(hall);

		// when
		var file = WriteHarness.shop();
		hall.setChannel(file.find(Channel.class, "Shop"));
		file.change(Phase.class, "Search", phase -> phase.getSteps().add(0, step));

		// then
		assertThat(file.diff()).containsExactly("+        step Wait {", "+            does \"I read\"",
				"+            touchpoint Hall via Shop {", "+                rating delight", "+            }",
				"+            delight \"Music\"", "+        }");
	}

	@Test
	void aStepGoesWithTheCommentsAboveIt() {
		// when
		var file = WriteHarness.shop().change(Phase.class, "Search", phase -> {
			phase.getSteps().get(0).getNext().remove(0);
			phase.getSteps().remove(1);
		});

		// then
		assertThat(file.diff()).containsExactly("-            next Compare 60%,",
				"-                 Order 30% handover broken \"lost\",", "+            next Order 30% handover broken \"lost\",",
				"-", "-        // the second step", "-        step Compare \"Je compare\"");
	}

	@Test
	void theLastItemTakesItsBracesAlong() {
		// when
		var file = WriteHarness.shop().change(Initiative.class, "Faster", initiative -> initiative.getAddresses().clear())
				.change(Step.class, "Order", step -> step.getPains().clear());

		// then
		assertThat(file.diff()).containsExactly("-        step Order \"Je commande\" {", "-            pain Slow from Talks {",
				"-                severity low", "-            }", "-        }", "+        step Order \"Je commande\"",
				"-initiative Faster { addresses Buy.Buy.Order.Slow }", "+initiative Faster");
	}

	@Test
	void aStepMovesToAnotherPhaseWithItsText() {
		// given
		var file = WriteHarness.shop();

		// when
		file.find(Phase.class, "Buy").getSteps().add(0, file.find(Step.class, "Compare"));

		// then
		assertThat(file.diff()).containsExactly("-", "-        // the second step", "-        step Compare \"Je compare\"",
				"+        // the second step", "+        step Compare \"Je compare\"");
	}

	@Test
	void aMovedStepIsChangedToo() {
		// given
		var file = WriteHarness.shop();
		Step notice = file.find(Step.class, "Notice");

		// when
		file.find(Phase.class, "Buy").getSteps().add(notice);
		notice.getEmotion().setEvidence(null);

		// then
		assertThat(file.text()).contains("""
				    phase Buy purchase {
				        step Order "Je commande" {
				            pain Slow from Talks {
				                severity low
				            }
				        }
				        // the first step
				        step Notice "Je remarque" { // notice
				            emotion -1 "sad"
				            thought "Hm"
				""");
	}

	@Test
	void stepsChangePlaces() {
		// when
		var file = WriteHarness.shop().change(Phase.class, "Search", phase -> phase.getSteps().move(0, 1));

		// then
		assertThat(file.text()).contains("""
				    phase Search before {

				        // the second step
				        step Compare "Je compare"
				        // the first step
				        step Notice "Je remarque" { // notice
				""");
	}

	@Test
	void aTouchpointComesIntoAStepWithoutBraces() {
		// given
		Touchpoint touchpoint = create.createTouchpoint();
		touchpoint.setName("List");

		// when
		var file = WriteHarness.shop();
		touchpoint.setChannel(file.find(Channel.class, "Web"));
		file.change(Step.class, "Compare", step -> step.getTouchpoints().add(touchpoint));

		// then
		assertThat(file.diff()).containsExactly("-        step Compare \"Je compare\"", "+        step Compare \"Je compare\" {",
				"+            touchpoint List via Web", "+        }");
	}

	@Test
	void needsAndPhasesAndOutcomesComeAndGo() {
		// given
		Phase phase = create.createPhase();
		phase.setName("After");
		phase.setKind(PhaseKind.AFTER);
		Outcome lost = create.createOutcome();
		lost.setName("Lost");
		lost.setKind(OutcomeKind.FAILURE);

		// when
		var file = WriteHarness.shop().change(Persona.class, "Ana", ana -> ana.getNeeds().remove(0))
				.change(Journey.class, "Buy", journey -> {
					journey.getPhases().add(phase);
					journey.getOutcomes().set(0, lost);
				});

		// then
		assertThat(file.diff()).containsExactly("-    outcome Loyal success value 850 EUR", "+    phase After after",
				"+    outcome Lost failure", "-persona Ana { need N goal G }", "+persona Ana { goal G }");
	}

	@Test
	void anElementComesToTheFile() {
		// given
		Department sales = create.createDepartment();
		sales.setName("step");

		// when
		var file = WriteHarness.shop();
		file.file().getElements().add(1, sales);

		// then
		assertThat(file.diff()).containsExactly("+", "+department ^step");
	}
}
