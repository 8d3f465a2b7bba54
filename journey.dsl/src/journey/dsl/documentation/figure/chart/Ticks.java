// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Round numbers that span given values.
 *
 * @param values the numbers, ascending, at least two
 */
public record Ticks(List<Double> values) {

	private static final int ABOUT = 5;

	/** Copies the list. */
	public Ticks {
		values = List.copyOf(values);
	}

	/**
	 * Finds steps of 1, 2 or 5 times a power of ten.
	 *
	 * @param numbers what they have to span, at least one
	 * @return the ticks; from the least to the greatest number where these are so near to one another, or so large, that
	 *         no round steps fit between them
	 */
	public static Ticks spanning(Collection<Double> numbers) {
		double least = numbers.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
		double most = numbers.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
		if (least == most) {
			double apart = Math.max(1, Math.abs(least) / 2);
			return spanning(List.of(least - apart, least + apart));
		}
		double step = step((most - least) / ABOUT);
		double first = Math.floor(least / step);
		double last = Math.ceil(most / step);
		if (!(last - first <= 4 * ABOUT) || last == first || Math.max(Math.abs(first), Math.abs(last)) > 1e15) {
			return new Ticks(List.of(least, most));
		}
		var values = new ArrayList<Double>();
		for (double i = first; i <= last; i++) {
			values.add(i * step);
		}
		return new Ticks(values);
	}

	private static double step(double atLeast) {
		double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
		for (double factor : new double[] {1, 2, 5}) {
			if (factor * power >= atLeast) {
				return factor * power;
			}
		}
		return 10 * power;
	}

	/**
	 * Says where a number lies between the first and the last tick.
	 *
	 * @param number the number
	 * @return 0 at the first tick, 1 at the last
	 */
	public double position(double number) {
		double first = values.get(0);
		return (number - first) / (values.get(values.size() - 1) - first);
	}
}
