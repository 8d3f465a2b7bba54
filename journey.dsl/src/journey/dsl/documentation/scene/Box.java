// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

/**
 * A rectangle; the y axis points down.
 *
 * @param x      left edge
 * @param y      top edge
 * @param width  width, not negative
 * @param height height, not negative
 */
public record Box(double x, double y, double width, double height) {

	/**
	 * Returns the right edge.
	 *
	 * @return x of the right edge
	 */
	public double right() {
		return x + width;
	}

	/**
	 * Returns the lower edge.
	 *
	 * @return y of the lower edge
	 */
	public double bottom() {
		return y + height;
	}

	/**
	 * Returns the middle between left and right.
	 *
	 * @return x of the middle
	 */
	public double centreX() {
		return x + width / 2;
	}

	/**
	 * Returns the middle between top and bottom.
	 *
	 * @return y of the middle
	 */
	public double centreY() {
		return y + height / 2;
	}

	/**
	 * Returns the rectangle at another place.
	 *
	 * @param dx how far to the right
	 * @param dy how far down
	 * @return a rectangle of the same size
	 */
	public Box moved(double dx, double dy) {
		return new Box(x + dx, y + dy, width, height);
	}

	/**
	 * Tells whether another rectangle lies inside this one or on its edge.
	 *
	 * @param other     the other one
	 * @param tolerance how far it may stick out
	 * @return whether it is inside
	 */
	public boolean contains(Box other, double tolerance) {
		return other.x >= x - tolerance && other.y >= y - tolerance && other.right() <= right() + tolerance
				&& other.bottom() <= bottom() + tolerance;
	}

	/**
	 * Tells whether two rectangles share more than an edge.
	 *
	 * @param other     the other one
	 * @param tolerance depth of an overlap that is not counted
	 * @return whether they overlap
	 */
	public boolean overlaps(Box other, double tolerance) {
		return x + tolerance < other.right() && other.x + tolerance < right() && y + tolerance < other.bottom()
				&& other.y + tolerance < bottom();
	}
}
