// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

/**
 * A smooth line through points that never rises above or falls below two neighbouring points, so that it shows no peak
 * that is not in the data. Source: F. N. Fritsch and R. E. Carlson, Monotone Piecewise Cubic Interpolation, SIAM
 * Journal on Numerical Analysis 17 (1980).
 */
public final class MonotoneCurve {

	private final double[] x;
	private final double[] y;
	private final double[] slopes;

	/**
	 * Takes the points.
	 *
	 * @param x their abscissas, strictly increasing, at least one
	 * @param y their ordinates, as many
	 */
	public MonotoneCurve(double[] x, double[] y) {
		this.x = x.clone();
		this.y = y.clone();
		this.slopes = slopes(x, y);
	}

	private static double[] slopes(double[] x, double[] y) {
		int last = x.length - 1;
		double[] slopes = new double[x.length];
		for (int i = 1; i < last; i++) {
			double before = (y[i] - y[i - 1]) / (x[i] - x[i - 1]);
			double after = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
			slopes[i] = before * after <= 0 ? 0 : harmonicMean(x[i] - x[i - 1], x[i + 1] - x[i], before, after);
		}
		return slopes;
	}

	/** Weighted so that the nearer neighbour counts more; at most three times the smaller slope, hence monotone. */
	private static double harmonicMean(double left, double right, double before, double after) {
		double first = 2 * right + left;
		double second = right + 2 * left;
		return (first + second) / (first / before + second / after);
	}

	/**
	 * Draws the line; the pen has to stand on the first point.
	 *
	 * @param path what to draw it with
	 */
	public void draw(PathData path) {
		for (int i = 1; i < x.length; i++) {
			double third = (x[i] - x[i - 1]) / 3;
			path.curve(x[i - 1] + third, y[i - 1] + slopes[i - 1] * third, x[i] - third, y[i] - slopes[i] * third,
					x[i], y[i]);
		}
	}
}
