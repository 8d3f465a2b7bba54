// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

import journey.dsl.documentation.scene.MonotoneCurve;
import journey.dsl.documentation.scene.PathData;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The line through the points of an emotion curve. */
class MonotoneCurveTest {

	@Test
	void isFlatAtPeaksAndValleys() {
		// slopes are 0 at the ends and at the peak, so the control points are level with their points
		assertThat(path(new double[] {0, 3, 6}, new double[] {0, 9, 0})).isEqualTo("M0 0C1 0 2 9 3 9C4 9 5 0 6 0");
	}

	@Property(tries = 200)
	void neverLeavesTheRangeOfTwoNeighbours(
			@ForAll @Size(min = 2, max = 20) List<@IntRange(min = -50, max = 50) Integer> values) {
		double[] x = new double[values.size()];
		double[] y = new double[values.size()];
		for (int i = 0; i < x.length; i++) {
			x[i] = i * 10.0;
			y[i] = values.get(i);
		}

		String[] bows = path(x, y).split("C");
		for (int i = 1; i < bows.length; i++) {
			double[] numbers = Arrays.stream(bows[i].split(" ")).mapToDouble(Double::parseDouble).toArray();
			// a cubic stays between the heights of its four control points
			assertThat(List.of(numbers[1], numbers[3])).allMatch(isBetween(y[i - 1], y[i]));
		}
	}

	private static Predicate<Double> isBetween(double one, double other) {
		return value -> value >= Math.min(one, other) - 0.01 && value <= Math.max(one, other) + 0.01;
	}

	private static String path(double[] x, double[] y) {
		PathData path = new PathData().move(x[0], y[0]);
		new MonotoneCurve(x, y).draw(path);
		return path.toString();
	}
}
