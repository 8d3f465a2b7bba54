// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

import journey.dsl.analysis.Project;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.JourneyFile;

/** The watch that the other tests rely on sees what keeps a user waiting, and nothing else. */
class UserThreadWatchTest {

	/** What users notice, and what a sample or two more or less do not hide. */
	private static final Duration LONG = NothingBlocked.LIMIT.multipliedBy(2);
	/** What they do not notice. */
	private static final Duration SHORT = Duration.ofMillis(30);

	@Test
	void findsCodeOfTheProjectThatComputesLong() {
		// when
		Optional<UserThreadWatch.Block> block = watched(() -> callFromProject(() -> compute(LONG)));

		// then
		assertThat(block).hasValueSatisfying(
				found -> assertThat(found.time()).isBetween(NothingBlocked.LIMIT, LONG.multipliedBy(2)));
	}

	@Test
	void findsCodeOfTheProjectThatWaits() {
		// when
		Optional<UserThreadWatch.Block> block = watched(() -> callFromProject(UserThreadWatchTest::await));

		// then
		assertThat(block).hasValueSatisfying(found -> assertThat(found.time()).isGreaterThan(NothingBlocked.LIMIT));
	}

	@Test
	void findsCodeOfTheProjectThatWaitsForALockWhoseOwnerComputes() {
		// when
		Optional<UserThreadWatch.Block> block = watched(
				() -> waitForOwner(() -> callFromProject(() -> compute(LONG))));

		// then
		assertThat(block).hasValueSatisfying(found -> assertThat(found.time()).isGreaterThan(NothingBlocked.LIMIT));
	}

	@Test
	void leavesOutALockWhoseOwnerComputesSomethingElse() {
		// when
		Optional<UserThreadWatch.Block> block = watched(() -> waitForOwner(() -> compute(LONG)));

		// then
		assertThat(time(block)).isLessThan(NothingBlocked.LIMIT);
	}

	@Test
	void findsCodeOfTheProjectThatWaitsForALockWhoseOwnerWaits() {
		// when
		Optional<UserThreadWatch.Block> block = watched(() -> waitForOwner(UserThreadWatchTest::await));

		// then
		assertThat(block).hasValueSatisfying(found -> assertThat(found.time()).isGreaterThan(NothingBlocked.LIMIT));
	}

	@Test
	void tellsWhereTheThreadWas() {
		// when
		Optional<UserThreadWatch.Block> block = watched(() -> callFromProject(() -> compute(LONG)));

		// then
		assertThat(block).hasValueSatisfying(found -> assertThat(found.toString())
				.contains("UserThreadWatchTest.compute").contains("journey.dsl.analysis.Project.<init>"));
	}

	@Test
	void leavesOutWhatOthersCompute() {
		// when
		Optional<UserThreadWatch.Block> block = watched(() -> compute(LONG));

		// then
		assertThat(block).isEmpty();
	}

	@Test
	void leavesOutWhatNobodyNotices() {
		// when
		Optional<UserThreadWatch.Block> block = watched(() -> callFromProject(() -> compute(SHORT)));

		// then
		assertThat(time(block)).isLessThan(NothingBlocked.LIMIT);
	}

	@Test
	void leavesOutTheTimeInWhichTheMachineLetsTheThreadStand() {
		// given
		List<Thread> others = IntStream.range(0, 4 * Runtime.getRuntime().availableProcessors())
				.mapToObj(index -> new Thread(UserThreadWatchTest::computeUntilInterrupted)).toList();
		others.forEach(Thread::start);
		long start = System.nanoTime();
		try {
			// when
			Optional<UserThreadWatch.Block> block = watched(() -> callFromProject(() -> compute(SHORT)));

			// then
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(NothingBlocked.LIMIT);
			assertThat(time(block)).isLessThan(NothingBlocked.LIMIT);
		} finally {
			others.forEach(Thread::interrupt);
		}
	}

	@Test
	void leavesOutAnEventLoopThatTheProjectRuns() {
		// given
		UserThreadWatch watch = new UserThreadWatch(Display.getCurrent());

		// when
		callFromProject(UserThreadWatchTest::handleEvents);

		// then
		assertThat(time(watch.stop())).isLessThan(NothingBlocked.LIMIT);
	}

	@Test
	void takesEachEventForItself() {
		// given
		UserThreadWatch watch = new UserThreadWatch(Display.getCurrent());
		Display.getCurrent().asyncExec(new Several(4, () -> callFromProject(() -> compute(SHORT))));

		// when
		EventLoop.drain();

		// then
		assertThat(time(watch.stop())).isLessThan(NothingBlocked.LIMIT);
	}

	@Test
	void allowsSlowMachinesMore() {
		// given
		UserThreadWatch.Block block = new UserThreadWatch.Block(Duration.ofMillis(80), List.of());

		// then
		assertThat(NothingBlocked.isTooLong(block, 1)).isTrue();
		assertThat(NothingBlocked.isTooLong(block, 1.5)).isTrue();
		assertThat(NothingBlocked.isTooLong(block, 2)).isFalse();
		assertThat(MachineSpeed.slowness()).isBetween(1.0, 4.0);
	}

	/** Does something so many times, each as an event that follows the one before. */
	private record Several(int times, Runnable work) implements Runnable {

		@Override
		public void run() {
			work.run();
			if (times > 1) {
				Display.getCurrent().asyncExec(new Several(times - 1, work));
			}
		}
	}

	private static Duration time(Optional<UserThreadWatch.Block> block) {
		return block.map(UserThreadWatch.Block::time).orElse(Duration.ZERO);
	}

	private static Optional<UserThreadWatch.Block> watched(Runnable work) {
		return EventLoop.inBackground(() -> {
			UserThreadWatch watch = new UserThreadWatch(Thread.currentThread());
			work.run();
			return watch.stop();
		});
	}

	/** Lets a constructor of the project call back. */
	private static void callFromProject(Runnable work) {
		assertThat(new Project(new AbstractList<JourneyFile>() {
			@Override
			public JourneyFile get(int index) {
				throw new IndexOutOfBoundsException(index);
			}

			@Override
			public int size() {
				return 1;
			}

			@Override
			public Object[] toArray() {
				work.run();
				return new Object[] { JourneyFactory.eINSTANCE.createJourneyFile() };
			}
		}).files()).hasSize(1);
	}

	/** Lets code of the project wait for a lock that another thread has while it does something. */
	private static void waitForOwner(Runnable work) {
		Object lock = new Object();
		CountDownLatch locked = new CountDownLatch(1);
		Thread owner = new Thread(() -> {
			synchronized (lock) {
				locked.countDown();
				work.run();
			}
		});
		owner.start();
		try {
			locked.await();
			callFromProject(() -> {
				synchronized (lock) {
					assertThat(Thread.holdsLock(lock)).isTrue();
				}
			});
			owner.join();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void compute(Duration time) {
		long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + time.toNanos();
		while (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() < end) {
			Thread.onSpinWait();
		}
	}

	private static void computeUntilInterrupted() {
		while (!Thread.currentThread().isInterrupted()) {
			Thread.onSpinWait();
		}
	}

	private static void await() {
		new CompletableFuture<Void>().completeOnTimeout(null, LONG.toMillis(), TimeUnit.MILLISECONDS).join();
	}

	private static void handleEvents() {
		CompletableFuture<Void> end = new CompletableFuture<Void>().completeOnTimeout(null, LONG.toMillis(),
				TimeUnit.MILLISECONDS);
		end.thenRun(Display.getCurrent()::wake);
		EventLoop.until("the time is over", end::isDone);
	}
}
