// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;

import journey.dsl.analysis.Contents;
import journey.dsl.analysis.Flow;
import journey.dsl.journey.Branch;
import journey.dsl.journey.Handover;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Outcome;
import journey.dsl.journey.OutcomeKind;
import journey.dsl.journey.Step;

/**
 * The nodes and edges of the flow of a journey: branches as written; where a step has no {@code next}, the following
 * step in document order, and the implicit end after the last one.
 */
public final class FlowServices {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** All steps of a journey in document order. */
	public Collection<Step> flowSteps(Journey journey) {
		return Contents.steps(journey);
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
		return implicitEdges(step).flatMap(edge -> edge.targetStep().stream()).findFirst().orElse(null);
	}

	/** The journey where the step is its last one and names no next one, hence leads to the implicit end; else null. */
	public Journey endingJourney(Step step) {
		return implicitEdges(step).anyMatch(FlowServices::leadsToEnd) ? Ancestors.nearest(step, Journey.class) : null;
	}

	/** The journey itself where its flow has the implicit end; else null. */
	public Journey journeyWithEnd(Journey journey) {
		return ModelResults.ofJourney(journey).stream().flatMap(results -> results.flow().edges().stream())
				.anyMatch(FlowServices::leadsToEnd) ? journey : null;
	}

	/** The journey itself where clients can abandon it; else null. */
	public Journey journeyWithAbandonment(Journey journey) {
		return abandonments(journey).isEmpty() ? null : journey;
	}

	/** The figure of a branch, unless it is the only way on, and, where it is given, the state of the handover. */
	public String branchLabel(Branch branch) {
		return Lines.roomy(isOnlyWay(branch) ? handover(branch) : branchText(branch));
	}

	/** The figure of a branch and, where it is given, the state of the handover, for a text that is not a label. */
	String branchText(Branch branch) {
		return Texts.parts(Texts.of(branch).percent(percent(branch)), handover(branch));
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

	private static boolean isOnlyWay(Branch branch) {
		Step step = Ancestors.nearest(branch, Step.class);
		BigDecimal percent = percent(branch);
		return step != null && step.getNext().size() == 1 && branch.getTargets().size() <= 1
				&& percent != null && percent.compareTo(HUNDRED) == 0;
	}

	/** The figure that a branch is written with, else the one that the other branches leave over; null if unknown. */
	private static BigDecimal percent(Branch branch) {
		Step step = Ancestors.nearest(branch, Step.class);
		if (branch.getPercent() != null || step == null) {
			return branch.getPercent();
		}
		return edges(step).filter(edge -> edge.branch().filter(branch::equals).isPresent())
				.map(edge -> edge.probability().isPresent()
						? BigDecimal.valueOf(edge.probability().getAsDouble()).movePointRight(2) : null)
				.filter(Objects::nonNull).findFirst().orElse(null);
	}

	private static String handover(Branch branch) {
		return switch (branch.getHandover()) {
			case UNSPECIFIED -> "";
			case BROKEN, SEAMLESS -> Texts.of(branch).get("handover." + branch.getHandover().getLiteral());
		};
	}

	private static Stream<Branch> allBranches(Journey journey) {
		return Contents.steps(journey).stream().flatMap(step -> step.getNext().stream());
	}

	private static Stream<Flow.Edge> implicitEdges(Step step) {
		return edges(step).filter(Flow.Edge::implicit);
	}

	private static Stream<Flow.Edge> edges(Step step) {
		return ModelResults.ofJourney(step).stream().flatMap(results -> results.flow().edgesFrom(step).stream());
	}

	private static boolean leadsToEnd(Flow.Edge edge) {
		return edge.target() instanceof Flow.Place.End;
	}
}
