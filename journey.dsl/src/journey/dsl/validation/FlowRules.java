// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;

import journey.dsl.Messages;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.Flow.Edge;
import journey.dsl.analysis.Flow.Figures;
import journey.dsl.analysis.Flow.Place;
import journey.dsl.analysis.Gap;
import journey.dsl.journey.Branch;
import journey.dsl.journey.Handover;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.journey.OutcomeKind;
import journey.dsl.journey.Step;

/** Rules on the ways through a journey: figures, ways that lead nowhere, and handovers. */
public class FlowRules extends RuleChecks {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** Checks that the ways on from a step add up to 100 % at most; exactly, so that 33.3 % three times is 99.9 %. */
	@Check
	public void sum(Step step) {
		BigDecimal sum = step.getNext().stream().map(Branch::getPercent).filter(Objects::nonNull)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
		if (sum.compareTo(HUNDRED) > 0) {
			report(Rule.PROBABILITY_SUM, step, Literals.STEP__NEXT, label(step), plain(sum));
		}
	}

	/** Checks the flow of a journey. */
	@Check
	public void flow(Journey journey) {
		Flow flow = flowOf(journey);
		Set<Step> reachable = flow.reachableSteps();
		if (leadsAnywhere(flow, reachable)) {
			checkFigures(flow, flow.steps());
		} else {
			checkFigures(flow, reachable);
			checkReach(flow, reachable);
		}
		checkDeadEnds(flow);
	}

	/** Checks what clients take along on the ways on from a step. */
	@Check
	public void handovers(Step step) {
		Journey journey = EcoreUtil2.getContainerOfType(step, Journey.class);
		if (journey != null) {
			Flow flow = flowOf(journey);
			checkUnassessed(flow, step);
			checkBroken(flow, step);
		}
	}

	/**
	 * Figures of more than 100 % are unknown as well, but an error already. A step that nobody comes to makes nothing
	 * unknown, and has a finding of its own.
	 */
	private void checkFigures(Flow flow, Collection<Step> steps) {
		for (Step step : steps) {
			Figures figures = flow.figures(step);
			if (figures == Figures.SEVERAL_OPEN || figures == Figures.BELOW) {
				reportAs(Rule.PROBABILITY_UNKNOWN.id() + (figures == Figures.BELOW ? ".below" : ""),
						Rule.PROBABILITY_UNKNOWN, step, null, label(step));
			}
		}
	}

	/** Whether clients may come to a way whose target is unresolved: nobody knows where it leads. */
	private static boolean leadsAnywhere(Flow flow, Set<Step> reachable) {
		return reachable.stream().anyMatch(step -> flow.figures(step) == Figures.UNRESOLVED);
	}

	private void checkReach(Flow flow, Set<Step> reachable) {
		flow.steps().stream().filter(step -> !reachable.contains(step))
				.forEach(step -> report(Rule.STEP_UNREACHABLE, step, null, label(step)));
		if (flow.reachableOutcomes().stream().noneMatch(FlowRules::isSuccess)) {
			Journey journey = flow.journey();
			boolean declared = journey.getOutcomes().stream().anyMatch(o -> o.getKind() == OutcomeKind.SUCCESS);
			reportAs(Rule.NO_SUCCESS_OUTCOME.id() + (declared ? ".unreached" : ""), Rule.NO_SUCCESS_OUTCOME, journey,
					null, label(journey));
		}
	}

	private static boolean isSuccess(Place place) {
		return place instanceof Place.AtOutcome at && at.outcome().getKind() == OutcomeKind.SUCCESS;
	}

	private void checkDeadEnds(Flow flow) {
		for (List<Step> cycle : flow.closedCycles()) {
			reportWith(names(cycle.toArray(Step[]::new)), Rule.DEAD_END, cycle.get(0), null, label(cycle.get(0)),
					cycle.size(), labels(cycle));
		}
	}

	private void checkUnassessed(Flow flow, Step source) {
		Map<Step, List<Gap>> gaps = Gap.from(source, flow).stream()
				.filter(gap -> gap.handover() == Handover.UNSPECIFIED)
				.collect(Collectors.groupingBy(Gap::target, LinkedHashMap::new, Collectors.toList()));
		gaps.forEach((target, kinds) -> {
			String changes = kinds.stream().map(gap -> Messages.RULES.text("gap." + gap.kind()))
					.collect(Collectors.joining(", "));
			reportWith(names(target), Rule.HANDOVER_UNASSESSED, source, null, label(source), label(target), changes);
		});
	}

	private void checkBroken(Flow flow, Step source) {
		Set<Step> seen = new HashSet<>();
		for (Edge edge : flow.edgesFrom(source)) {
			if (edge.handover() == Handover.BROKEN && edge.branch().isPresent()) {
				edge.targetStep().filter(seen::add).filter(target -> isSurelyUnaddressed(source, target))
						.ifPresent(target -> reportWith(names(target), Rule.HANDOVER_BROKEN_UNADDRESSED,
								edge.branch().get(), Literals.BRANCH__HANDOVER, label(source), label(target)));
			}
		}
	}

	private boolean isSurelyUnaddressed(Step source, Step target) {
		return project().hasOnlyResolved(Literals.INITIATIVE__ADDRESSES)
				&& Stream.of(source, target).flatMap(step -> step.getPains().stream())
						.noneMatch(pain -> project().isReferredTo(pain, Literals.INITIATIVE__ADDRESSES));
	}
}
