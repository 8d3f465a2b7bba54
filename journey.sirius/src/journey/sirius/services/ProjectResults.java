// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import journey.dsl.analysis.ChannelPhaseMatrix;
import journey.dsl.analysis.Priority;
import journey.dsl.analysis.Project;
import journey.dsl.analysis.References;
import journey.dsl.journey.Initiative;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Pain;

/** The results over all files of a project. */
final class ProjectResults {

	private final Project project;
	private final Map<Initiative, OptionalDouble> priorities = new LinkedHashMap<>();
	private final Map<Journey, ChannelPhaseMatrix> matrices = new HashMap<>();

	ProjectResults(Project project) {
		this.project = project;
		Priority.ranked(project, Priority.Weights.EQUAL)
				.forEach(priority -> priorities.put(priority.initiative(), priority.value()));
	}

	Project project() {
		return project;
	}

	/** All initiatives, the highest priority first, those with an unknown one last. */
	List<Initiative> initiatives() {
		return List.copyOf(priorities.keySet());
	}

	/** What an initiative brings for its effort; empty where unknown. */
	OptionalDouble priority(Initiative initiative) {
		return priorities.getOrDefault(initiative, OptionalDouble.empty());
	}

	/** The initiatives that address a pain, the highest priority first. */
	List<Initiative> addressing(Pain pain) {
		return priorities.keySet().stream()
				.filter(initiative -> References.resolved(initiative.getAddresses()).anyMatch(pain::equals)).toList();
	}

	/** The channels of a journey by phase. */
	synchronized ChannelPhaseMatrix matrix(Journey journey) {
		return matrices.computeIfAbsent(journey, key -> ChannelPhaseMatrix.of(key, project));
	}
}
