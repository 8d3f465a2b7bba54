// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.properties;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;

import journey.dsl.ide.labels.Texts;
import journey.dsl.ui.model.DocumentModel;
import journey.dsl.ui.model.Language;
import journey.dsl.validation.KnownFailures;

/** Reads properties in the background: those of the place that was asked for last. */
final class PropertiesJob extends Job {

	private final DocumentModel model;
	private final Language language;
	private final Consumer<Optional<ElementProperties>> taker;
	private final KnownFailures failures = new KnownFailures();
	private volatile int place;

	/**
	 * A job.
	 *
	 * @param model the document
	 * @param language the language's services
	 * @param taker gets the properties, on the job's thread
	 */
	PropertiesJob(DocumentModel model, Language language, Consumer<Optional<ElementProperties>> taker) {
		super(text("job"));
		this.model = model;
		this.language = language;
		this.taker = taker;
		setSystem(true);
		setPriority(Job.DECORATE);
	}

	/** Reads the properties of the element at a place. */
	void read(int newPlace) {
		place = newPlace;
		schedule();
	}

	/** Reads those of the same place again. */
	void again() {
		schedule();
	}

	private static String text(String key) {
		return new Texts(PropertiesJob.class, "properties", Locale.getDefault()).text(key);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			PropertiesReader reader = new PropertiesReader(language.get(EObjectAtOffsetHelper.class),
					language.get(IEObjectDocumentationProvider.class), Locale.getDefault());
			Optional<ElementProperties> properties = model.current()
					.read((resource, results) -> reader.at(resource, place, results));
			if (!monitor.isCanceled()) {
				taker.accept(properties);
			}
		} catch (RuntimeException e) {
			// an unfinished text may be more than a result can take; the view keeps what it shows
			if (failures.isNew("properties", "read", e)) {
				ILog.of(PropertiesJob.class).error(text("failed"), e);
			}
		}
		return Status.OK_STATUS;
	}
}
