// SPDX-License-Identifier: EPL-2.0
package journey.tests.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import journey.dsl.analysis.Deviation;
import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.Funnel;
import journey.dsl.analysis.Project;
import journey.dsl.journey.Actual;
import journey.dsl.journey.Journey;

/** The onboarding is the example of what really happened. */
class OnboardingExampleTest {

	private static Project onboarding;

	@BeforeAll
	static void load() {
		onboarding = Example.load("onboarding").project();
	}

	@Test
	void hasThreeActualPaths() {
		assertThat(actuals()).hasSize(3);
	}

	@Test
	void hasDeviationsOfEveryKind() {
		assertThat(actuals().flatMap(actual -> Deviation.in(actual).stream()).map(Deviation::kind))
				.contains(Deviation.Kind.values());
	}

	@Test
	void saysWhatWasFeltAtEveryVisit() {
		assertThat(actuals().flatMap(actual -> EmotionCurve.of(actual).points().stream()))
				.allSatisfy(point -> assertThat(point.emotion()).as(point.step().getName()).isPresent());
	}

	@Test
	void countsTheLoopBackToTheWebsite() {
		Funnel funnel = Funnel.of(onboarding.elements(Journey.class).findFirst().orElseThrow());

		// Look = 1 + 0.1 * Visit and Visit = 0.18 * Look, so Look = 1 / (1 - 0.018)
		assertThat(funnel.visits().entrySet()).filteredOn(visits -> visits.getKey().getName().equals("Look"))
				.singleElement().satisfies(visits -> assertThat(visits.getValue().orElseThrow())
						.isCloseTo(1 / 0.982, within(1e-9)));
	}

	private static Stream<Actual> actuals() {
		return onboarding.elements(Actual.class);
	}
}
