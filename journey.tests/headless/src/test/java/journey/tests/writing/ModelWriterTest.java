// SPDX-License-Identifier: EPL-2.0
package journey.tests.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import journey.dsl.journey.Channel;
import journey.dsl.journey.Department;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.Need;
import journey.dsl.journey.Pain;
import journey.dsl.journey.Persona;
import journey.dsl.journey.Severity;
import journey.dsl.journey.Step;
import journey.tests.Models;

/** What is not changed stays as it is written; what cannot be written is refused. */
class ModelWriterTest {

	private final JourneyFactory create = JourneyFactory.eINSTANCE;

	@Test
	void anUnchangedModelKeepsItsText() {
		// given
		var file = WriteHarness.of(Models.furniture());

		// then
		assertThat(file.diff()).isEmpty();
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
}
