// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import journey.dsl.validation.KnownFailures;

/** A document's worker: checks the document once the user pauses; what has become stale is given up. */
final class ValidationJob extends Job {

	/** How long the user pauses before the checks start, in milliseconds. */
	private static final long PAUSE = 200;

	private final DocumentModel model;
	private final KnownFailures failures = new KnownFailures();

	ValidationJob(DocumentModel model) {
		super("Journey checks");
		this.model = model;
		setSystem(true);
		setPriority(Job.SHORT);
	}

	/** Starts after a pause, which begins anew with every call; checks that run already find out that they are stale. */
	void soon() {
		if (getState() != Job.RUNNING) {
			cancel();
		}
		schedule(PAUSE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			while (!monitor.isCanceled()) {
				Snapshot snapshot = model.current();
				if (model.check(snapshot, monitor::isCanceled)) {
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
