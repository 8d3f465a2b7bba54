// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure;

import java.util.List;

/** Every kind of figure. */
public final class FigureCatalogue {

	/** The kinds, in the order in which they are written. */
	public static final List<Figure<?>> FIGURES = List.of(new JourneyMap(),
			new JourneyFlow(), new ServiceBlueprint(), new PerformanceVolume(), new ChannelMatrix(), new MetricTrend(),
			new AtlasFigure());

	/** Figures of the whole project, in the order in which they are written. */
	public static final List<ProjectFigure> PROJECT_FIGURES = List.of(new ValueEffort(), new TaskChannels());

	private FigureCatalogue() {
	}
}
