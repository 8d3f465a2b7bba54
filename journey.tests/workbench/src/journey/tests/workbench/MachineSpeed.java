// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * How much processor time the machine takes now for what a computer of today takes little for. Slow processors, and
 * those that share their caches with a busy neighbour, take more processor time for the same work.
 */
final class MachineSpeed {

	/** What the fixed piece of work takes on one core, at 2.3 GHz, of a server of 2023 that does nothing else. */
	private static final Duration REFERENCE = Duration.ofNanos(2_500_000);
	/** A machine that is even slower than this gets no more time. */
	private static final double SLOWEST = 4;
	private static final int WORDS = 6_000;
	/** Enough for the compiler of the virtual machine to have done with the work. */
	private static final int WARM_UP = 80;
	private static final int ROUNDS = 15;

	private MachineSpeed() {
	}

	/** How many times the reference's time this machine needs now, from 1 to {@value #SLOWEST}: the median of rounds. */
	static double slowness() {
		long warm = LongStream.generate(MachineSpeed::work).limit(WARM_UP).sum();
		long[] times = LongStream.generate(MachineSpeed::work).limit(ROUNDS).sorted().toArray();
		if (warm <= 0) {
			throw new IllegalStateException("no processor time is measured: " + Arrays.toString(times));
		}
		return Math.max(1, Math.min(SLOWEST, (double) times[ROUNDS / 2] / REFERENCE.toNanos()));
	}

	/** Does the fixed piece of work, with the objects, texts and tables that editors are made of. */
	private static long work() {
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		Map<String, Integer> places = new TreeMap<>();
		long random = 1;
		for (int index = 0; index < WORDS; index++) {
			random = random * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
			places.merge(Long.toString(random >>> 40, Character.MAX_RADIX), index, Integer::sum);
		}
		StringBuilder text = new StringBuilder();
		places.forEach((word, place) -> text.append(word).append(' ').append(place).append('\n'));
		if (text.toString().split("\\s").length != 2 * places.size()) {
			throw new IllegalStateException("the work is not done");
		}
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
	}
}
