// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure;

import java.util.stream.Stream;

import journey.dsl.analysis.Project;
import journey.dsl.documentation.figure.map.BlueprintLayout;
import journey.dsl.journey.Journey;

/**
 * The service blueprint of a journey: steps as columns, what the client does, touchpoints and frontstage acts, backstage
 * acts and resources as rows, with the lines of interaction, visibility and internal interaction between them.
 * Source: G. L. Shostack, Designing Services That Deliver, Harvard Business Review 62 (1984).
 */
public final class ServiceBlueprint implements Figure<Journey> {

	@Override
	public String suffix() {
		return "blueprint";
	}

	@Override
	public Stream<Journey> subjects(Project project) {
		return project.elements(Journey.class);
	}

	@Override
	public Laid laid(Journey journey, FigureContext context) {
		return new BlueprintLayout(journey, context).laid();
	}
}
