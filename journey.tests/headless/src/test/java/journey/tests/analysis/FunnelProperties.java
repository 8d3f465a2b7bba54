// SPDX-License-Identifier: EPL-2.0
package journey.tests.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import journey.dsl.analysis.Contents;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.Funnel;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Step;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FunnelProperties {

	private static final int ROUNDS = 5_000;

	@Property
	void everybodyArrivesOnceSomewhere(@ForAll("plans") FlowPlan plan) {
		Funnel funnel = Funnel.of(plan.journey());
		Assume.that(funnel.known());
		double arrivals = funnel.outcomes().values().stream().mapToDouble(OptionalDouble::getAsDouble).sum();
		assertThat(arrivals).isCloseTo(1, offset(1e-9));
	}

	@Property
	void onlyALoopThatIsNeverLeftIsUnknown(@ForAll("plans") FlowPlan plan) {
		Flow flow = Flow.of(plan.journey());
		Assume.that(flow.edges().stream().noneMatch(edge -> edge.probability().orElseThrow() == 0));
		boolean trapped = flow.closedCycles().stream().flatMap(List::stream).anyMatch(flow.reachableSteps()::contains);
		assertThat(Funnel.of(flow).known()).isEqualTo(!trapped);
	}

	@Property
	void visitsAreThoseOfClientsSentThrough(@ForAll("plansWithGroups") FlowPlan plan) {
		Optional<double[]> sent = send(plan);
		Assume.that(sent.isPresent());
		Journey journey = plan.journey();
		Funnel funnel = Funnel.of(journey);
		double[] visits = Contents.steps(journey).stream().map(funnel.visits()::get)
				.mapToDouble(OptionalDouble::getAsDouble).toArray();
		for (int step = 0; step < visits.length; step++) {
			assertThat(visits[step]).isCloseTo(sent.get()[step], offset(1e-6 * Math.max(1, sent.get()[step])));
		}
	}

	@Property
	void abandonmentIsTheSumOverSteps(@ForAll("plansWithGroups") FlowPlan plan) {
		Funnel funnel = Funnel.of(plan.journey());
		Assume.that(funnel.known() && !funnel.abandon().isEmpty());
		double bySteps = funnel.abandon().values().stream().mapToDouble(OptionalDouble::getAsDouble).sum();
		double total = funnel.outcomes().get(new Flow.Place.Abandon()).getAsDouble();
		assertThat(total).isCloseTo(bySteps, offset(1e-9 * Math.max(1, bySteps)));
	}

	@Property
	void numbersAreFiniteAndNotNegative(@ForAll("plansWithGroups") FlowPlan plan) {
		for (OptionalDouble visits : Funnel.of(plan.journey()).visits().values()) {
			assertThat(visits.orElse(0)).isFinite().isNotNegative();
		}
	}

	@Property
	void stepsOutOfReachHaveNoVisits(@ForAll("plansWithGroups") FlowPlan plan) {
		Funnel funnel = Funnel.of(plan.journey());
		for (Step step : funnel.visits().keySet()) {
			if (!funnel.flow().reachableSteps().contains(step)) {
				assertThat(funnel.visits().get(step)).hasValue(0);
			}
		}
	}

	@Provide
	Arbitrary<FlowPlan> plans() {
		return FlowPlan.plans(1);
	}

	@Provide
	Arbitrary<FlowPlan> plansWithGroups() {
		return FlowPlan.plans(2);
	}

	/** Arrivals counted round by round until nobody is under way; empty where that does not come about. */
	private static Optional<double[]> send(FlowPlan plan) {
		double[] total = new double[plan.size()];
		double[] here = new double[plan.size()];
		here[0] = 1;
		for (int round = 0; round < ROUNDS && Arrays.stream(total).sum() < 1e5; round++) {
			if (Arrays.stream(here).sum() < 1e-13) {
				return Optional.of(total);
			}
			double[] there = new double[plan.size()];
			for (int step = 0; step < here.length; step++) {
				total[step] += here[step];
				for (int way = 0; way < plan.ways().get(step).size(); way++) {
					for (int target : plan.ways().get(step).get(way).targets()) {
						if (target < there.length) {
							there[target] += here[step] * plan.probability(step, way);
						}
					}
				}
			}
			here = there;
		}
		return Optional.empty();
	}
}
