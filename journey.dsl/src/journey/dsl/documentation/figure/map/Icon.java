// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.List;

import journey.dsl.documentation.scene.Shape;

/** A mark of 16 units in the square. */
@FunctionalInterface
public interface Icon {

	/** Width and height of the square. */
	double SIZE = 16;

	/**
	 * Draws the mark around a point.
	 *
	 * @param centreX x of the point
	 * @param centreY y of the point
	 * @return the shapes
	 */
	List<Shape> at(double centreX, double centreY);
}
