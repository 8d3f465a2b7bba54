// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Follows a document: after each check of it computes in the background what a feature shows, and shows it on the
 * user's thread if it still holds by then. The longer that takes, the longer it waits for the next change, which would
 * have to wait for it. What was given up, since somebody waited for the text, is tried again.
 *
 * @param <T> what is shown
 */
public final class SnapshotFollower<T> {

	private static final long LONGEST_PAUSE = 500;

	/** How long to wait before what was given up is tried again, in milliseconds. */
	private static final long SHORTEST_PAUSE = 50;

	private final DocumentModel model;
	private final Display display;
	private final Function<ValidatedSnapshot, T> computation;
	private final Consumer<T> presentation;
	private final Job job;
	private final Consumer<ValidatedSnapshot> checked = result -> later();
	private volatile boolean stopped;
	/** How long nothing has changed before it computes, in milliseconds. */
	private volatile long pause;

	/**
	 * Does nothing before it is started.
	 *
	 * @param name what the background work is called
	 * @param computation is run in the background; its result must not hold anything of the resource
	 * @param presentation is run on the user's thread
	 */
	public SnapshotFollower(String name, DocumentModel model, Display display,
			Function<ValidatedSnapshot, T> computation, Consumer<T> presentation) {
		this.model = model;
		this.display = display;
		this.computation = computation;
		this.presentation = presentation;
		this.job = Job.createSystem(name, (ICoreRunnable) monitor -> compute());
		job.setPriority(Job.SHORT);
	}

	/** Begins, with what was checked already. */
	public void start() {
		model.addListener(checked);
		again();
	}

	/** Ends; nothing is shown any more. */
	public void stop() {
		stopped = true;
		model.removeListener(checked);
		job.cancel();
	}

	/** Computes and shows anew, such as after a change of preferences. */
	public void again() {
		schedule(0);
	}

	private void later() {
		schedule(pause);
	}

	private void schedule(long delay) {
		if (!stopped) {
			if (job.getState() != Job.RUNNING) {
				job.cancel();
			}
			job.schedule(delay);
		}
	}

	private void compute() {
		model.validated().filter(result -> model.isCurrent(result.snapshot())).ifPresent(result -> {
			long start = System.nanoTime();
			T value;
			try {
				value = computation.apply(result);
			} catch (OperationCanceledException e) {
				schedule(SHORTEST_PAUSE);
				return;
			}
			pause = Math.min(LONGEST_PAUSE, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
			if (!stopped && !display.isDisposed()) {
				display.asyncExec(() -> show(result, value));
			}
		});
	}

	private void show(ValidatedSnapshot result, T value) {
		if (!stopped && model.isCurrent(result.snapshot())) {
			presentation.accept(value);
		}
	}
}
