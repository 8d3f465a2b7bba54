// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.AbstractList;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.dsl.analysis.Project;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.JourneyFile;

/** The watch that the other tests rely on sees what keeps a user waiting, and nothing else. */
class UserThreadWatchTest {

	private static final Duration LONG = NothingBlocked.LIMIT.multipliedBy(4);

	@RegisterExtension
	private final NothingLogged log = new NothingLogged();

	@Test
	void findsCodeOfTheProjectThatComputesLong() {
		// when
		Optional<UserThreadWatch.Block> block = watched(() -> callFromProject(UserThreadWatchTest::compute));

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
	void tellsWhereTheThreadWas() {
		// when
		Optional<UserThreadWatch.Block> block = watched(() -> callFromProject(UserThreadWatchTest::compute));

		// then
		assertThat(block).hasValueSatisfying(found -> assertThat(found.toString())
				.contains("UserThreadWatchTest.compute").contains("journey.dsl.analysis.Project.<init>"));
	}

	@Test
	void leavesOutWhatOthersCompute() {
		// when
		Optional<UserThreadWatch.Block> block = watched(UserThreadWatchTest::compute);

		// then
		assertThat(block).isEmpty();
	}

	@Test
	void leavesOutAnEventLoopThatTheProjectRuns() {
		// given
		UserThreadWatch watch = new UserThreadWatch(Thread.currentThread());

		// when
		callFromProject(UserThreadWatchTest::handleEvents);

		// then
		assertThat(watch.stop().map(UserThreadWatch.Block::time).orElse(Duration.ZERO))
				.isLessThan(NothingBlocked.LIMIT);
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

	private static void compute() {
		long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + LONG.toNanos();
		while (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() < end) {
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
