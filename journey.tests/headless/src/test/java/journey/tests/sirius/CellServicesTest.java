// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static journey.tests.sirius.SampleJourney.channel;
import static journey.tests.sirius.SampleJourney.feeling;
import static journey.tests.sirius.SampleJourney.file;
import static journey.tests.sirius.SampleJourney.journey;
import static journey.tests.sirius.SampleJourney.named;
import static journey.tests.sirius.SampleJourney.next;
import static journey.tests.sirius.SampleJourney.phase;
import static journey.tests.sirius.SampleJourney.step;
import static journey.tests.sirius.SampleJourney.titled;
import static journey.tests.sirius.SampleJourney.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.journey.Channel;
import journey.dsl.journey.Initiative;
import journey.dsl.journey.InitiativeStatus;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.Language;
import journey.dsl.journey.Measure;
import journey.dsl.journey.Mode;
import journey.dsl.journey.Quantity;
import journey.dsl.journey.Score;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;
import journey.dsl.journey.Volume;
import journey.sirius.services.FlowCellServices;
import journey.sirius.services.InitiativeServices;
import journey.sirius.services.MeasureServices;
import journey.sirius.services.TouchpointCellServices;

/** What is typed into cells and over labels becomes a value, or changes nothing. */
class CellServicesTest {

	private final TouchpointCellServices cells = new TouchpointCellServices();
	private final FlowCellServices flow = new FlowCellServices();
	private final MeasureServices measures = new MeasureServices();
	private final InitiativeServices initiatives = new InitiativeServices();
	private final JourneyFactory factory = JourneyFactory.eINSTANCE;
	private final Journey journey = journey("BuySofa");
	private final Channel web = titled(channel(journey, "Web"), "Web site");
	private final Step compare = step(phase(journey, "Search"), "Compare");
	private final Touchpoint catalogue = touchpoint(compare, "Catalogue", web);
	private final Measure measure = factory.createMeasure();
	private final Initiative filter = named(factory.createInitiative(), "Filter");

	@ParameterizedTest
	@ValueSource(strings = { "Shop", " Shop ", "Store" })
	void channelIsFoundByNameAndTitle(String typed) {
		Channel shop = titled(channel(journey, "Shop"), "Store");
		assertThat(cells.editedChannel(catalogue, typed)).isSameAs(shop);
	}

	@Test
	void unknownChannelChangesNothing() {
		assertThat(cells.editedChannel(catalogue, "Fax")).isSameAs(web);
	}

	/** Else Sirius would have a change to save and to undo. */
	@Test
	void valueThatIsTypedAgainStaysTheSame() {
		Score score = factory.createScore();
		score.setValue(new BigDecimal("2"));
		score.setMax(new BigDecimal("5"));
		catalogue.setScore(score);
		assertThat(cells.editedScore(catalogue, "2 of 5")).isSameAs(score);
	}

	@Test
	void titleOfTwoChannelsTellsNeither() {
		titled(channel(journey, "Shop"), "Web site");
		catalogue.setChannel(null);
		assertThat(cells.editedChannel(catalogue, "Web site")).isNull();
	}

	@Test
	void blankInputTakesTheChannelAway() {
		assertThat(cells.editedChannel(catalogue, " ")).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "push, PUSH", "Self-Service, SELF_SERVICE", "'', UNSPECIFIED", "sometimes, INTERACTIVE",
			"unspecified, INTERACTIVE" })
	void modeIsReadAsInTheText(String typed, Mode mode) {
		catalogue.setMode(Mode.INTERACTIVE);
		assertThat(cells.editedMode(catalogue, typed)).isEqualTo(mode);
	}

	@ParameterizedTest
	@CsvSource({ "2 of 5, 2, 5", "'3,5 sur 10', 3.5, 10", "4/5, 4, 5", "1, 1, 4" })
	void scoreIsReadWithItsMaximum(String typed, BigDecimal value, BigDecimal max) {
		catalogue.setScore(score("3", "4"));
		Score score = cells.editedScore(catalogue, typed);
		assertThat(score.getValue()).isEqualTo(value);
		assertThat(score.getMax()).isEqualTo(max);
	}

	@ParameterizedTest
	@ValueSource(strings = { "six", "6 of 5", "1 of 0", "1 of many", "of 5" })
	void scoreThatCannotBeChangesNothing(String typed) {
		Score present = score("3", "4");
		catalogue.setScore(present);
		assertThat(cells.editedScore(catalogue, typed)).isSameAs(present);
		assertThat(present.getValue()).isEqualByComparingTo("3");
	}

	@ParameterizedTest
	@CsvSource({ "~12000 per month, true, 12000, month", "about 1 200 per day, true, 1200, day", "7/week, false, 7, week",
			"12000, false, 12000, unspecified" })
	void volumeIsRead(String typed, boolean approximate, BigDecimal value, String period) {
		Volume volume = cells.editedVolume(catalogue, typed);
		assertThat(volume.isApproximate()).isEqualTo(approximate);
		assertThat(volume.getValue()).isEqualTo(value);
		assertThat(volume.getPeriod().getLiteral()).isEqualTo(period);
	}

	@Test
	void volumeIsReadInTheLanguageOfItsFile() {
		file(journey).setLanguage(Language.FR);
		Volume volume = cells.editedVolume(catalogue, "environ 12000 par mois");
		assertThat(volume.isApproximate() + " " + volume.getPeriod()).isEqualTo("true month");
	}

	@ParameterizedTest
	@ValueSource(strings = { "12000 per moon", "many", "per month" })
	void volumeThatCannotBeChangesNothing(String typed) {
		assertThat(cells.editedVolume(catalogue, typed)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "35, 35", "35%, 35", "'12,5 %', 12.5", "100, 100", "0, 0" })
	void shareIsReadInPercent(String typed, BigDecimal percent) {
		assertThat(cells.editedShare(catalogue, typed).getPercent()).isEqualTo(percent);
	}

	@ParameterizedTest
	@ValueSource(strings = { "101", "-1", "half", "1e9", "99999999999999999999" })
	void percentageBeyondItsRangeChangesNothing(String typed) {
		var branch = next(compare, "40", step(phase(journey, "Buy"), "Order"));
		assertThat(flow.editedPercent(branch, typed)).isEqualByComparingTo("40");
	}

	@Test
	void emotionIsAFigureOnTheScaleAndAWord() {
		var emotion = flow.editedEmotion(compare, "-1 quite lost");
		assertThat(emotion.getValue() + " " + emotion.getLabel()).isEqualTo("-1 quite lost");
	}

	@ParameterizedTest
	@ValueSource(strings = { "3", "-2.5 sad", "lost" })
	void emotionBeyondTheScaleChangesNothing(String typed) {
		feeling(compare, "1", "glad");
		assertThat(flow.editedEmotion(compare, typed)).isSameAs(compare.getEmotion());
	}

	@ParameterizedTest
	@CsvSource({ "~32, true, 32, false,", "45 %, false, 45, true,", "850 EUR, false, 850, false, EUR",
			"-3, false, -3, false," })
	void quantityIsRead(String typed, boolean approximate, BigDecimal value, boolean percent, String currency) {
		Quantity quantity = measures.editedValue(measure, typed);
		assertThat(quantity.isApproximate()).isEqualTo(approximate);
		assertThat(quantity.getValue()).isEqualTo(value);
		assertThat(quantity.isPercent()).isEqualTo(percent);
		assertThat(quantity.getCurrency()).isEqualTo(currency);
	}

	@ParameterizedTest
	@CsvSource({ "2026-03, 2026-03", "2026-02-28, 2026-02-28", "2026-02-30, 2025-01", "soon, 2025-01", "2026, 2025-01" })
	void dateIsOneOfTheCalendar(String typed, String date) {
		measure.setDate("2025-01");
		assertThat(measures.editedDate(measure, typed)).isEqualTo(date);
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "5, 5", "'4,0', 4", "0, 3", "6, 3", "2.5, 3", "x, 3" })
	void valuesOfInitiativesAreWholeNumbersFromOneToFive(String typed, BigDecimal value) {
		filter.setCustomerValue(BigDecimal.valueOf(3));
		assertThat(initiatives.editedCustomerValue(filter, typed)).isEqualTo(value);
	}

	@Test
	void statusIsReadInTheLanguageOfItsFileToo() {
		file(journey).getElements().add(filter);
		file(journey).setLanguage(Language.FR);
		assertThat(initiatives.editedStatus(filter, "En cours")).isEqualTo(InitiativeStatus.LIVE);
		assertThat(initiatives.editedStatus(filter, "live")).isEqualTo(InitiativeStatus.LIVE);
	}

	private Score score(String value, String max) {
		Score score = factory.createScore();
		score.setValue(new BigDecimal(value));
		score.setMax(new BigDecimal(max));
		return score;
	}
}
