// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

import journey.dsl.analysis.Flow.Edge;
import journey.dsl.analysis.Flow.Place;
import journey.dsl.journey.Branch;
import journey.dsl.journey.FlowNode;
import journey.dsl.journey.Handover;
import journey.dsl.journey.Outcome;
import journey.dsl.journey.Step;

/**
 * Reads the {@code next} of a step. Figures are added up exactly, so that 33.3 %, 33.3 % and 33.4 % are 100 %. An
 * {@code and} group counts as one target, and each of its members, taken once, gets the whole figure.
 */
final class NextReader {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final Step step;
	private final Predicate<FlowNode> own;
	private final Flow.Figures figures;
	private final List<Edge> edges = new ArrayList<>();

	/**
	 * @param step a step that has a {@code next}
	 * @param own tells the steps and outcomes of the step's journey
	 */
	NextReader(Step step, Predicate<FlowNode> own) {
		this.step = step;
		this.own = own;
		BigDecimal sum = BigDecimal.ZERO;
		int open = 0;
		boolean impossible = false;
		for (Branch branch : step.getNext()) {
			Optional<BigDecimal> percent = Numbers.percentage(branch.getPercent());
			open += branch.getPercent() == null ? 1 : 0;
			impossible |= branch.getPercent() != null && percent.isEmpty();
			sum = sum.add(percent.orElse(BigDecimal.ZERO));
		}
		this.figures = judge(sum, open, impossible);
		for (Branch branch : step.getNext()) {
			addEdges(branch, HUNDRED.subtract(sum));
		}
	}

	Flow.Figures figures() {
		return figures;
	}

	List<Edge> edges() {
		return List.copyOf(edges);
	}

	private Flow.Figures judge(BigDecimal sum, int open, boolean impossible) {
		for (Branch branch : step.getNext()) {
			if (isUnresolved(branch)) {
				return Flow.Figures.UNRESOLVED;
			}
		}
		if (impossible) {
			return Flow.Figures.IMPOSSIBLE;
		}
		int comparison = sum.compareTo(HUNDRED);
		if (comparison > 0) {
			return Flow.Figures.ABOVE;
		}
		if (open > 1) {
			return Flow.Figures.SEVERAL_OPEN;
		}
		return open == 0 && comparison < 0 ? Flow.Figures.BELOW : Flow.Figures.KNOWN;
	}

	private boolean isUnresolved(Branch branch) {
		return !branch.isAbandon()
				&& (branch.getTargets().isEmpty() || !branch.getTargets().stream().allMatch(own));
	}

	private void addEdges(Branch branch, BigDecimal remainder) {
		BigDecimal percent = branch.getPercent() == null ? remainder : branch.getPercent();
		OptionalDouble probability = figures == Flow.Figures.KNOWN ? Numbers.fraction(percent) : OptionalDouble.empty();
		Set<Place> targets = new LinkedHashSet<>();
		if (branch.isAbandon()) {
			targets.add(new Place.Abandon());
		}
		for (FlowNode target : branch.getTargets()) {
			if (own.test(target)) {
				targets.add(target instanceof Outcome outcome
						? new Place.AtOutcome(outcome)
						: new Place.AtStep((Step) target));
			}
		}
		Handover handover = branch.getHandover();
		targets.forEach(target -> edges.add(new Edge(step, target, probability, handover, Optional.of(branch))));
	}
}
