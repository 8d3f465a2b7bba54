// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

import journey.dsl.journey.Branch;
import journey.dsl.journey.FlowNode;
import journey.dsl.journey.Measure;
import journey.dsl.journey.Measured;
import journey.dsl.journey.Metric;
import journey.dsl.journey.Pain;
import journey.dsl.journey.Step;

/** What new connections lead to, and connections that are led elsewhere. */
public final class ConnectingServices {

	/**
	 * Whether a step may get a way to a step or an outcome: of the same journey, and none leads there yet. The user is
	 * told otherwise.
	 */
	public boolean mayLeadTo(Step source, FlowNode target) {
		return PlacingServices.isSameJourney(source, target) && isFree(source, false, List.of(target));
	}

	/** Whether an element is a step that clients cannot abandon yet. */
	public boolean canGetAbandonment(EObject element) {
		return element instanceof Step step && step.getNext().stream().noneMatch(Branch::isAbandon);
	}

	/**
	 * Leads a branch to another target of the same journey, unless its step leads there already; the user is told so.
	 *
	 * @param old the target to replace; a branch can have several
	 * @return the branch
	 */
	public Branch redirected(Branch branch, FlowNode old, FlowNode target) {
		EList<FlowNode> targets = branch.getTargets();
		int position = targets.indexOf(old);
		if (position >= 0 && old != target && PlacingServices.isSameJourney(branch, target)
				&& isFree((Step) branch.eContainer(), false, List.of(target))) {
			targets.set(position, target);
		}
		return branch;
	}

	/**
	 * Lets a branch start at another step of the same journey, unless that one leads where the branch does already; the
	 * user is told so.
	 *
	 * @return the branch
	 */
	public Branch movedBranch(Branch branch, Step source) {
		if (branch.eContainer() != source && PlacingServices.isSameJourney(branch, source)
				&& isFree(source, branch.isAbandon(), branch.getTargets())) {
			source.getNext().add(branch);
		}
		return branch;
	}

	/** Whether the project declares a metric, so that something can be measured. */
	public boolean hasMetric(EObject element) {
		return ModelResults.ofProject(element).project().elements(Metric.class).findAny().isPresent();
	}

	/** Whether something can be measured at a place: it is in a step, and the project declares a metric. */
	public boolean canMeasure(EObject place) {
		return Ancestors.nearest(place, Step.class) != null && hasMetric(place);
	}

	/** The metric of a new measure: the first one that its owner does not measure yet, else the first one. */
	public Metric freeMetric(Measure measure) {
		List<Metric> metrics = ModelResults.ofProject(measure).project().elements(Metric.class).toList();
		List<Metric> used = measure.eContainer() instanceof Measured owner
				? owner.getMeasures().stream().map(Measure::getMetric).toList() : List.of();
		return metrics.stream().filter(metric -> !used.contains(metric)).findFirst()
				.orElse(metrics.isEmpty() ? null : metrics.get(0));
	}

	/** The pains that a new initiative addresses: the pain itself, or all pains of the step. */
	public Collection<Pain> addressedPains(EObject place) {
		if (place instanceof Pain pain) {
			return List.of(pain);
		}
		Step step = Ancestors.nearest(place, Step.class);
		return step == null ? List.of() : List.copyOf(step.getPains());
	}

	/** Whether there are pains that a new initiative can address. */
	public boolean hasPains(EObject place) {
		return !addressedPains(place).isEmpty();
	}

	/** Whether no branch of a step leads to any of the targets, or to abandonment; the user is told otherwise. */
	private static boolean isFree(Step source, boolean abandon, List<FlowNode> targets) {
		boolean taken = source.getNext().stream().anyMatch(branch -> abandon && branch.isAbandon()
				|| branch.getTargets().stream().anyMatch(targets::contains));
		if (taken) {
			Refusals.tell("branch");
		}
		return !taken;
	}
}
