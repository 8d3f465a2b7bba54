// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.Test;

import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.Outcome;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;
import journey.sirius.services.TooltipServices;
import journey.tests.Models;

class TooltipServicesTest {

	private static final String MODEL = """
			evidence Talks { level observed }
			channel Web
			/** How people buy
			 * a sofa.
			 */
			journey Buy "Buy a sofa" {
			    phase Search {
			        // not for readers
			        step Compare "I compare" {
			            touchpoint Catalogue via Web { share 60% from Talks rating irritant }
			            touchpoint Visit via Web { share 30% rating delight }
			            next Done 70%, abandon 30%
			        }
			        /** Seldom. */
			        step Ask
			    }
			    outcome Done success
			}
			""";

	private final TooltipServices services = new TooltipServices();
	private final JourneyFile file = Models.parse(MODEL);

	@Test
	void commentFollowsTheTitleOnOneLine() {
		assertThat(services.journeyTooltip(first(Journey.class)))
				.startsWith("Buy a sofa\nHow people buy a sofa.\n");
	}

	@Test
	void commentOfAnotherKindIsNoDocumentation() {
		assertThat(services.stepTooltip(first(Step.class))).doesNotContain("readers");
	}

	@Test
	void journeyTellsHowMuchIsObserved() {
		// two shares and two ratings are assessed, one of them on evidence that is observed
		assertThat(services.journeyTooltip(first(Journey.class))).contains("\nEvidence coverage: 25%");
	}

	@Test
	void touchpointTellsWhatToDo() {
		List<Touchpoint> touchpoints = EcoreUtil2.eAllOfType(file, Touchpoint.class);
		assertThat(services.touchpointTooltip(touchpoints.get(0))).contains("What to do: fix");
		assertThat(services.touchpointTooltip(touchpoints.get(1))).contains("What to do: extend");
	}

	@Test
	void endsTellHowManyArrive() {
		assertThat(services.outcomeTooltip(first(Outcome.class))).isEqualTo("Done\nClients who arrive: 70%");
		assertThat(services.abandonmentTooltip(first(Journey.class))).isEqualTo("Abandonment\nClients who arrive: 30%");
		assertThat(services.endTooltip(first(Journey.class))).isEqualTo("End\nClients who arrive: 0%");
	}

	@Test
	void longLineIsBrokenBetweenWords() {
		Step step = first(Step.class);
		step.setTitle("sofa ".repeat(40).strip());
		// 18 times five characters are 90
		assertThat(services.stepTooltip(step).lines().limit(3)).containsExactly("sofa ".repeat(18).strip(),
				"sofa ".repeat(18).strip(), "sofa ".repeat(4).strip());
	}

	@Test
	void wordThatIsLongerThanALineIsBrokenToo() {
		Step step = first(Step.class);
		step.setTitle("o" + "x".repeat(100));
		assertThat(services.stepTooltip(step).lines().limit(2)).containsExactly("o" + "x".repeat(89), "x".repeat(11));
	}

	@Test
	void endlessTextIsCut() {
		Step step = first(Step.class);
		step.setTrigger("x".repeat(100_000));
		assertThat(services.stepTooltip(step)).hasSizeLessThan(1000).contains("xxx…");
	}

	private <T> T first(Class<T> kind) {
		return kind.cast(EcoreUtil2.eAllOfType(file, EObject.class).stream()
				.filter(kind::isInstance).findFirst().orElseThrow());
	}
}
