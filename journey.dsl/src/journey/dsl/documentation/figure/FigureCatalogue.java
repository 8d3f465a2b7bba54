// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure;

import java.util.List;

/** Every kind of figure. */
public final class FigureCatalogue {

	/** The kinds, in the order in which they are written. */
	public static final List<Figure<?>> FIGURES = List.of(new JourneyMap(),
			new JourneyFlow(), new ServiceBlueprint(), new AtlasFigure());

	private FigureCatalogue() {
	}
}
