// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import journey.dsl.analysis.Finding;
import journey.dsl.analysis.MetricUse;
import journey.dsl.analysis.Priority;
import journey.dsl.analysis.Project;
import journey.dsl.analysis.QualifiedNames;
import journey.dsl.analysis.References;
import journey.dsl.journey.Actual;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Metric;

/** What all over a project belongs to one of its elements, so that drawing costs no more in a large project. */
public final class ProjectIndex {

	private final Map<EObject, List<Priority>> initiatives = new HashMap<>();
	private final Map<Journey, List<Journey>> versions = new HashMap<>();
	private final Map<Journey, List<Actual>> actuals = new HashMap<>();
	private final Map<Metric, MetricUse> metrics = new LinkedHashMap<>();
	private final Map<String, List<Finding>> findings = new HashMap<>();

	private ProjectIndex() {
	}

	static ProjectIndex of(Project project, List<Finding> found) {
		var index = new ProjectIndex();
		Priority.ranked(project, Priority.Weights.EQUAL).forEach(index::add);
		project.elements(Journey.class).forEach(journey ->
				list(index.versions, root(journey)).add(journey));
		project.elements(Actual.class).forEach(actual -> list(index.actuals, actual.getJourney()).add(actual));
		MetricUse.register(project).forEach(use -> index.metrics.put(use.metric(), use));
		project.elements(Journey.class).forEach(journey -> list(index.findings, QualifiedNames.of(journey)));
		found.forEach(index::add);
		return index;
	}

	private static <K, V> List<V> list(Map<K, List<V>> map, K key) {
		return map.computeIfAbsent(key, none -> new ArrayList<>());
	}

	private void add(Priority priority) {
		priority.initiative().getAddresses().stream().map(EObject::eContainer).distinct()
				.forEach(step -> list(initiatives, step).add(priority));
	}

	private void add(Finding finding) {
		for (String name = finding.element(); !name.isEmpty();
				name = name.substring(0, Math.max(0, name.lastIndexOf('.')))) {
			if (findings.containsKey(name)) {
				findings.get(name).add(finding);
				return;
			}
		}
	}

	/** The journey that all versions go back to; versions in a circle have the one that closes it. */
	private static Journey root(Journey journey) {
		Set<Journey> seen = new HashSet<>();
		Journey version = journey;
		while (seen.add(version) && References.resolved(version.getRevises()).isPresent()) {
			version = version.getRevises();
		}
		return version;
	}

	/**
	 * Returns the initiatives that address a pain of a step.
	 *
	 * @param step the step
	 * @return initiatives by rank
	 */
	public List<Priority> initiatives(EObject step) {
		return initiatives.getOrDefault(step, List.of());
	}

	/**
	 * Returns the other versions of a journey: those that it revises, that revise it, or that revise the same.
	 *
	 * @param journey the journey
	 * @return versions in order
	 */
	public List<Journey> versions(Journey journey) {
		return versions.getOrDefault(root(journey), List.of()).stream().filter(other -> other != journey).toList();
	}

	/**
	 * Returns the actual paths of a journey.
	 *
	 * @param journey the journey
	 * @return paths in order
	 */
	public List<Actual> actuals(Journey journey) {
		return actuals.getOrDefault(journey, List.of());
	}

	/**
	 * Returns where a metric is used.
	 *
	 * @param metric the metric
	 * @return its line of the register; empty where the project does not declare it
	 */
	public Optional<MetricUse> use(Metric metric) {
		return Optional.ofNullable(metrics.get(metric));
	}

	/**
	 * Returns what was found in a journey.
	 *
	 * @param journey the journey
	 * @return findings in order
	 */
	public List<Finding> findings(Journey journey) {
		return findings.getOrDefault(QualifiedNames.of(journey), List.of());
	}
}
