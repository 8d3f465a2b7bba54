// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.journey.Journey;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Step;

/** The check of expressions itself: it finds what is wrong. */
class SpecificationCheckTest {

	private final ExpressionTypes types = new ExpressionTypes(new ServiceMethods(Specification.load()));
	private final Context step = new Context(Step.class).with("root", Journey.class);

	@ParameterizedTest
	@ValueSource(strings = {
			"feature:phases", // a feature of another class
			"service:stepLable", // no such service
			"service:painLabel", // a service for another class
			"service:label(root)", // an argument too many
			"service:phasesUsing", // an argument too few
			"service:container.owningStep", // no such variable here
			"var:container",
			"aql:self.name.size()", // beyond what can be checked
			"Steps", // a constant that cannot be translated
			"feature:" })
	void brokenExpressionIsFound(String expression) {
		assertThatThrownBy(() -> types.of(expression, step)).isInstanceOf(AssertionError.class);
	}

	@Test
	void featureGivesTheClassOfItsValues() {
		assertThat(types.of("feature:steps", new Context(Phase.class))).isEqualTo(Step.class);
	}

	@Test
	void serviceGivesTheClassOfTheElementsOfItsCollection() {
		assertThat(types.of("service:root.flowSteps", step)).isEqualTo(Step.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "//@ownedViewpoints[name='None']", "//@ownedViewpoints/@nothing", "ownedViewpoints" })
	void danglingReferenceIsFound(String reference) {
		assertThatThrownBy(() -> Specification.load().resolve(reference)).isInstanceOf(AssertionError.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "journey::Stepp", "Step", "journey::Mode" })
	void unknownDomainClassIsFound(String name) {
		assertThatThrownBy(() -> Specification.modelClass(name)).isInstanceOf(AssertionError.class);
	}
}
