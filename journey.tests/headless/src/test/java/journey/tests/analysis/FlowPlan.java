// SPDX-License-Identifier: EPL-2.0
package journey.tests.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import journey.dsl.analysis.Contents;
import journey.dsl.journey.Branch;
import journey.dsl.journey.FlowNode;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.Outcome;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Step;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A journey in numbers, which a test can compute with in its own way.
 *
 * @param ways per step, the ways on; the last way of each step takes the remainder
 */
record FlowPlan(List<List<Way>> ways) {

	private static final int LARGEST_FIGURE = 30;

	/**
	 * A way on. A target below the number of steps is a step; the number of steps is the outcome, one more is abandon.
	 *
	 * @param targets one target, or several that are all taken
	 * @param percent figure of the way, not read for the last way
	 */
	record Way(List<Integer> targets, int percent) {
	}

	/** Plans of up to seven steps with up to three ways each. */
	static Arbitrary<FlowPlan> plans(int largestGroup) {
		return Arbitraries.integers().between(1, 7).flatMap(steps -> {
			Arbitrary<Integer> targets = Arbitraries.integers().between(0, steps + 1);
			Arbitrary<List<Integer>> groups = targets.list().ofMinSize(1).ofMaxSize(largestGroup).uniqueElements();
			return Combinators.combine(groups, Arbitraries.integers().between(0, LARGEST_FIGURE))
					.as((group, percent) -> new Way(group.contains(steps + 1) ? List.of(steps + 1) : group, percent))
					.list().ofMinSize(1).ofMaxSize(3).list().ofSize(steps).map(FlowPlan::new);
		});
	}

	int size() {
		return ways.size();
	}

	/** Probability of a way, from 0 to 1. */
	double probability(int step, int way) {
		List<Way> all = ways.get(step);
		if (way < all.size() - 1) {
			return all.get(way).percent() / 100.0;
		}
		return 1 - all.subList(0, way).stream().mapToInt(Way::percent).sum() / 100.0;
	}

	/** The steps that a step leads to. */
	List<Integer> successors(int step) {
		return ways.get(step).stream().flatMap(way -> way.targets().stream()).filter(target -> target < size())
				.distinct().toList();
	}

	/** The same as a model. */
	Journey journey() {
		JourneyFactory factory = JourneyFactory.eINSTANCE;
		Journey journey = factory.createJourney();
		journey.setName("J");
		Phase phase = factory.createPhase();
		phase.setName("P");
		journey.getPhases().add(phase);
		for (int index = 0; index < size(); index++) {
			Step step = factory.createStep();
			step.setName("S" + index);
			phase.getSteps().add(step);
		}
		Outcome outcome = factory.createOutcome();
		outcome.setName("Loyal");
		journey.getOutcomes().add(outcome);
		List<FlowNode> nodes = new ArrayList<>(Contents.steps(journey));
		nodes.add(outcome);
		for (int index = 0; index < size(); index++) {
			addWays((Step) nodes.get(index), ways.get(index), nodes);
		}
		return journey;
	}

	private static void addWays(Step step, List<Way> ways, List<FlowNode> nodes) {
		for (Way way : ways) {
			Branch branch = JourneyFactory.eINSTANCE.createBranch();
			way.targets().stream().filter(target -> target < nodes.size()).map(nodes::get)
					.forEach(branch.getTargets()::add);
			branch.setAbandon(way.targets().contains(nodes.size()));
			if (step.getNext().size() < ways.size() - 1) {
				branch.setPercent(BigDecimal.valueOf(way.percent()));
			}
			step.getNext().add(branch);
		}
	}
}
