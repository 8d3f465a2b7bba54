// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import journey.dsl.journey.Initiative;

/**
 * How much an initiative brings for its effort: (wc·customer value + wb·business value) / effort. It is unknown
 * (empty) where one of the three is missing or no whole number from 1 to 5.
 * Source: language reference, computed results, priority.
 *
 * @param initiative the initiative
 * @param value the priority, above 0 unless both weights are 0
 */
public record Priority(Initiative initiative, OptionalDouble value) {

	/**
	 * Weights of the two values.
	 *
	 * @param customer weight of the value to the client, at least 0
	 * @param business weight of the value to the company, at least 0
	 */
	public record Weights(BigDecimal customer, BigDecimal business) {

		/** One half each. */
		public static final Weights EQUAL = new Weights(new BigDecimal("0.5"), new BigDecimal("0.5"));

		/** Checks that neither weight is negative. */
		public Weights {
			if (!isWeight(customer) || !isWeight(business)) {
				throw new IllegalArgumentException(
						"Weights are numbers from 0, not " + customer + " and " + business);
			}
		}

		private static boolean isWeight(BigDecimal weight) {
			return Numbers.exact(weight).filter(w -> w.signum() >= 0).isPresent();
		}
	}

	private record Candidate(Initiative initiative, Optional<BigDecimal> exact) {
	}

	/**
	 * The initiatives of a project, the highest priority first, ties by name and then by qualified name; those with an
	 * unknown priority come last.
	 */
	public static List<Priority> ranked(Project project, Weights weights) {
		Comparator<Candidate> highestFirst = Comparator.comparing(Candidate::exact,
				Comparator.comparing(exact -> exact.orElse(BigDecimal.ONE.negate()), Comparator.reverseOrder()));
		return project.elements(Initiative.class)
				.map(initiative -> new Candidate(initiative, exact(initiative, weights)))
				.sorted(highestFirst.thenComparing(candidate -> name(candidate.initiative()))
						.thenComparing(candidate -> QualifiedNames.of(candidate.initiative())))
				.map(candidate -> new Priority(candidate.initiative(),
						candidate.exact().map(value -> Numbers.number(value.doubleValue()))
								.orElse(OptionalDouble.empty())))
				.toList();
	}

	private static String name(Initiative initiative) {
		return initiative.getName() == null ? "" : initiative.getName();
	}

	/** Decimal arithmetic, so that equal priorities are ties whatever the weights. */
	private static Optional<BigDecimal> exact(Initiative initiative, Weights weights) {
		OptionalInt customer = Numbers.oneToFive(initiative.getCustomerValue());
		OptionalInt business = Numbers.oneToFive(initiative.getBusinessValue());
		OptionalInt effort = Numbers.oneToFive(initiative.getEffort());
		if (customer.isEmpty() || business.isEmpty() || effort.isEmpty()) {
			return Optional.empty();
		}
		BigDecimal value = weights.customer().multiply(BigDecimal.valueOf(customer.getAsInt()))
				.add(weights.business().multiply(BigDecimal.valueOf(business.getAsInt())));
		return Optional.of(value.divide(BigDecimal.valueOf(effort.getAsInt()), MathContext.DECIMAL128));
	}
}
