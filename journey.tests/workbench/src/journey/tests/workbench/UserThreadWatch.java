// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import java.lang.Thread.State;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Samples the user's thread and finds how long it was in the project's code without coming back to the event loop.
 * What counts is the processor time of the thread, so neither a busy machine nor garbage collection is taken for a
 * block, nor the loading of classes, which happens once. While the thread waits for a lock, the processor time of the lock's owner counts; while it waits for anything
 * else, each sample counts, of which a machine that stands still takes none.
 */
final class UserThreadWatch {

	/**
	 * A stay in the project's code.
	 *
	 * @param time how long it took
	 * @param trace where the thread was found last, from there to the call of the project's code
	 */
	record Block(Duration time, List<StackTraceElement> trace) {

		@Override
		public String toString() {
			StringBuilder text = new StringBuilder(time.toMillis() + " ms in the project's code");
			trace.forEach(frame -> text.append("\n\tat ").append(frame));
			return text.toString();
		}
	}

	private static final Duration PERIOD = Duration.ofMillis(5);
	/** How many calls of the platform around the project's code are told. */
	private static final int AROUND = 5;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final Thread watched;
	private final Thread watcher = new Thread(this::watch, "Watch of the user's thread");
	private volatile boolean stopped;
	private Block longest = new Block(Duration.ZERO, List.of());
	private List<StackTraceElement> call = List.of();
	private long inCall;
	private long time;
	private long owner;
	private long ownerTime;

	/** Watches a thread from now on. */
	UserThreadWatch(Thread watched) {
		this.watched = watched;
		watcher.setDaemon(true);
		watcher.start();
	}

	/** Ends watching. Gives the longest stay; empty where none was found. */
	Optional<Block> stop() {
		stopped = true;
		LockSupport.unpark(watcher);
		boolean interrupted = false;
		while (watcher.isAlive()) {
			try {
				watcher.join();
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
		return Optional.of(longest).filter(block -> !block.time().isZero());
	}

	private void watch() {
		time = THREADS.getThreadCpuTime(watched.getId());
		while (!stopped) {
			LockSupport.parkNanos(PERIOD.toNanos());
			sample();
		}
	}

	private void sample() {
		long now = THREADS.getThreadCpuTime(watched.getId());
		long used = now - time;
		time = now;
		ThreadInfo info = THREADS.getThreadInfo(watched.getId(), Integer.MAX_VALUE);
		List<StackTraceElement> trace = info == null ? List.of() : Arrays.asList(info.getStackTrace());
		List<StackTraceElement> found = OwnCode.call(trace);
		if (found.isEmpty() || !found.equals(call)) {
			call = found;
			inCall = 0;
			owner = 0;
			return;
		}
		if (OwnCode.isLoading(trace)) {
			return;
		}
		inCall += used + waiting(info);
		if (inCall > longest.time().toNanos()) {
			int inside = trace.size() - found.size() + 1;
			longest = new Block(Duration.ofNanos(inCall), trace.subList(0, Math.min(trace.size(), inside + AROUND)));
		}
	}

	private long waiting(ThreadInfo info) {
		if (info.getThreadState() == State.RUNNABLE) {
			owner = 0;
			return 0;
		}
		if (info.getLockOwnerId() < 0) {
			owner = 0;
			return PERIOD.toNanos();
		}
		long before = ownerTime;
		boolean same = owner == info.getLockOwnerId();
		owner = info.getLockOwnerId();
		ownerTime = THREADS.getThreadCpuTime(owner);
		return same && ownerTime > before ? ownerTime - before : 0;
	}
}
