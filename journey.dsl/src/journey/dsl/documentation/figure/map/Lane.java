// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.List;
import java.util.Optional;

import journey.dsl.documentation.scene.Shape;

/** A horizontal strip of the map. To add one, write a class and register it in {@link MapLayout}. */
interface Lane {

	/**
	 * A lane in its place.
	 *
	 * @param height space that it takes
	 * @param shapes its contents
	 */
	record Band(double height, List<Shape> shapes) {
	}

	/** Lays the lane out below a line; empty where it has no contents. */
	Optional<Band> lay(double top, Columns columns);

	/**
	 * Breaks the lane for paper.
	 *
	 * @param limit   height that no piece should be above; a single card may be
	 * @param columns its columns
	 * @return pieces from top to bottom, at least one
	 */
	default List<Lane> split(double limit, Columns columns) {
		return List.of(this);
	}

	/** Whether the lane is itself a line between others. */
	default boolean divides() {
		return false;
	}
}
