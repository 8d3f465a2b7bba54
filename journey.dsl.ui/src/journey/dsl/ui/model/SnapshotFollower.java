// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Follows a document: after each check of it computes in the background what a feature shows, and shows it on the
 * user's thread if it still holds by then.
 *
 * @param <T> what is shown
 */
public final class SnapshotFollower<T> {

	private final DocumentModel model;
	private final Display display;
	private final Function<ValidatedSnapshot, T> computation;
	private final Consumer<T> presentation;
	private final Job job;
	private final Consumer<ValidatedSnapshot> checked = result -> again();
	private volatile boolean stopped;

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
		if (!stopped) {
			job.schedule();
		}
	}

	private void compute() {
		model.validated().filter(result -> model.isCurrent(result.snapshot())).ifPresent(result -> {
			T value = computation.apply(result);
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
