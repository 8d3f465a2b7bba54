// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure;

import java.util.stream.Stream;

import journey.dsl.analysis.Project;
import journey.dsl.documentation.figure.flow.FlowLayout;
import journey.dsl.journey.Journey;

/**
 * The flow of a journey: its steps and outcomes, with an edge for each way on. An edge is as wide as many clients are
 * expected to pass it and is labelled with its probability; loops, abandonment and broken handovers are marked.
 */
public final class JourneyFlow implements Figure<Journey> {

	@Override
	public String suffix() {
		return "flow";
	}

	@Override
	public Stream<Journey> subjects(Project project) {
		return project.elements(Journey.class);
	}

	@Override
	public Laid laid(Journey journey, FigureContext context) {
		return new FlowLayout(journey, context).laid();
	}
}
