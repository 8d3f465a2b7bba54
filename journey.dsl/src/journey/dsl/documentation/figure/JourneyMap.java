// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure;

import java.util.stream.Stream;

import journey.dsl.analysis.Project;
import journey.dsl.documentation.figure.map.MapLayout;
import journey.dsl.journey.Journey;

/**
 * The journey map: phases and their steps as columns; what the client does, thinks and feels, the channels with the
 * client's path through them, pains, delights, moments of truth, what staff do before and behind the line of
 * visibility, measures and initiatives as lanes. A lane without contents is left out.
 */
public final class JourneyMap implements Figure<Journey> {

	@Override
	public String suffix() {
		return "map";
	}

	@Override
	public Stream<Journey> subjects(Project project) {
		return project.elements(Journey.class);
	}

	@Override
	public Laid laid(Journey journey, FigureContext context) {
		return new MapLayout(journey, context).laid();
	}
}
