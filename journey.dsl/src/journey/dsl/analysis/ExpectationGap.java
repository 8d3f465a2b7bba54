// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import journey.dsl.journey.Expectation;
import journey.dsl.journey.Experience;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Step;

/**
 * How far what the client gets differs from what the client expects, in units of the journey's scale.
 * Source: language reference, computed results, expectation gap.
 *
 * @param step the step
 * @param expects expected value on the scale
 * @param gets experienced value on the scale
 * @param gap gets − expects: negative where the client is disappointed
 */
public record ExpectationGap(Step step, double expects, double gets, double gap) {

	/** The gaps of a journey in document order, of the steps that give both values. */
	public static List<ExpectationGap> in(Journey journey) {
		return Contents.steps(journey).stream().flatMap(step -> of(step).stream()).toList();
	}

	private static Optional<ExpectationGap> of(Step step) {
		Optional<BigDecimal> expects = Optional.ofNullable(step.getExpects()).map(Expectation::getValue)
				.flatMap(Numbers::exact);
		Optional<BigDecimal> gets = Optional.ofNullable(step.getGets()).map(Experience::getValue)
				.flatMap(Numbers::exact);
		if (expects.isEmpty() || gets.isEmpty()) {
			return Optional.empty();
		}
		OptionalDouble from = Numbers.number(expects.get());
		OptionalDouble to = Numbers.number(gets.get());
		// exact before it becomes a floating-point number, so that 0.1 − 0.3 is −0.2
		OptionalDouble gap = Numbers.number(gets.get().subtract(expects.get()).doubleValue());
		if (Stream.of(from, to, gap).anyMatch(OptionalDouble::isEmpty)) {
			return Optional.empty();
		}
		return Optional.of(new ExpectationGap(step, from.getAsDouble(), to.getAsDouble(), gap.getAsDouble()));
	}
}
