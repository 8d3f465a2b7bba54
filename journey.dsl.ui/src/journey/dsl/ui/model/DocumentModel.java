// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.xtext.resource.IExternalContentSupport;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

import journey.dsl.ui.index.FileIndex;
import journey.dsl.ui.index.FileReader;
import journey.dsl.ui.index.OpenContents;

/**
 * What is known of a document: its last snapshot and its last problems. Changes of the document are checked a moment
 * later by the document's worker. The user's thread only takes what is there.
 */
public final class DocumentModel implements IDocumentListener {

	private final IDocument document;
	private final DocumentOrigin origin;
	private final FileIndex index;
	private final Language language;
	private final Runnable exportsChanged;
	private final ValidationJob worker;
	private final List<Consumer<ValidatedSnapshot>> listeners = new CopyOnWriteArrayList<>();
	private final Object registration = new Object();
	private Snapshot current;
	private volatile ValidatedSnapshot validated;
	private boolean stopped;

	DocumentModel(IDocument document, DocumentOrigin origin, FileIndex index, Language language,
			Runnable exportsChanged) {
		this.document = document;
		this.origin = origin;
		this.index = index;
		this.language = language;
		this.exportsChanged = exportsChanged;
		this.worker = new ValidationJob(this, language);
	}

	void start() {
		document.addDocumentListener(this);
		worker.soon();
	}

	void stop() {
		document.removeDocumentListener(this);
		worker.cancel();
		synchronized (registration) {
			stopped = true;
			index.closed(origin.uri());
		}
	}

	/** A worker that comes late must not speak for a file that another document may show by now. */
	private boolean register(String text, IResourceDescription exports) {
		synchronized (registration) {
			return !stopped && index.opened(origin.uri(), text, exports);
		}
	}

	/** Checks again a moment later. */
	void revalidate() {
		if (validated == null || validated.snapshot().indexVersion() != index.version()) {
			worker.soon();
		}
	}

	/** Whether a snapshot still is what the document says, linked with what other files say. */
	public boolean isCurrent(Snapshot snapshot) {
		return snapshot.stamp() == DocumentText.stamp(document) && snapshot.indexVersion() == index.version();
	}

	/** The last problems; empty before the first check. For any thread. */
	public Optional<ValidatedSnapshot> validated() {
		return Optional.ofNullable(validated);
	}

	/** The document as it is now, parsed where it is not yet; never on the user's thread. */
	public synchronized Snapshot current() {
		if (current == null || !isCurrent(current)) {
			current = parse(DocumentText.of(document));
		}
		return current;
	}

	/** Hears of problems from now on, on the worker's thread. */
	public void addListener(Consumer<ValidatedSnapshot> listener) {
		listeners.add(listener);
	}

	/** Hears of them no longer. */
	public void removeListener(Consumer<ValidatedSnapshot> listener) {
		listeners.remove(listener);
	}

	void publish(ValidatedSnapshot result) {
		validated = result;
		listeners.forEach(listener -> listener.accept(result));
	}

	private Snapshot parse(DocumentText text) {
		long version = index.version();
		XtextResourceSet resources = language.get(XtextResourceSet.class);
		ProjectDescription project = new ProjectDescription();
		project.setName(index.name());
		project.attachToEmfObject(resources);
		ResourceDescriptionsData descriptions = index.descriptions();
		new ChunkedResourceDescriptions(Map.of(index.name(), descriptions), resources);
		language.get(IExternalContentSupport.class).configureResourceSet(resources, new OpenContents(index));
		try {
			XtextResource resource = new FileReader(language).parse(resources, origin.uri(), text.text());
			IResourceDescription own = language.get(IResourceDescription.Manager.class).getResourceDescription(resource);
			descriptions.addDescription(origin.uri(), own);
			if (register(text.text(), own)) {
				exportsChanged.run();
				version++;
			}
			return new Snapshot(text.stamp(), version, resource);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// the worker comes afterwards
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		worker.soon();
	}
}
