// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import journey.dsl.journey.Branch;
import journey.dsl.journey.Handover;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Outcome;
import journey.dsl.journey.OutcomeKind;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Step;

/**
 * The nodes and edges of the flow of a journey: branches as written; where a step has no {@code next}, the following
 * step in document order, and the implicit end after the last one.
 */
public final class FlowServices {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** All steps of a journey in document order. */
	public Collection<Step> flowSteps(Journey journey) {
		return steps(journey);
	}

	/** The branches that lead to a step or an outcome, in document order. */
	public Collection<Branch> branches(Journey journey) {
		return allBranches(journey).filter(branch -> !branch.isAbandon()).toList();
	}

	/** The branches on which clients leave the journey, in document order. */
	public Collection<Branch> abandonments(Journey journey) {
		return allBranches(journey).filter(Branch::isAbandon).toList();
	}

	/** The step that a branch leaves. */
	public Step branchingStep(Branch branch) {
		return Ancestors.nearest(branch, Step.class);
	}

	/** The journey that a branch belongs to. */
	public Journey abandonedJourney(Branch branch) {
		return Ancestors.nearest(branch, Journey.class);
	}

	/** The step after a step that names no next one; null after a step that does and after the last one. */
	public Step followingStep(Step step) {
		return step.getNext().isEmpty() ? successor(allSteps(step), step) : null;
	}

	/** The journey where the step is its last one and names no next one, hence leads to the implicit end; else null. */
	public Journey endingJourney(Step step) {
		Journey journey = Ancestors.nearest(step, Journey.class);
		return journey != null && step.getNext().isEmpty() && successor(steps(journey), step) == null ? journey : null;
	}

	/** The journey itself where its flow reaches the implicit end; else null. */
	public Journey journeyWithEnd(Journey journey) {
		List<Step> steps = steps(journey);
		return steps.isEmpty() ? null : endingJourney(steps.get(steps.size() - 1));
	}

	/** The journey itself where clients can abandon it; else null. */
	public Journey journeyWithAbandonment(Journey journey) {
		return abandonments(journey).isEmpty() ? null : journey;
	}

	/** The phase after a phase; null after the last one. */
	public Phase followingPhase(Phase phase) {
		Journey journey = Ancestors.nearest(phase, Journey.class);
		return journey == null ? null : successor(journey.getPhases(), phase);
	}

	/** The figure of a branch and, where it is given, the state of the handover. */
	public String branchLabel(Branch branch) {
		return Texts.parts(Texts.of(branch).percent(probability(branch)), handover(branch));
	}

	/** Whether the handover on a branch is broken. */
	public boolean hasBrokenHandover(Branch branch) {
		return branch.getHandover() == Handover.BROKEN;
	}

	/** Whether an outcome is wanted. */
	public boolean isWanted(Outcome outcome) {
		return outcome.getKind() == OutcomeKind.SUCCESS;
	}

	/** Whether an outcome is unwanted. */
	public boolean isUnwanted(Outcome outcome) {
		return outcome.getKind() == OutcomeKind.FAILURE;
	}

	/**
	 * The probability of a branch in percent: the figure given, or what the figures of the step's other branches leave
	 * over; null where several branches lack a figure or the figures exceed 100.
	 */
	private BigDecimal probability(Branch branch) {
		Step step = branchingStep(branch);
		if (branch.getPercent() != null || step == null) {
			return branch.getPercent();
		}
		List<BigDecimal> given = step.getNext().stream().map(Branch::getPercent).filter(Objects::nonNull).toList();
		BigDecimal remainder = HUNDRED.subtract(given.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
		boolean onlyOneWithout = given.size() == step.getNext().size() - 1;
		return onlyOneWithout && remainder.signum() >= 0 ? remainder : null;
	}

	private static String handover(Branch branch) {
		return switch (branch.getHandover()) {
			case UNSPECIFIED -> "";
			case BROKEN, SEAMLESS -> Texts.of(branch).get("handover." + branch.getHandover().getLiteral());
		};
	}

	private static Stream<Branch> allBranches(Journey journey) {
		return steps(journey).stream().flatMap(step -> step.getNext().stream());
	}

	private static List<Step> allSteps(Step step) {
		Journey journey = Ancestors.nearest(step, Journey.class);
		return journey == null ? List.of() : steps(journey);
	}

	static List<Step> steps(Journey journey) {
		return journey.getPhases().stream().flatMap(phase -> phase.getSteps().stream()).toList();
	}

	private static <T> T successor(List<T> elements, T element) {
		int next = elements.indexOf(element) + 1;
		return next > 0 && next < elements.size() ? elements.get(next) : null;
	}
}
