// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.xtext.resource.ILocationInFileProvider;

import journey.dsl.ui.Texts;
import journey.dsl.ui.model.DocumentModel;
import journey.dsl.ui.model.Language;
import journey.dsl.ui.model.Snapshot;
import journey.dsl.validation.KnownFailures;

/** Lays out the figure of a document in the background, a moment after the last change. */
final class MapJob extends Job {

	/** Long enough for a word to be typed, short enough to feel live; in milliseconds. */
	private static final long PAUSE = 120;

	private final DocumentModel model;
	private final Language language;
	private final Consumer<MapReader.Result> taker;
	private final KnownFailures failures = new KnownFailures();
	private volatile int place;
	private volatile MapKind kind;
	private volatile Optional<MapPicture> last = Optional.empty();

	/**
	 * A job.
	 *
	 * @param model the document
	 * @param language the language's services
	 * @param taker gets the figures, on the job's thread
	 */
	MapJob(DocumentModel model, Language language, Consumer<MapReader.Result> taker) {
		super(Texts.MAP.text("drawing.job"));
		this.model = model;
		this.language = language;
		this.taker = taker;
		setSystem(true);
		setPriority(Job.DECORATE);
	}

	/** Lays out a figure of the journey at a place of the text, at once. */
	void now(int newPlace, MapKind newKind) {
		place = newPlace;
		kind = newKind;
		schedule();
	}

	/** Lays out the figure again once the user pauses. */
	void soon() {
		if (getState() != Job.RUNNING) {
			cancel();
		}
		schedule(PAUSE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			MapReader reader = new MapReader(language.get(ILocationInFileProvider.class));
			Snapshot snapshot = model.current();
			MapReader.Result result = snapshot
					.read(resource -> reader.read(resource, snapshot.stamp(), place, last, kind));
			if (!monitor.isCanceled()) {
				result.picture().ifPresent(picture -> last = Optional.of(picture));
				taker.accept(result);
			}
		} catch (RuntimeException e) {
			// half a sentence may be more than a figure can take: the one from before stays, and nobody is disturbed
			if (failures.isNew(kind.name(), "figure", e)) {
				ILog.of(MapJob.class).error(Texts.MAP.text("drawing.failed"), e);
			}
		}
		return Status.OK_STATUS;
	}
}
