// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.EvidenceCoverage;
import journey.dsl.analysis.ExpectationGap;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.Funnel;
import journey.dsl.analysis.MomentScore;
import journey.dsl.journey.Branch;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Step;

/** The results of one journey, computed together and looked up by step. */
final class JourneyResults {

	private final Flow flow;
	private final Funnel funnel;
	private final Map<Branch, OptionalDouble> passages = new HashMap<>();
	private final Map<Step, EmotionCurve.Point> points;
	private final Map<Step, MomentScore> moments;
	private final Map<Step, ExpectationGap> expectations;
	private final OptionalDouble coverage;

	JourneyResults(Journey journey) {
		flow = Flow.of(journey);
		funnel = Funnel.of(flow);
		flow.edges().forEach(edge -> edge.branch()
				.ifPresent(branch -> passages.merge(branch, funnel.passages(edge), JourneyResults::most)));
		points = EmotionCurve.of(journey).points().stream()
				.collect(Collectors.toMap(EmotionCurve.Point::step, Function.identity()));
		moments = MomentScore.in(journey).stream().collect(Collectors.toMap(MomentScore::step, Function.identity()));
		expectations = ExpectationGap.in(journey).stream()
				.collect(Collectors.toMap(ExpectationGap::step, Function.identity()));
		coverage = EvidenceCoverage.of(journey, LocalDate.now()).coverage();
	}

	Flow flow() {
		return flow;
	}

	/** The step's point on the emotion curve. */
	Optional<EmotionCurve.Point> point(Step step) {
		return Optional.ofNullable(points.get(step));
	}

	/** Importance × impact of the step's moment of truth. */
	OptionalInt momentScore(Step step) {
		MomentScore score = moments.get(step);
		return score == null ? OptionalInt.empty() : score.score();
	}

	/** How far what the client gets differs from what the client expects; empty where one of the two is not given. */
	Optional<ExpectationGap> expectation(Step step) {
		return Optional.ofNullable(expectations.get(step));
	}

	/** Expected number of arrivals at a step from one start; empty where unknown. */
	OptionalDouble visits(Step step) {
		return funnel.visits().getOrDefault(step, OptionalDouble.empty());
	}

	/** Expected number of clients who give up at a step, from one start; empty where unknown or where none can. */
	OptionalDouble abandonment(Step step) {
		return funnel.abandon().getOrDefault(step, OptionalDouble.empty());
	}

	/** Expected number of passages over a branch, to the target that most go to, from one start; empty where unknown. */
	OptionalDouble passages(Branch branch) {
		return passages.getOrDefault(branch, OptionalDouble.empty());
	}

	private static OptionalDouble most(OptionalDouble one, OptionalDouble other) {
		return one.isEmpty() || other.isEmpty() ? OptionalDouble.empty()
				: OptionalDouble.of(Math.max(one.getAsDouble(), other.getAsDouble()));
	}

	/** Expected number of arrivals at an outcome, declared or not, from one start; empty where unknown. */
	OptionalDouble arrivals(Flow.Place outcome) {
		return funnel.outcomes().getOrDefault(outcome, OptionalDouble.empty());
	}

	/** How much of what is assessed in the journey rests on observation, 0 to 1; empty where nothing is assessed. */
	OptionalDouble coverage() {
		return coverage;
	}
}
