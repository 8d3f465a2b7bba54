// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static journey.tests.sirius.SampleJourney.feeling;
import static journey.tests.sirius.SampleJourney.journey;
import static journey.tests.sirius.SampleJourney.phase;
import static journey.tests.sirius.SampleJourney.step;
import static journey.tests.sirius.SampleJourney.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.RatingValue;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;
import journey.sirius.services.EmotionServices;

class EmotionServicesTest {

	private final EmotionServices services = new EmotionServices();
	private final Journey journey = journey("BuySofa");
	private final Step step = step(phase(journey, "Search"), "Compare");

	// on the scale from -2 to 2 a value v is normalised to v / 2; fifths end at 0.2 and 0.6, hence at 0.4 and 1.2
	@ParameterizedTest
	@CsvSource({ "-2, very negative", "-1.21, very negative", "-1.2, negative", "-1, negative", "-0.41, negative",
			"-0.4, neutral", "0, neutral", "0.4, neutral", "0.41, positive", "1, positive", "1.2, positive",
			"1.21, very positive", "2, very positive" })
	void emotionBelongsToTheFifthOfItsScale(String value, String feeling) {
		feeling(step, value, null);
		assertThat(holding()).containsOnlyKeys(feeling);
	}

	@Test
	void emotionIsSeenOnItsOwnScale() {
		journey.getScale().setMin(BigDecimal.ZERO);
		journey.getScale().setMax(BigDecimal.TEN);
		feeling(step, "1", null);
		assertThat(holding()).containsOnlyKeys("very negative"); // 2 * 1 / 10 - 1 = -0.8
	}

	@Test
	void stepWithoutEmotionFeelsNothing() {
		assertThat(holding()).isEmpty();
	}

	@Test
	void journeyWithoutScaleIsOnTheDefaultScale() {
		feeling(step, "1", null);
		journey.setScale(null);
		assertThat(holding()).containsOnlyKeys("positive"); // from -2 to 2: 0.5
	}

	@Test
	void emotionIsDerivedFromRatingsWhereNoneIsStated() {
		Touchpoint touchpoint = touchpoint(step, "Catalogue", null);
		touchpoint.setRating(JourneyFactory.eINSTANCE.createRating());
		touchpoint.getRating().setValue(RatingValue.IRRITANT);
		assertThat(holding()).containsOnlyKeys("very negative"); // an irritant is -1
	}

	@Test
	void scaleWithoutExtentSaysNothing() {
		feeling(step, "2", null);
		journey.getScale().setMin(BigDecimal.valueOf(2));
		assertThat(holding()).isEmpty();
	}

	private Map<String, Predicate<Step>> holding() {
		Map<String, Predicate<Step>> feelings = new LinkedHashMap<>();
		feelings.put("very negative", services::feelsVeryNegative);
		feelings.put("negative", services::feelsNegative);
		feelings.put("neutral", services::feelsNeutral);
		feelings.put("positive", services::feelsPositive);
		feelings.put("very positive", services::feelsVeryPositive);
		feelings.values().removeIf(feeling -> !feeling.test(step));
		return feelings;
	}
}
