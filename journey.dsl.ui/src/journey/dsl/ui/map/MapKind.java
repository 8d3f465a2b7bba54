// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

import java.util.List;

import journey.dsl.documentation.figure.ChannelMatrix;
import journey.dsl.documentation.figure.Figure;
import journey.dsl.documentation.figure.JourneyFlow;
import journey.dsl.documentation.figure.JourneyMap;
import journey.dsl.documentation.figure.PerformanceVolume;
import journey.dsl.documentation.figure.ServiceBlueprint;
import journey.dsl.journey.Journey;
import journey.dsl.ui.Texts;

/**
 * A figure that the view can draw of a journey.
 *
 * @param name its name in the view's texts and in its settings
 * @param figure the figure
 */
public record MapKind(String name, Figure<Journey> figure) {

	/** All of them; the first is drawn unless the user chooses another. */
	public static final List<MapKind> ALL = List.of(new MapKind("map", new JourneyMap()),
			new MapKind("flow", new JourneyFlow()), new MapKind("blueprint", new ServiceBlueprint()),
			new MapKind("channels", new ChannelMatrix()), new MapKind("quadrant", new PerformanceVolume()));

	/** The one of a name; the first where there is none. */
	public static MapKind of(String name) {
		return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst().orElse(ALL.get(0));
	}

	/** What users call it. */
	String label() {
		return Texts.MAP.text("kind." + name);
	}

	/** Whether its steps are columns, so that all below a step belongs to it. */
	boolean hasColumns() {
		return name.equals("map") || name.equals("blueprint");
	}
}
