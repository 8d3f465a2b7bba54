// SPDX-License-Identifier: EPL-2.0
package journey.tests.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.EmotionCurve.Point;
import journey.dsl.analysis.EmotionCurve.Source;
import journey.dsl.analysis.EmotionScale;
import journey.dsl.analysis.NormalisedValue;
import journey.dsl.journey.Actual;
import journey.dsl.journey.Journey;
import journey.tests.Models;

class EmotionCurveTest {

	@ParameterizedTest
	@CsvSource({"-2,-2,2,-1", "2,-2,2,1", "0,-2,2,0", "1,-2,2,0.5", "7,0,10,0.4", "3,1,5,0", "12,0,10,1.4"})
	void normalisesValues(double value, double min, double max, double expected) {
		assertThat(Journeys.rounded(NormalisedValue.of(value, min, max))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({"3,3", "5,1"})
	void normalisesNothingWithoutAScale(double min, double max) {
		assertThat(NormalisedValue.of(3, min, max)).isEmpty();
	}

	@Test
	void takesTheStatedEmotionFirst() {
		Point point = point("emotion 1 touchpoint T { rating irritant }");
		assertThat(point.toString()).contains("OptionalDouble[1.0], normalised=OptionalDouble[0.5], source=STATED");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			touchpoint T { rating delight }                                                          | 2
			touchpoint T { rating irritant score 5 of 5 }                                            | -2
			touchpoint T { score 2 of 5 }                                                            | -1
			touchpoint T { rating delight } touchpoint U { rating basic }                            | 1
			touchpoint T { rating delight share 25% } touchpoint U { rating irritant share 75% }     | -1
			touchpoint T { rating delight share 25% } touchpoint U { rating irritant }               | 0
			touchpoint T { rating delight share 0% } touchpoint U { rating irritant share 0% }       | 0
			touchpoint T { rating delight share 0% } touchpoint U { rating irritant share 10% }      | -2
			touchpoint T { rating delight share 30% } touchpoint U                                   | 2
			touchpoint T { rating delight share 30% } touchpoint U { rating basic share 120% }       | 1
			touchpoint T { rating delight } touchpoint U { score 3 of 1 }                            | 2
			touchpoint T { rating delight } touchpoint U { score 7 of 5 }                            | 2
			""")
	void derivesTheEmotionFromTouchpoints(String touchpoints, double expected) {
		assertThat(point(touchpoints).emotion()).hasValue(expected);
	}

	@Test
	void saysThatAnEmotionIsDerived() {
		assertThat(point("touchpoint T { rating basic }").source()).isEqualTo(Source.DERIVED);
	}

	@ParameterizedTest
	@CsvSource({"''", "touchpoint T", "touchpoint T { share 50% }", "touchpoint T { score 1 of 1 }"})
	void inventsNoPoint(String content) {
		Point point = point(content);
		assertThat(point).isEqualTo(new Point(point.step(), Optional.empty(), OptionalDouble.empty(),
				OptionalDouble.empty(), Source.UNSCORED));
	}

	@Test
	void usesTheJourneysOwnScale() {
		Journey journey = Journeys.only(Models.project("""
				scale Stars from 1 to 5
				journey J { scale Stars phase P { step A { touchpoint T { rating irritant } } step B { emotion 4 } } }
				"""));
		assertThat(EmotionCurve.of(journey).points()).map(p -> p.emotion().getAsDouble() + " "
				+ p.normalised().getAsDouble()).containsExactly("1.0 -1.0", "4.0 0.5");
	}

	@ParameterizedTest
	@CsvSource({"scale S from 3 to 3", "scale S from 5 to 1", "''"})
	void keepsStatedEmotionsWhereTheScaleCannotBeUsed(String scale) {
		Journey journey = Journeys.only(Models.project(scale
				+ " journey J { scale S phase P { step A { emotion 4 } step B { touchpoint T { rating basic } } } }"));
		assertThat(EmotionCurve.of(journey).points()).map(p -> p.emotion() + " " + p.normalised() + " " + p.source())
				.containsExactly("OptionalDouble[4.0] OptionalDouble.empty STATED",
						"OptionalDouble.empty OptionalDouble.empty UNSCORED");
	}

	@Test
	void hasADefaultScale() {
		assertThat(EmotionScale.of(Journeys.withSteps(""))).contains(new EmotionScale(-2, 2));
	}

	@Test
	void drawsAnActualPathFromItsVisitsAlone() {
		Actual actual = Models.project("""
				journey J { phase P { step A { emotion 2 } step B } }
				actual X of J { visit B emotion -1 unplanned "x" emotion 1 visit A visit Nowhere emotion 1 }
				""").elements(Actual.class).findFirst().orElseThrow();
		assertThat(EmotionCurve.of(actual).points()).map(p -> p.step().getName() + " " + p.normalised() + " "
				+ p.source()).containsExactly("B OptionalDouble[-0.5] STATED", "A OptionalDouble.empty UNSCORED");
	}

	private static Point point(String content) {
		return EmotionCurve.of(Journeys.withSteps("step A { " + content + " }")).points().get(0);
	}
}
