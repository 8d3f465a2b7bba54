// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import java.lang.Thread.State;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Samples the user's thread and finds how long it was in the project's code without coming back to the event loop.
 * What counts is what that code does with the thread: its processor time, and the time that it waits. So neither a
 * machine that lets the thread stand although it could run is taken for a block, nor a slow disk, nor garbage
 * collection, nor the loading of classes, which happens once. While the thread waits for a lock whose owner computes,
 * the processor time of the owner counts, where that is in the project's code too: the platform holds the lock of a text
 * while it prepares its quick diff, for as long as that takes, and all who type wait for it.
 */
final class UserThreadWatch {

	/**
	 * A stay in the project's code.
	 *
	 * @param time how long it took
	 * @param trace where the thread was longest, from there to the call of the project's code
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
	/** The longest time that a sample in which the thread waits stands for: a machine that stands still takes none. */
	private static final Duration LONGEST_PERIOD = PERIOD.multipliedBy(4);
	/** A look at the stack of a thread stops all threads for a moment, so one that idles is let be. */
	private static final long WORTH_A_LOOK = Duration.ofMillis(1).toNanos();
	/** How many calls of the platform around the project's code are told. */
	private static final int AROUND = 5;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final Thread watched;
	private final Thread watcher = new Thread(this::watch, "Watch of the user's thread");
	private final Runnable end;
	private volatile boolean stopped;
	/** How many events came while the project's code did not run; only the watched thread counts. */
	private volatile int events;
	/** The processor time that counting events took, which comes on top of what the project's code does. */
	private volatile long counting;
	private volatile Block longest = new Block(Duration.ZERO, List.of());
	private List<StackTraceElement> call = List.of();
	/** Whether another event came since the last look at the thread. */
	private boolean anotherEvent = true;
	/** How long the thread was where it was found since the call. */
	private final Map<List<StackTraceElement>, Long> stays = new HashMap<>();
	private List<StackTraceElement> place = List.of();
	private int event;
	private long inCall;
	private long clock;
	private long time;
	private long owner;
	private long ownerTime;

	/** Watches a thread without an event loop from now on. */
	UserThreadWatch(Thread watched) {
		this.watched = watched;
		end = () -> { };
		watcher.setDaemon(true);
		watcher.start();
	}

	/** Watches the thread of a display, from which this is called, from now on. */
	UserThreadWatch(Display display) {
		watched = display.getThread();
		Listener counter = coming -> count();
		display.addListener(SWT.PreEvent, counter);
		end = () -> display.removeListener(SWT.PreEvent, counter);
		watcher.setDaemon(true);
		watcher.start();
	}

	private void count() {
		long start = THREADS.getCurrentThreadCpuTime();
		events = OwnCode.isRunning() ? events : events + 1;
		counting += THREADS.getCurrentThreadCpuTime() - start;
	}

	/** Ends watching. Gives the longest stay; empty where none was found. */
	Optional<Block> stop() {
		end.run();
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
		return longest();
	}

	/** Gives the longest stay until now; empty where none was found. */
	Optional<Block> longest() {
		return Optional.of(longest).filter(block -> !block.time().isZero());
	}

	private void watch() {
		time = THREADS.getThreadCpuTime(watched.getId());
		clock = System.nanoTime();
		while (!stopped) {
			LockSupport.parkNanos(PERIOD.toNanos());
			sample();
		}
	}

	private void sample() {
		long now = THREADS.getThreadCpuTime(watched.getId()) - counting;
		long used = now - time;
		if (used < WORTH_A_LOOK && watched.getState() == State.RUNNABLE) {
			// what it did is counted with what it does next
			return;
		}
		int before = event;
		event = events;
		time = now;
		long tick = System.nanoTime();
		long passed = Math.min(tick - clock, LONGEST_PERIOD.toNanos());
		clock = tick;
		if (event != before) {
			// it has come back to the event loop
			anotherEvent = true;
			return;
		}
		ThreadInfo info = THREADS.getThreadInfo(watched.getId(), Integer.MAX_VALUE);
		List<StackTraceElement> trace = info == null ? List.of() : Arrays.asList(info.getStackTrace());
		List<StackTraceElement> found = OwnCode.call(trace);
		boolean another = !found.equals(call);
		if (another || anotherEvent) {
			call = found;
			inCall = 0;
			owner = 0;
			stays.clear();
			place = place(trace);
		}
		// where the thread is when it is first looked at in an event, it may have been since that began
		boolean counts = !another || anotherEvent;
		anotherEvent = false;
		if (found.isEmpty() || !counts || OwnCode.isLoading(trace)) {
			return;
		}
		long spent = Math.max(used, waiting(info, passed));
		inCall += spent;
		// the thread was where the last sample found it: it may have just left that place, and leave the call next
		stays.merge(place, spent, Long::sum);
		place = place(trace);
		if (inCall > longest.time().toNanos()) {
			longest = new Block(Duration.ofNanos(inCall),
					Collections.max(stays.entrySet(), Map.Entry.comparingByValue()).getKey());
		}
	}

	/** Where the thread is in the project's code, with some of the calls around it. */
	private List<StackTraceElement> place(List<StackTraceElement> trace) {
		int inside = trace.size() - call.size() + 1;
		return trace.subList(0, Math.min(trace.size(), inside + AROUND));
	}

	/** What of the time since the last sample counts because the thread does not compute. */
	private long waiting(ThreadInfo info, long passed) {
		long before = ownerTime;
		boolean sameOwner = owner > 0 && owner == info.getLockOwnerId();
		owner = 0;
		if (info.getThreadState() == State.RUNNABLE) {
			return 0;
		}
		ThreadInfo computing = info.getLockOwnerId() < 0 ? null
				: THREADS.getThreadInfo(info.getLockOwnerId(), Integer.MAX_VALUE);
		if (computing == null || computing.getThreadState() != State.RUNNABLE) {
			return passed;
		}
		if (OwnCode.call(Arrays.asList(computing.getStackTrace())).isEmpty()) {
			return 0;
		}
		owner = computing.getThreadId();
		ownerTime = THREADS.getThreadCpuTime(owner);
		return sameOwner && ownerTime > before ? ownerTime - before : 0;
	}
}
