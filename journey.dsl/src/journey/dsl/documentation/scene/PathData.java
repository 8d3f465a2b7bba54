// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

/** Builds path data for {@link Shape.Outline}. */
public final class PathData {

	private final StringBuilder data = new StringBuilder();

	/**
	 * Begins a line.
	 *
	 * @param x where
	 * @param y where
	 * @return this
	 */
	public PathData move(double x, double y) {
		return command('M', x, y);
	}

	/**
	 * Draws a straight line.
	 *
	 * @param x where to
	 * @param y where to
	 * @return this
	 */
	public PathData line(double x, double y) {
		return command('L', x, y);
	}

	/**
	 * Draws a bow with one control point.
	 *
	 * @param controlX control point
	 * @param controlY control point
	 * @param x        where to
	 * @param y        where to
	 * @return this
	 */
	public PathData bow(double controlX, double controlY, double x, double y) {
		return command('Q', controlX, controlY, x, y);
	}

	/**
	 * Draws a curve with two control points.
	 *
	 * @param firstX  first control point
	 * @param firstY  first control point
	 * @param secondX second control point
	 * @param secondY second control point
	 * @param x       where to
	 * @param y       where to
	 * @return this
	 */
	public PathData curve(double firstX, double firstY, double secondX, double secondY, double x, double y) {
		return command('C', firstX, firstY, secondX, secondY, x, y);
	}

	/**
	 * Closes the area.
	 *
	 * @return this
	 */
	public PathData close() {
		data.append('Z');
		return this;
	}

	private PathData command(char letter, double... coordinates) {
		data.append(letter);
		for (int i = 0; i < coordinates.length; i++) {
			if (i > 0) {
				data.append(' ');
			}
			Numbers.append(data, coordinates[i]);
		}
		return this;
	}

	@Override
	public String toString() {
		return data.toString();
	}
}
