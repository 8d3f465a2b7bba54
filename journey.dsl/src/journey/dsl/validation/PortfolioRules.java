// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.xtext.validation.Check;

import journey.dsl.analysis.Difference;
import journey.dsl.analysis.StronglyConnectedComponents;
import journey.dsl.journey.Allocation;
import journey.dsl.journey.AllocationShare;
import journey.dsl.journey.Atlas;
import journey.dsl.journey.Initiative;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.journey.Metric;
import journey.dsl.journey.MetricStatus;
import journey.dsl.journey.Relation;
import journey.dsl.journey.RelationKind;
import journey.dsl.journey.Resource;
import journey.dsl.journey.ResourceStatus;

/** Rules on what stands around the journeys: initiatives, resources, metrics, versions and atlases. */
public class PortfolioRules extends RuleChecks {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** Checks that an initiative is good for something. */
	@Check
	public void addresses(Initiative initiative) {
		if (initiative.getAddresses().isEmpty()) {
			report(Rule.INITIATIVE_ADDRESSES_NOTHING, initiative, null, label(initiative));
		}
	}

	/** Checks that a resource is used, and planned where it has still to be created. */
	@Check
	public void resource(Resource resource) {
		if (project().isSurelyUnused(resource, Literals.RESOURCE_USER__USES, Literals.INITIATIVE__NEEDS)) {
			report(Rule.RESOURCE_UNUSED, resource, null, label(resource));
		}
		if (resource.getStatus() == ResourceStatus.TO_CREATE
				&& project().isSurelyUnused(resource, Literals.INITIATIVE__NEEDS)) {
			report(Rule.RESOURCE_TO_CREATE_UNPLANNED, resource, Literals.RESOURCE__STATUS, label(resource));
		}
	}

	/** Checks that a metric is used, unless it is missing or to be retired. */
	@Check
	public void metric(Metric metric) {
		if (metric.getStatus() != MetricStatus.MISSING
				&& project().isSurelyUnused(metric, Literals.MEASURE__METRIC, Literals.ALLOCATION__METRIC)) {
			reportAs(Rule.METRIC_UNUSED.id() + (metric.getStatus() == MetricStatus.TO_RETIRE ? ".to-retire" : ""),
					Rule.METRIC_UNUSED, metric, null, label(metric));
		}
		if (metric.getStatus() == MetricStatus.TO_RETIRE
				&& project().isReferredTo(metric, Literals.MEASURE__METRIC, Literals.ALLOCATION__METRIC)) {
			report(Rule.METRIC_RETIRED_USED, metric, Literals.METRIC__STATUS, label(metric));
		}
	}

	/** Checks that a journey which revises another one changes something. */
	@Check
	public void revision(Journey journey) {
		if (Difference.of(journey).filter(Difference::isEmpty).isPresent()) {
			report(Rule.TARGET_IDENTICAL, journey, Literals.JOURNEY__REVISES, label(journey),
					label(journey.getRevises()));
		}
	}

	/** Checks that no journey is a part of itself or comes before itself. */
	@Check
	public void cycles(Atlas atlas) {
		checkCycles(atlas, RelationKind.CONTAINS);
		checkCycles(atlas, RelationKind.PRECEDES);
	}

	private void checkCycles(Atlas atlas, RelationKind kind) {
		List<Relation> relations = atlas.getRelations().stream()
				.filter(relation -> relation.getKind() == kind && isResolved(relation)).toList();
		Map<Journey, Set<Journey>> targets = new LinkedHashMap<>();
		for (Relation relation : relations) {
			targets.computeIfAbsent(relation.getSource(), key -> new LinkedHashSet<>()).add(relation.getTarget());
		}
		for (List<Journey> component : StronglyConnectedComponents.of(targets.keySet(),
				journey -> targets.getOrDefault(journey, Set.of()))) {
			Journey first = component.get(0);
			if (component.size() > 1 || targets.get(first).contains(first)) {
				reportCycle(kind, relations, component);
			}
		}
	}

	private static boolean isResolved(Relation relation) {
		return relation.getSource() != null && !relation.getSource().eIsProxy() && relation.getTarget() != null
				&& !relation.getTarget().eIsProxy();
	}

	/** The first of the relations that make the cycle up is marked: taking away any one of them opens it. */
	private void reportCycle(RelationKind kind, List<Relation> relations, List<Journey> component) {
		List<Relation> cycle = relations.stream().filter(relation -> component.contains(relation.getSource())
				&& component.contains(relation.getTarget())).toList();
		List<Journey> journeys = cycle.stream().map(Relation::getSource).distinct().toList();
		reportAs(Rule.ATLAS_CYCLE.id() + "." + kind.getLiteral(), Rule.ATLAS_CYCLE, cycle.get(0), null,
				labels(journeys), journeys.size());
	}

	/** Checks that an allocation does not spread more than there is. */
	@Check
	public void sum(Allocation allocation) {
		BigDecimal sum = allocation.getShares().stream().map(AllocationShare::getPercent).filter(Objects::nonNull)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
		if (sum.compareTo(HUNDRED) > 0) {
			report(Rule.ALLOCATION_SUM, allocation, null, plain(sum));
		}
	}
}
