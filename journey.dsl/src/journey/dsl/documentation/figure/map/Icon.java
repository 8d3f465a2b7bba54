// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.List;

import journey.dsl.documentation.scene.Shape;

/** A mark of 16 units in the square. */
@FunctionalInterface
interface Icon {

	double SIZE = 16;

	/** Draws the mark around a point. */
	List<Shape> at(double centreX, double centreY);
}
