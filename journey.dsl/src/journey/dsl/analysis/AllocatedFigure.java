// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import journey.dsl.journey.Allocation;
import journey.dsl.journey.AllocationShare;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Measure;
import journey.dsl.journey.Metric;
import journey.dsl.journey.Quantity;
import journey.dsl.journey.Step;

/**
 * A figure of activity spread over steps. The figure is the journey's own measure of the metric, the latest where it
 * has several; else the latest measure on its phases, steps and touchpoints. A measure without a value is none, one
 * without a date is older than all others, and the first in document order wins a tie. All numbers are in the metric's
 * unit and unknown (empty) where there is no measure.
 * Source: language reference, computed results, allocation.
 *
 * @param allocation the allocation
 * @param measure the measure that is spread; empty where there is none
 * @param value its value
 * @param shares the amount that each step gets, in the order of the text; parts of one step are added up, and those of
 *        an unresolved step or without a figure are left out
 * @param residual what is left; below 0 where the shares add up to more than 100 %
 */
public record AllocatedFigure(Allocation allocation, Optional<Measure> measure, OptionalDouble value,
		Map<Step, OptionalDouble> shares, OptionalDouble residual) {

	/** Takes an immutable copy of the shares that keeps their order. */
	public AllocatedFigure {
		shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
	}

	/** The allocations of a journey in document order; those of an unresolved metric are left out. */
	public static List<AllocatedFigure> in(Journey journey) {
		return journey.getAllocations().stream().flatMap(allocation -> References.resolved(allocation.getMetric())
				.map(metric -> of(journey, allocation, metric)).stream()).toList();
	}

	private static AllocatedFigure of(Journey journey, Allocation allocation, Metric metric) {
		Optional<Measure> measure = latestWithValue(journey.getMeasures(), metric)
				.or(() -> latestWithValue(Measures.inside(journey), metric));
		Optional<BigDecimal> value = measure.flatMap(AllocatedFigure::value);
		Map<Step, BigDecimal> percents = percents(allocation);
		Map<Step, OptionalDouble> shares = new LinkedHashMap<>();
		percents.forEach((step, percent) -> shares.put(step, number(value.map(v -> part(v, percent)))));
		BigDecimal spread = percents.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		return new AllocatedFigure(allocation, measure, number(value), shares,
				number(value.map(v -> v.subtract(part(v, spread)))));
	}

	private static Optional<Measure> latestWithValue(List<Measure> measures, Metric metric) {
		return Measures.latest(measures.stream().filter(measure -> value(measure).isPresent()).toList(), metric);
	}

	private static Optional<BigDecimal> value(Measure measure) {
		return Optional.ofNullable(measure.getValue()).map(Quantity::getValue).flatMap(Numbers::exact);
	}

	private static Map<Step, BigDecimal> percents(Allocation allocation) {
		Map<Step, BigDecimal> percents = new LinkedHashMap<>();
		for (AllocationShare share : allocation.getShares()) {
			References.resolved(share.getStep()).ifPresent(step -> Numbers.exact(share.getPercent())
					.ifPresent(percent -> percents.merge(step, percent, BigDecimal::add)));
		}
		return percents;
	}

	private static BigDecimal part(BigDecimal value, BigDecimal percent) {
		return value.multiply(percent).movePointLeft(2);
	}

	private static OptionalDouble number(Optional<BigDecimal> figure) {
		return figure.map(f -> Numbers.number(f.doubleValue())).orElse(OptionalDouble.empty());
	}
}
