// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

import java.util.List;

/** Makes the parts of a figure that is too large for a sheet of paper. */
public final class SceneParts {

	private SceneParts() {
	}

	/**
	 * Takes the identifiers away from groups, so that they stay those of the whole figure; a gradient, which cannot do
	 * without, gets a new one.
	 *
	 * @param shapes shapes of a part
	 * @param prefix what the identifiers of gradients are to begin with
	 * @return the same shapes without identifiers
	 */
	public static List<Shape> unnamed(List<Shape> shapes, String prefix) {
		return shapes.stream().map(shape -> unnamed(shape, prefix)).toList();
	}

	private static Shape unnamed(Shape shape, String prefix) {
		if (shape instanceof Shape.Group group) {
			return new Shape.Group(null, group.role(), group.title(), group.target(), unnamed(group.shapes(), prefix));
		}
		if (shape instanceof Shape.Gradient area) {
			return new Shape.Gradient(prefix + "-" + area.id(), area.data(), area.top(), area.middle(), area.bottom(),
					area.above(), area.below());
		}
		return shape;
	}
}
