// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

/** A document's worker: checks the document once the user pauses; what has become stale is given up. */
final class ValidationJob extends Job {

	/** How long the user pauses before the checks start, in milliseconds. */
	private static final long PAUSE = 200;

	private final DocumentModel model;
	private final Language language;

	ValidationJob(DocumentModel model, Language language) {
		super("Journey checks");
		this.model = model;
		this.language = language;
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
				Optional<List<Issue>> issues = snapshot.validate(language.get(IResourceValidator.class),
						() -> monitor.isCanceled() || !model.isCurrent(snapshot));
				if (issues.isPresent()) {
					model.publish(new ValidatedSnapshot(snapshot, issues.get()));
					return Status.OK_STATUS;
				}
				if (!model.isCurrent(snapshot)) {
					// whoever changed the document or the index has called for another run
					return Status.CANCEL_STATUS;
				}
			}
			return Status.CANCEL_STATUS;
		} catch (RuntimeException e) {
			ILog.of(ValidationJob.class).error("The journey cannot be checked.", e);
			return Status.CANCEL_STATUS;
		}
	}
}
