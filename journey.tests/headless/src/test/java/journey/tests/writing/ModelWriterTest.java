// SPDX-License-Identifier: EPL-2.0
package journey.tests.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import journey.dsl.journey.Branch;
import journey.dsl.journey.Channel;
import journey.dsl.journey.Delight;
import journey.dsl.journey.Department;
import journey.dsl.journey.Emotion;
import journey.dsl.journey.Handover;
import journey.dsl.journey.Initiative;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.JourneyState;
import journey.dsl.journey.Need;
import journey.dsl.journey.Outcome;
import journey.dsl.journey.OutcomeKind;
import journey.dsl.journey.Pain;
import journey.dsl.journey.Persona;
import journey.dsl.journey.Phase;
import journey.dsl.journey.PhaseKind;
import journey.dsl.journey.Rating;
import journey.dsl.journey.RatingValue;
import journey.dsl.journey.Severity;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;
import journey.tests.Models;

class ModelWriterTest {

	private static final String SHOP = """
			// the shop's journeys
			package shop

			department Stores  "Magasins"   // in town
			department Care
			channel Shop physical "Shop" owner Stores // ours
			channel Web digital

			/** How people buy. */
			journey Buy "Acheter" {
			    // who
			    persona Ana /* first */, Bob
			    team Stores,
			         Care
			    purpose "Sell"

			    phase Search before {
			        // the first step
			        step Notice "Je remarque" { // notice
			            emotion -1 "sad" from Talks
			            thought "Hm"
			            thought "Well" // really
			            touchpoint Ad via Web { rating basic share 35% }
			            next Compare 60%,
			                 Order 30% handover broken "lost",
			                 abandon 10%
			        }

			        // the second step
			        step Compare "Je compare"
			    }
			    phase Buy purchase {
			        step Order "Je commande" {
			            pain Slow from Talks {
			                severity low
			            }
			        }
			    }
			    outcome Loyal success value 850 EUR
			}
			persona Ana { need N goal G }
			persona Bob
			evidence Talks
			initiative Faster { addresses Buy.Buy.Order.Slow }
			""";

	private final JourneyFactory create = JourneyFactory.eINSTANCE;

	@Test
	void anUnchangedModelKeepsItsText() {
		// given
		var file = WriteHarness.of(Models.furniture());

		// then
		assertThat(file.diff()).isEmpty();
	}

	@Test
	void aTitleChanges() {
		// when
		var file = WriteHarness.of(SHOP).change(Step.class, "Notice", step -> step.setTitle("Je vois \"tout\""));

		// then
		assertThat(file.diff()).containsExactly("-        step Notice \"Je remarque\" { // notice",
				"+        step Notice \"Je vois \\\"tout\\\"\" { // notice");
	}

	@Test
	void aTitleComes() {
		// when
		var file = WriteHarness.of(SHOP).change(Phase.class, "Search", phase -> phase.setTitle("Recherche"));

		// then
		assertThat(file.diff()).containsExactly("-    phase Search before {", "+    phase Search \"Recherche\" before {");
	}

	@Test
	void aTitleGoes() {
		// when
		var file = WriteHarness.of(SHOP).change(Department.class, "Stores", department -> department.setTitle(null));

		// then
		assertThat(file.diff()).containsExactly("-department Stores  \"Magasins\"   // in town",
				"+department Stores   // in town");
	}

	@Test
	void anAttributeOfAPartChanges() {
		// when
		var file = WriteHarness.of(SHOP).change(Step.class, "Notice",
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
		var file = WriteHarness.of(SHOP).change(Step.class, "Notice", step -> step.setEmotion(emotion));

		// then
		assertThat(file.diff()).containsExactly("-            emotion -1 \"sad\" from Talks", "+            emotion 1");
	}

	@Test
	void anAttributeComesWhereTheGrammarHasIt() {
		// when
		var file = WriteHarness.of(SHOP).change(Journey.class, "Buy", journey -> {
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
		var file = WriteHarness.of(SHOP).change(Journey.class, "Buy", journey -> journey.setPurpose(null));

		// then
		assertThat(file.diff()).containsExactly("-    purpose \"Sell\"");
	}

	@Test
	void anAttributeInALineOfOthersGoesAlone() {
		// when
		var file = WriteHarness.of(SHOP).change(Touchpoint.class, "Ad", touchpoint -> touchpoint.setRating(null));

		// then
		assertThat(file.diff()).containsExactly("-            touchpoint Ad via Web { rating basic share 35% }",
				"+            touchpoint Ad via Web { share 35% }");
	}

	@Test
	void anAttributeComesIntoALineOfOthers() {
		// when
		var file = WriteHarness.of(SHOP).change(Touchpoint.class, "Ad", touchpoint -> touchpoint.setContent("Offer"));

		// then
		assertThat(file.diff()).containsExactly("-            touchpoint Ad via Web { rating basic share 35% }",
				"+            touchpoint Ad via Web { rating basic share 35% content \"Offer\" }");
	}

	@Test
	void aTextOfSeveralChanges() {
		// when
		var file = WriteHarness.of(SHOP).change(Step.class, "Notice", step -> step.getThoughts().set(1, "Oh"));

		// then
		assertThat(file.diff()).containsExactly("-            thought \"Well\" // really", "+            thought \"Oh\" // really");
	}

	@Test
	void aTextOfSeveralComesBetween() {
		// when
		var file = WriteHarness.of(SHOP).change(Step.class, "Notice", step -> step.getThoughts().add(1, "Oh"));

		// then
		assertThat(file.diff()).containsExactly("+            thought \"Oh\"");
	}

	@Test
	void aNameChangesWithItsReferences() {
		// when
		var file = WriteHarness.of(SHOP).change(Step.class, "Order", step -> step.setName("Pay"));

		// then
		assertThat(file.diff()).containsExactly("-                 Order 30% handover broken \"lost\",",
				"+                 Pay 30% handover broken \"lost\",", "-        step Order \"Je commande\" {",
				"+        step Pay \"Je commande\" {", "-initiative Faster { addresses Buy.Buy.Order.Slow }",
				"+initiative Faster { addresses Buy.Buy.Pay.Slow }");
	}

	@Test
	void aStepComesAtTheEndOfAPhase() {
		// given
		Step step = create.createStep();
		step.setName("Wait");
		step.setTitle("J’attends");

		// when
		var file = WriteHarness.of(SHOP).change(Phase.class, "Search", phase -> phase.getSteps().add(step));

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
		var file = WriteHarness.of(SHOP);
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
		var file = WriteHarness.of(SHOP).change(Phase.class, "Search", phase -> {
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
		var file = WriteHarness.of(SHOP).change(Initiative.class, "Faster", initiative -> initiative.getAddresses().clear())
				.change(Step.class, "Order", step -> step.getPains().clear());

		// then
		assertThat(file.diff()).containsExactly("-        step Order \"Je commande\" {", "-            pain Slow from Talks {",
				"-                severity low", "-            }", "-        }", "+        step Order \"Je commande\"",
				"-initiative Faster { addresses Buy.Buy.Order.Slow }", "+initiative Faster");
	}

	@Test
	void aStepMovesToAnotherPhaseWithItsText() {
		// given
		var file = WriteHarness.of(SHOP);

		// when
		file.find(Phase.class, "Buy").getSteps().add(0, file.find(Step.class, "Compare"));

		// then
		assertThat(file.diff()).containsExactly("-", "-        // the second step", "-        step Compare \"Je compare\"",
				"+        // the second step", "+        step Compare \"Je compare\"");
	}

	@Test
	void aMovedStepIsChangedToo() {
		// given
		var file = WriteHarness.of(SHOP);
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
		var file = WriteHarness.of(SHOP).change(Phase.class, "Search", phase -> phase.getSteps().move(0, 1));

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
		var file = WriteHarness.of(SHOP);
		touchpoint.setChannel(file.find(Channel.class, "Web"));
		file.change(Step.class, "Compare", step -> step.getTouchpoints().add(touchpoint));

		// then
		assertThat(file.diff()).containsExactly("-        step Compare \"Je compare\"", "+        step Compare \"Je compare\" {",
				"+            touchpoint List via Web", "+        }");
	}

	@Test
	void aWayOnComesWhereThereWasNone() {
		// given
		var file = WriteHarness.of(SHOP);
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
		var file = WriteHarness.of(SHOP);
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
		var file = WriteHarness.of(SHOP);
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
		var file = WriteHarness.of(SHOP);
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
		var file = WriteHarness.of(SHOP).change(Step.class, "Notice", step -> {
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
		var file = WriteHarness.of(SHOP);
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
		var file = WriteHarness.of(SHOP).change(Journey.class, "Buy", journey -> {
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
		var file = WriteHarness.of(SHOP).change(Journey.class, "Buy", journey -> journey.getTeam().move(0, 1));

		// then
		assertThat(file.text()).contains("    team Care,\n         Stores\n");
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
		var file = WriteHarness.of(SHOP).change(Persona.class, "Ana", ana -> ana.getNeeds().remove(0))
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
		var file = WriteHarness.of(SHOP);
		file.file().getElements().add(1, sales);

		// then
		assertThat(file.diff()).containsExactly("+", "+department ^step");
	}

	@Test
	void aReferenceToAnotherFileIsWrittenInItsShortestForm() {
		// given
		var file = WriteHarness.of("package a\nimport b.*\nchannel C\n", "package b department D", "package c department D");
		Department imported = (Department) ((journey.dsl.journey.JourneyFile) file.resource().getResourceSet()
				.getResources().get(1).getContents().get(0)).getElements().get(0);
		Department other = (Department) ((journey.dsl.journey.JourneyFile) file.resource().getResourceSet()
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
	void whatMayStandInTwoPlacesStaysInItsOwn() {
		// given
		String text = "channel C {\n\towner D // ours\n}\ndepartment D\ndepartment E\n";
		var file = WriteHarness.of(text);
		Department other = file.find(Department.class, "E");

		// when
		file.change(Channel.class, "C", channel -> channel.setOwner(other));

		// then
		assertThat(file.text()).isEqualTo("channel C {\n\towner E // ours\n}\ndepartment D\ndepartment E\n");
	}

	@Test
	void unresolvedReferencesStay() {
		// when
		var file = WriteHarness.of("channel C owner Nobody\nchannel E owner Nobody, \n".replace(", ", ""))
				.change(Channel.class, "C", channel -> channel.setTitle("x"));

		// then
		assertThat(file.text()).isEqualTo("channel C \"x\" owner Nobody\nchannel E owner Nobody\n");
	}

	@Test
	void whatIsWrittenTwiceStays() {
		// when
		var file = WriteHarness.of("journey J {\n\tpurpose \"a\"\n\tpurpose \"b\"\n\tteam D, D\n}\ndepartment D\n")
				.change(Journey.class, "J", journey -> journey.setMethod("m"));

		// then
		assertThat(file.text())
				.isEqualTo("journey J {\n\tpurpose \"a\"\n\tpurpose \"b\"\n\tmethod \"m\"\n\tteam D, D\n}\ndepartment D\n");
	}

	@Test
	void theOrderOfAMomentsFiguresStays() {
		// when
		var file = WriteHarness.of("journey J { phase P { step S { moment of truth impact 4 importance 5 \"why\" } } }")
				.change(Step.class, "S", step -> step.getMoment().setImportance(BigDecimal.valueOf(3)));

		// then
		assertThat(file.text()).contains("moment of truth impact 4 importance 3 \"why\"");
	}

	@Test
	void lineEndsOfWindowsStay() {
		// when
		var file = WriteHarness.of("journey J {\r\n  purpose \"a\"\r\n}\r\n").change(Journey.class, "J",
				journey -> journey.setSponsor("s"));

		// then
		assertThat(file.text()).isEqualTo("journey J {\r\n  purpose \"a\"\r\n  sponsor \"s\"\r\n}\r\n");
	}

	@Test
	void textsOfSeveralLinesAreMovedAsTheyAre() {
		// given
		var file = WriteHarness.of("""
				journey J {
					phase P {
						step S {
							pain Q "one
						two" {
								severity low
							}
						}
					}
				}
				""");
		Pain pain = file.find(Pain.class, "Q");

		// when
		pain.setSeverity(Severity.HIGH);

		// then
		assertThat(file.diff()).containsExactly("-\t\t\t\tseverity low", "+\t\t\t\tseverity high");
	}

	@Test
	void aNewFileIsWrittenAsAWhole() {
		// given
		var file = WriteHarness.of("");
		Persona persona = create.createPersona();
		persona.setName("Ana");
		Need need = create.createNeed();
		need.setName("N");
		persona.getNeeds().add(need);

		// when
		file.file().setPackageName("a.b");
		file.file().getElements().add(persona);

		// then
		assertThat(file.text().strip()).isEqualTo("package a.b\n\npersona Ana {\n    goal N\n}");
	}

	@Test
	void aPackageComesAboveTheFirstElement() {
		// when
		var file = WriteHarness.of("// licence\n\n/** ours */\nchannel C\n");
		file.file().setPackageName("a.b");

		// then
		assertThat(file.text()).isEqualTo("// licence\n\npackage a.b\n\n/** ours */\nchannel C\n");
	}

	@Test
	void syntaxErrorsAreInTheWay() {
		// when
		var file = WriteHarness.of("channel C\nchannel D owner ,").change(Channel.class, "C", channel -> channel.setTitle("x"));

		// then
		assertThat(file.refusal()).startsWith("The file has syntax errors, line 2:").endsWith("nothing was written.");
	}

	@Test
	void aNameIsNeeded() {
		// when
		var file = WriteHarness.of("channel C");
		file.file().getElements().add(create.createChannel());

		// then
		assertThat(file.refusal()).isEqualTo("Channel lacks its name; nothing was written.");
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
