// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static journey.tests.sirius.SampleJourney.channel;
import static journey.tests.sirius.SampleJourney.file;
import static journey.tests.sirius.SampleJourney.journey;
import static journey.tests.sirius.SampleJourney.named;
import static journey.tests.sirius.SampleJourney.phase;
import static journey.tests.sirius.SampleJourney.step;
import static journey.tests.sirius.SampleJourney.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import journey.dsl.journey.Cause;
import journey.dsl.journey.Channel;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.Language;
import journey.dsl.journey.Mode;
import journey.dsl.journey.Outcome;
import journey.dsl.journey.Pain;
import journey.dsl.journey.Period;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;
import journey.sirius.services.TooltipServices;
import journey.sirius.services.TouchpointServices;

class TouchpointServicesTest {

	private final TouchpointServices services = new TouchpointServices();
	private final TooltipServices tooltips = new TooltipServices();
	private final JourneyFactory factory = JourneyFactory.eINSTANCE;
	private final Journey journey = journey("BuySofa");
	private final Channel web = channel(journey, "Web");
	private final Step compare = step(phase(journey, "Search"), "Compare");
	private final Touchpoint catalogue = touchpoint(compare, "Catalogue", web);

	@Test
	void touchpointNamesItsStep() {
		assertThat(services.stepText(catalogue)).isEqualTo("Compare");
	}

	@Test
	void ownerIsTheChannelsWhereTheTouchpointHasNone() {
		web.setOwner(named(factory.createDepartment(), "Marketing"));
		assertThat(services.ownerText(catalogue)).isEqualTo("Marketing");
	}

	@Test
	void ownOwnerWinsOverTheChannels() {
		web.setOwner(named(factory.createDepartment(), "Marketing"));
		catalogue.setOwner(named(factory.createDepartment(), "Stores"));
		assertThat(services.ownerText(catalogue)).isEqualTo("Stores");
	}

	@Test
	void scoreTellsItsMaximum() {
		score("2", "5");
		assertThat(services.scoreText(catalogue)).isEqualTo("2 of 5");
	}

	@ParameterizedTest
	@CsvSource({ "true, MONTH, about 12000 per month", "false, DAY, 12000 per day", "false, UNSPECIFIED, 12000" })
	void volumeTellsItsPeriodAndWhetherItIsApproximate(boolean approximate, Period period, String text) {
		volume(approximate, period);
		assertThat(services.volumeText(catalogue)).isEqualTo(text);
	}

	@ParameterizedTest
	@EnumSource(Period.class)
	void everyPeriodHasAWordInFrench(Period period) {
		file(journey).setLanguage(Language.FR);
		volume(true, period);
		assertThat(services.volumeText(catalogue)).startsWith("environ 12000");
	}

	@Test
	void modeIsWrittenAsInTheText() {
		catalogue.setMode(Mode.SELF_SERVICE);
		assertThat(services.modeText(catalogue)).isEqualTo("self-service");
	}

	@Test
	void whatIsNotGivenIsEmpty() {
		Touchpoint bare = touchpoint(compare, "Bare", null);
		assertThat(services.channelText(bare) + services.modeText(bare) + services.ratingText(bare)
				+ services.scoreText(bare) + services.volumeText(bare) + services.shareText(bare)
				+ services.ownerText(bare) + tooltips.touchpointTooltip(bare)).isEqualTo("Bare");
	}

	@Test
	void tooltipTellsTheFiguresOneALine() {
		score("2", "5");
		catalogue.setShare(factory.createShare());
		catalogue.getShare().setPercent(BigDecimal.valueOf(80));
		catalogue.getDevices().add(named(factory.createDevice(), "Phone"));
		catalogue.getDevices().add(named(factory.createDevice(), "Laptop"));
		assertThat(tooltips.touchpointTooltip(catalogue)).isEqualTo("""
				Catalogue
				Channel: Web
				Devices: Phone, Laptop
				Score: 2 of 5
				Share of clients: 80%\nWhat to do: fix""");
	}

	@Test
	void tooltipOfAStepTellsWhatTheClientThinksAndDoes() {
		compare.setTrigger("A seam came loose");
		compare.getThoughts().add("Not again");
		compare.getThoughts().add("How much?");
		compare.setExpects(factory.createExpectation());
		compare.getExpects().setText("A filter");
		assertThat(tooltips.stepTooltip(compare)).isEqualTo("""
				Compare
				Trigger: A seam came loose
				Thinks: Not again; How much?
				Expects: A filter
				Expected visits: 1""");
	}

	@Test
	void tooltipOfAPainTellsItsCauses() {
		Pain pain = named(factory.createPain(), "NoFilter");
		Cause cause = factory.createCause();
		cause.setText("No widths in the catalogue");
		pain.getCauses().add(cause);
		pain.setAffects(BigDecimal.valueOf(30));
		assertThat(tooltips.painTooltip(pain)).isEqualTo("""
				NoFilter
				Cause: No widths in the catalogue
				Clients affected: 30%""");
	}

	@Test
	void tooltipOfAnOutcomeTellsItsValue() {
		Outcome outcome = named(factory.createOutcome(), "Loyal");
		outcome.setValue(factory.createMoney());
		outcome.getValue().setAmount(new BigDecimal("850.00"));
		outcome.getValue().setCurrency("EUR");
		assertThat(tooltips.outcomeTooltip(outcome)).isEqualTo("Loyal\nValue: 850 EUR");
	}

	private void score(String value, String max) {
		catalogue.setScore(factory.createScore());
		catalogue.getScore().setValue(new BigDecimal(value));
		catalogue.getScore().setMax(new BigDecimal(max));
	}

	private void volume(boolean approximate, Period period) {
		catalogue.setVolume(factory.createVolume());
		catalogue.getVolume().setApproximate(approximate);
		catalogue.getVolume().setValue(BigDecimal.valueOf(12000));
		catalogue.getVolume().setPeriod(period);
	}
}
