// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import journey.dsl.analysis.Priority;
import journey.dsl.analysis.Priority.Weights;
import journey.dsl.analysis.Project;
import journey.dsl.journey.Journey;

/** The initiatives of a project, the highest priority first, and those that each journey is addressed by. */
final class RankedInitiatives {

	private final List<Priority> ranked;
	private final Map<Journey, List<Priority>> byJourney = new HashMap<>();

	RankedInitiatives(Project project) {
		ranked = List.copyOf(Priority.ranked(project, Weights.EQUAL));
		for (Priority priority : ranked) {
			var journeys = new LinkedHashSet<Journey>();
			priority.initiative().getAddresses()
					.forEach(element -> Links.journeyAround(element).ifPresent(journeys::add));
			journeys.forEach(journey -> byJourney.computeIfAbsent(journey, key -> new ArrayList<>()).add(priority));
		}
	}

	/** All of them. */
	List<Priority> ranked() {
		return ranked;
	}

	/** Those that address a journey or anything in it. */
	List<Priority> of(Journey journey) {
		return List.copyOf(byJourney.getOrDefault(journey, List.of()));
	}
}
