// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.journey.Step;

class LongJourneyTest {

	@Test
	void isReadWithoutErrors() {
		// when
		new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
		var project = LongJourney.load(60);

		// then
		assertThat(project.getResources().get(0).getErrors()).isEmpty();
		assertThat(new Refresh(Specification.load(), project).ofClass(Step.class)).hasSize(60);
	}
}
