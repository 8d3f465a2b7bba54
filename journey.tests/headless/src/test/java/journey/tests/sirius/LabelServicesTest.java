// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static journey.tests.sirius.SampleJourney.channel;
import static journey.tests.sirius.SampleJourney.feeling;
import static journey.tests.sirius.SampleJourney.file;
import static journey.tests.sirius.SampleJourney.journey;
import static journey.tests.sirius.SampleJourney.named;
import static journey.tests.sirius.SampleJourney.phase;
import static journey.tests.sirius.SampleJourney.step;
import static journey.tests.sirius.SampleJourney.titled;
import static journey.tests.sirius.SampleJourney.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.journey.Delight;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.JourneyState;
import journey.dsl.journey.Language;
import journey.dsl.journey.MomentOfTruth;
import journey.dsl.journey.Outcome;
import journey.dsl.journey.OutcomeKind;
import journey.dsl.journey.Pain;
import journey.dsl.journey.RatingValue;
import journey.dsl.journey.Severity;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;
import journey.sirius.services.LabelServices;
import journey.sirius.services.TitleServices;

class LabelServicesTest {

	/** After a label, so that images do not cut off its last letter. */
	private static final String ROOM = "\u00a0\u00a0";

	private final LabelServices services = new LabelServices();
	private final JourneyFactory factory = JourneyFactory.eINSTANCE;
	private final Journey journey = journey("BuySofa");
	private final Step step = step(phase(journey, "Search"), "Compare");

	@Test
	void titleIsShown() {
		titled(step, "I compare sofas");
		assertThat(services.label(step)).isEqualTo("I compare sofas");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "\n" })
	void nameIsShownWhereThereIsNoTitle(String title) {
		titled(step, title);
		assertThat(services.label(step)).isEqualTo("Compare");
	}

	@Test
	void controlCharactersDoNotReachTheLabel() {
		titled(step, "I compare\r\n\u0000sofas\u2028\u0007again");
		assertThat(services.label(step)).isEqualTo("I compare sofas again");
	}

	@Test
	void elementWithoutNameHasAnEmptyLabel() {
		assertThat(services.label(factory.createStep())).isEmpty();
	}

	@Test
	void stepShowsItsEmotionInWords() {
		feeling(step, "-1.50", "lost");
		assertThat(services.stepLabel(step)).isEqualTo("Compare\n-1.5 lost");
	}

	@Test
	void figuresFollowTheLanguageOfTheFile() {
		file(journey).setLanguage(Language.FR);
		feeling(step, "-1.5", null);
		assertThat(services.stepLabel(step)).isEqualTo("Compare\n-1,5");
	}

	@Test
	void derivedEmotionIsMarkedAsSuch() {
		rate(touchpoint(step, "Catalogue", null), RatingValue.DELIGHT);
		rate(touchpoint(step, "Chat", null), RatingValue.BASIC);
		rate(touchpoint(step, "Mail", null), RatingValue.BASIC);
		// mean of 1, 0 and 0 is 1/3, on the scale from -2 to 2 it is 2/3
		assertThat(services.stepLabel(step)).isEqualTo("Compare\n0.67 (derived)");
	}

	@Test
	void longTitleTakesTwoLinesOfANodeAndLeavesOneForTheEmotion() {
		feeling(titled(step, "I compare sofas of all shops that are nearer than an hour"), "1", "glad");
		assertThat(services.stepLabel(step)).isEqualTo("I compare sofas of all\nshops that are nearer than…\n1 glad");
	}

	@Test
	void wordThatIsWiderThanANodeIsBroken() {
		titled(step, "x".repeat(30));
		assertThat(services.stepLabel(step)).isEqualTo("x".repeat(26) + '\n' + "x".repeat(4));
	}

	@Test
	void lineOfAListIsBrokenBeforeSiriusBreaksIt() {
		Touchpoint touchpoint = titled(touchpoint(step, "Catalogue", null), "The catalogue of the year before last");
		assertThat(services.touchpointLabel(touchpoint))
				.isEqualTo("The catalogue of the year before" + ROOM + "\nlast" + ROOM);
	}

	@Test
	void separatorBeginsNoLine() {
		Touchpoint touchpoint = titled(touchpoint(step, "Catalogue", null), "The catalogue of the last year");
		rate(touchpoint, RatingValue.DELIGHT);
		// 30 characters, two more for the separator, and the rating would be too many
		assertThat(services.touchpointLabel(touchpoint))
				.isEqualTo("The catalogue of the last year ·" + ROOM + "\ndelight" + ROOM);
	}

	@Test
	void veryLongLineOfAListIsCut() {
		Pain pain = titled(named(factory.createPain(), "Slow"), "slow ".repeat(100));
		assertThat(services.painLabel(pain).lines()).hasSizeLessThan(4);
	}

	@Test
	void touchpointShowsItsChannelAndRating() {
		Touchpoint touchpoint = touchpoint(step, "Catalogue", titled(channel(journey, "Web"), "Web site"));
		rate(touchpoint, RatingValue.IRRITANT);
		assertThat(services.touchpointLabel(touchpoint)).isEqualTo("Catalogue · Web site · irritant" + ROOM);
	}

	@Test
	void touchpointWithoutChannelAndRatingShowsItsTitle() {
		assertThat(services.touchpointLabel(touchpoint(step, "Catalogue", null))).isEqualTo("Catalogue" + ROOM);
	}

	@Test
	void painShowsItsSeverityInTheLanguageOfTheFile() {
		file(journey).setLanguage(Language.FR);
		Pain pain = named(factory.createPain(), "NoFilter");
		pain.setSeverity(Severity.HIGH);
		step.getPains().add(pain);
		assertThat(services.painLabel(pain)).isEqualTo("NoFilter · gravité forte" + ROOM);
	}

	@Test
	void delightShowsItsText() {
		Delight delight = factory.createDelight();
		delight.setText("The seller knows\nthe product");
		assertThat(services.delightLabel(delight)).isEqualTo("The seller knows the product" + ROOM);
	}

	@Test
	void momentShowsImportanceTimesImpact() {
		assertThat(services.momentLabel(moment("5", "4"))).isEqualTo("Moment of truth: 20 of 25" + ROOM);
	}

	@Test
	void momentWithoutUsableAssessmentHasNoScore() {
		assertThat(services.momentLabel(moment("5", "7"))).isEqualTo("Moment of truth" + ROOM);
	}

	@Test
	void outcomeShowsWhetherItIsWanted() {
		Outcome outcome = named(factory.createOutcome(), "Loyal");
		outcome.setKind(OutcomeKind.SUCCESS);
		assertThat(services.outcomeLabel(outcome)).isEqualTo("Loyal\nwanted");
	}

	@Test
	void journeyShowsItsState() {
		journey.setState(JourneyState.TARGET);
		assertThat(services.mapHeading(journey)).isEqualTo("BuySofa · target · hypothesis");
	}

	@Test
	void titleOfARepresentationIsInTheLanguageOfTheFile() {
		file(journey).setLanguage(Language.FR);
		assertThat(new TitleServices().mapTitle(titled(journey, "Acheter un canapé")))
				.isEqualTo("Acheter un canapé\u00a0: carte");
	}

	@Test
	void englishFileStaysEnglishOnAFrenchDesktop() {
		Locale desktop = Locale.getDefault();
		try {
			Locale.setDefault(Locale.FRENCH);
			assertThat(services.endLabel(journey)).isEqualTo("End");
		} finally {
			Locale.setDefault(desktop);
		}
	}

	@Test
	void titleWithBracesIsShownAsItIs() {
		assertThat(new TitleServices().mapTitle(titled(journey, "It's {0}"))).isEqualTo("It's {0}: map");
	}

	private MomentOfTruth moment(String importance, String impact) {
		MomentOfTruth moment = factory.createMomentOfTruth();
		moment.setImportance(new BigDecimal(importance));
		moment.setImpact(new BigDecimal(impact));
		step.setMoment(moment);
		return moment;
	}

	private void rate(Touchpoint touchpoint, RatingValue value) {
		touchpoint.setRating(factory.createRating());
		touchpoint.getRating().setValue(value);
	}
}
