// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.proposals;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Does each task at once, on the thread that hands it in. Its results can be taken on a thread that is interrupted, as
 * platforms do with one whose proposals nobody waits for any more; those of Guava's executor cannot.
 */
final class CallersThread extends AbstractExecutorService {

	private volatile boolean ended;

	@Override
	public void execute(Runnable task) {
		task.run();
	}

	@Override
	public void shutdown() {
		ended = true;
	}

	@Override
	public List<Runnable> shutdownNow() {
		ended = true;
		return List.of();
	}

	@Override
	public boolean isShutdown() {
		return ended;
	}

	@Override
	public boolean isTerminated() {
		return ended;
	}

	@Override
	public boolean awaitTermination(long timeout, TimeUnit unit) {
		return ended;
	}
}
