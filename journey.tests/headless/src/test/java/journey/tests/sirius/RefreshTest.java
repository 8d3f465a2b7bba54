// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Step;
import journey.sirius.services.KnownResults;

/** Services take from the analysis what is computed once for a state of the model, however many elements ask for it. */
class RefreshTest {

	private static final Specification SPECIFICATION = Specification.load();

	private static Refresh refresh(String example) throws IOException {
		new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
		ResourceSet project = Examples.load(example);
		return new Refresh(SPECIFICATION, project);
	}

	/** The results that are known for each journey and for all together. */
	private static List<Object> results(Refresh refresh) {
		List<EObject> journeys = refresh.ofClass(Journey.class);
		List<Object> results = new ArrayList<>();
		journeys.forEach(journey -> results.add(KnownResults.ofJourney(journey)));
		results.add(KnownResults.ofProject(journeys.get(0)));
		return results;
	}

	@ParameterizedTest
	@ValueSource(strings = { "furniture", "machinery", "onboarding", "bank" })
	void everythingIsComputedOnceForAllRepresentations(String example) throws IOException {
		// given
		Refresh refresh = refresh(example);
		List<Object> first = results(refresh);

		// when
		int evaluated = refresh.run("");

		// then
		assertThat(evaluated).as("expressions").isGreaterThan(1000);
		List<Object> later = results(refresh);
		for (int journey = 0; journey < first.size(); journey++) {
			assertThat(later.get(journey)).isSameAs(first.get(journey));
		}
	}

	@Test
	void aChangeOfTheModelHasThemComputedAnew() throws IOException {
		// given
		Refresh refresh = refresh("furniture");
		List<Object> first = results(refresh);

		// when
		((Step) refresh.ofClass(Step.class).get(0)).setTitle("Other");

		// then
		assertThat(results(refresh)).doesNotContainAnyElementsOf(first);
	}
}
