// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.PathData;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.Tone;

/**
 * Lanes under each other, with hairlines between.
 *
 * @param bottom lower edge
 * @param shapes their contents
 */
record LaneStack(double bottom, List<Shape> shapes) {

	static LaneStack lay(List<Lane> lanes, double top, Columns columns) {
		var shapes = new ArrayList<Shape>();
		double y = top;
		boolean divided = true;
		for (Lane lane : lanes) {
			Optional<Lane.Band> band = lane.lay(y, columns);
			if (band.isPresent()) {
				if (!divided && !lane.divides()) {
					shapes.add(new Shape.Outline(new PathData().move(Columns.LEFT, y).line(columns.right(), y).toString(),
							Ink.line(Tone.LINE, 1)));
				}
				shapes.addAll(band.get().shapes());
				y += band.get().height();
				divided = lane.divides();
			}
		}
		return new LaneStack(y, shapes);
	}

	/**
	 * Shares lanes out among sheets. The first lane names the columns and begins every sheet.
	 *
	 * @param first height that the first sheet has for lanes
	 * @param other height that each other sheet has
	 */
	static List<List<Lane>> shared(List<Lane> lanes, Columns columns, double first, double other) {
		var sheets = new ArrayList<List<Lane>>();
		List<Lane> sheet = new ArrayList<>();
		double free = first;
		double heading = 0;
		for (Lane lane : split(lanes, columns, other)) {
			double height = height(lane, columns);
			if (height == 0) {
				continue;
			}
			if (heading == 0) {
				heading = height;
			} else if (height > free && sheet.size() > 1) {
				Lane last = sheet.get(sheet.size() - 1);
				Lane before = last.divides() ? sheet.remove(sheet.size() - 1) : null;
				sheets.add(sheet);
				sheet = new ArrayList<>(List.of(lanes.get(0)));
				free = other - heading;
				if (before != null) {
					sheet.add(before);
					free -= height(before, columns);
				}
			}
			sheet.add(lane);
			free -= height;
		}
		sheets.add(sheet);
		return sheets;
	}

	/** Breaks those lanes that are too high even for a sheet of their own. */
	private static List<Lane> split(List<Lane> lanes, Columns columns, double space) {
		double above = height(lanes.get(0), columns)
				+ lanes.stream().filter(Lane::divides).mapToDouble(lane -> height(lane, columns)).max().orElse(0);
		return lanes.stream().flatMap(lane -> lane == lanes.get(0) || height(lane, columns) <= space - above
				? Stream.of(lane) : lane.split(space - above, columns).stream()).toList();
	}

	private static double height(Lane lane, Columns columns) {
		return lane.lay(0, columns).map(Lane.Band::height).orElse(0.0);
	}
}
