// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Durations of one thing that was done many times. */
final class Durations {

	private static final double MILLION = 1e6;

	private final List<Double> milliseconds = new ArrayList<>();

	/** Takes the time of an action. */
	void time(Runnable action) {
		long start = System.nanoTime();
		action.run();
		milliseconds.add((System.nanoTime() - start) / MILLION);
	}

	/** Forgets what was measured while everything warmed up. */
	void clear() {
		milliseconds.clear();
	}

	/** Median, 95th percentile (nearest rank) and longest, in milliseconds, as a row of a table. */
	String row(String name) {
		return String.format(Locale.ROOT, "%-40s %8.1f %8.1f %8.1f %6d", name, percentile(50), percentile(95),
				percentile(100), milliseconds.size());
	}

	/** The head of the table. */
	static String head(String name) {
		return String.format(Locale.ROOT, "%-40s %8s %8s %8s %6s", name, "median", "p95", "longest", "times");
	}

	/** A percentile (nearest rank), in milliseconds. */
	double percentile(int percent) {
		List<Double> sorted = milliseconds.stream().sorted().toList();
		return sorted.get((int) Math.ceil(percent / 100.0 * sorted.size()) - 1);
	}
}
