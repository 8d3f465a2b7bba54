// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import journey.dsl.validation.KnownFailures;

/**
 * A document's worker: checks the document at the first change after a while, and while changes follow one another
 * once they pause; what has become stale is given up.
 */
final class ValidationJob extends Job {

	/** How long nothing has changed before the checks of a short text start, in milliseconds. */
	private static final long SHORTEST_PAUSE = 25;

	/** The same where checks take long, so that they are not begun for nothing. */
	private static final long LONGEST_PAUSE = 200;

	/** The part of the time that the last checks took which nothing changes before the next. */
	private static final int SHARE = 4;

	private final DocumentModel model;
	private final KnownFailures failures = new KnownFailures();
	private volatile long pause = SHORTEST_PAUSE;
	private final AtomicLong lastCall = new AtomicLong(System.nanoTime());

	ValidationJob(DocumentModel model) {
		super("Journey checks");
		this.model = model;
		setSystem(true);
		setPriority(Job.SHORT);
	}

	/**
	 * Starts at once where the last call is longer ago than a pause, else after a pause, which begins anew with every
	 * call; checks that run already find out that they are stale.
	 */
	void soon() {
		if (getState() != Job.RUNNING) {
			cancel();
		}
		long now = System.nanoTime();
		long silence = TimeUnit.NANOSECONDS.toMillis(now - lastCall.getAndSet(now));
		schedule(silence < pause ? pause : 0);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			while (!monitor.isCanceled()) {
				long start = System.nanoTime();
				Snapshot snapshot = model.current();
				if (model.check(snapshot, monitor::isCanceled)) {
					long taken = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
					pause = Math.max(SHORTEST_PAUSE, Math.min(LONGEST_PAUSE, taken / SHARE));
					return Status.OK_STATUS;
				}
				if (!model.isCurrent(snapshot)) {
					// whoever changed the document or the index has called for another run
					return Status.CANCEL_STATUS;
				}
			}
			return Status.CANCEL_STATUS;
		} catch (RuntimeException e) {
			if (failures.isNew(model.name(), "check", e)) {
				ILog.of(ValidationJob.class).error(model.name() + " cannot be checked.", e);
			}
			return Status.CANCEL_STATUS;
		}
	}
}
