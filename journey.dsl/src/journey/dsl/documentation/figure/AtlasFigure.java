// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure;

import java.util.stream.Stream;

import journey.dsl.analysis.Project;
import journey.dsl.documentation.figure.atlas.AtlasLayout;
import journey.dsl.journey.Atlas;

/** An atlas: journeys with their relations, each kind of which is drawn in its own way, and the channels they share. */
public final class AtlasFigure implements Figure<Atlas> {

	@Override
	public String suffix() {
		return "atlas";
	}

	@Override
	public Stream<Atlas> subjects(Project project) {
		return project.elements(Atlas.class);
	}

	@Override
	public Laid laid(Atlas atlas, FigureContext context) {
		return new AtlasLayout(atlas, context).laid();
	}
}
