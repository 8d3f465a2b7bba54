// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

import java.util.Optional;

import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Shape;

/**
 * A shape with the space that it takes, which is computed once.
 *
 * @param shape the shape
 * @param box the space; empty where it may be anywhere
 */
public record PlacedShape(Shape shape, Optional<Box> box) {

	/** How far ink may lie outside: half of the widest line, and letters that are wider than those of the shipped font. */
	private static final double OUTSIDE = 24;

	static PlacedShape of(Shape shape) {
		return new PlacedShape(shape, ShapeBounds.of(shape));
	}

	/** Whether some of it may be seen in a part of the figure. */
	boolean reaches(Box part) {
		return box.isEmpty() || box.get().overlaps(part, -OUTSIDE);
	}
}
