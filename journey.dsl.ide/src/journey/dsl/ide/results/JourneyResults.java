// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.results;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import journey.dsl.analysis.AllocatedFigure;
import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.EvidenceCoverage;
import journey.dsl.analysis.ExpectationGap;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.Funnel;
import journey.dsl.analysis.Gap;
import journey.dsl.analysis.MomentScore;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Step;

/**
 * What is computed from one journey, each result when it is first asked for and then kept. Who reads it must be the
 * only one who uses the journey's resource meanwhile.
 */
public final class JourneyResults {

	private final Journey journey;
	private final Map<Object, Object> known = new HashMap<>();

	JourneyResults(Journey journey) {
		this.journey = journey;
	}

	/** The journey. */
	public Journey journey() {
		return journey;
	}

	/** What the client feels, step by step. */
	public EmotionCurve curve() {
		return once(EmotionCurve.class, () -> EmotionCurve.of(journey));
	}

	/** The point of a step on the curve; empty for a step of another journey. */
	public Optional<EmotionCurve.Point> emotion(Step step) {
		Map<Step, EmotionCurve.Point> points = once(EmotionCurve.Point.class,
				() -> byStep(curve().points(), EmotionCurve.Point::step));
		return Optional.ofNullable(points.get(step));
	}

	/** The ways through the journey. */
	public Flow flow() {
		return once(Flow.class, () -> Flow.of(journey));
	}

	/** How many clients come where. */
	public Funnel funnel() {
		return once(Funnel.class, () -> Funnel.of(flow()));
	}

	/** Expected arrivals at a step from one start of the journey; empty where unknown. */
	public OptionalDouble visits(Step step) {
		return funnel().visits().getOrDefault(step, OptionalDouble.empty());
	}

	/** Expected numbers of clients that leave at a step from one start; empty where unknown or where nobody leaves. */
	public OptionalDouble abandonment(Step step) {
		return funnel().abandon().getOrDefault(step, OptionalDouble.empty());
	}

	/** Changes of channel, device and department between steps. */
	public List<Gap> gaps() {
		return once(Gap.class, () -> Gap.in(flow()));
	}

	/** The changes on the way out of a step. */
	public List<Gap> gapsFrom(Step step) {
		Map<Step, List<Gap>> gaps = once(Gap.Kind.class,
				() -> gaps().stream().collect(Collectors.groupingBy(Gap::source)));
		return gaps.getOrDefault(step, List.of());
	}

	/** How much a moment of truth matters; empty for a step that is none. */
	public Optional<MomentScore> moment(Step step) {
		Map<Step, MomentScore> moments = once(MomentScore.class,
				() -> byStep(MomentScore.in(journey), MomentScore::step));
		return Optional.ofNullable(moments.get(step));
	}

	/** How far what the client gets at a step differs from what the client expects; empty where one is not given. */
	public Optional<ExpectationGap> expectation(Step step) {
		Map<Step, ExpectationGap> gaps = once(ExpectationGap.class,
				() -> byStep(ExpectationGap.in(journey), ExpectationGap::step));
		return Optional.ofNullable(gaps.get(step));
	}

	/** How much of the journey rests on observation that is valid today. */
	public EvidenceCoverage coverage(LocalDate today) {
		return once(today, () -> EvidenceCoverage.of(journey, today));
	}

	/** The journey's figures spread over its steps. */
	public List<AllocatedFigure> allocations() {
		return once(AllocatedFigure.class, () -> AllocatedFigure.in(journey));
	}

	/** The first counts where a broken text has a step twice. */
	private static <T> Map<Step, T> byStep(List<T> results, Function<T, Step> step) {
		return results.stream().collect(Collectors.toMap(step, Function.identity(), (first, second) -> first));
	}

	/** Not computeIfAbsent, since one result is computed from another. */
	@SuppressWarnings("unchecked")
	private <T> T once(Object key, Supplier<T> computation) {
		Object result = known.get(key);
		if (result == null) {
			result = computation.get();
			known.put(key, result);
		}
		return (T) result;
	}
}
