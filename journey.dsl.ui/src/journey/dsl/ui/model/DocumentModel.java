// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import journey.dsl.ui.index.AnalysedText;
import journey.dsl.ui.index.FileIndex;
import journey.dsl.ui.index.FileReader;
import journey.dsl.ui.index.JourneyFiles;
import journey.dsl.ui.index.ProjectFiles;
import journey.dsl.ui.rules.RuleSources;
import journey.dsl.validation.FileReferences;
import journey.dsl.validation.RuleSettings;

/**
 * What is known of a document: its last snapshot and its last problems. Changes of the document are checked a moment
 * later by the document's worker. The user's thread only takes what is there.
 */
public final class DocumentModel implements IDocumentListener {

	private final IDocument document;
	private final DocumentOrigin origin;
	private final FileIndex index;
	private final RuleSources rules;
	private final Language language;
	private final Runnable othersConcerned;
	private final ValidationJob worker;
	private final List<Consumer<ValidatedSnapshot>> listeners = new CopyOnWriteArrayList<>();
	private final Object registration = new Object();
	private final Neighbours neighbours = new Neighbours();
	private final UnreadChange unread;
	private ResourceDescriptionsData known;
	/** What the text exports, as the index was last told. */
	private Iterable<IEObjectDescription> told;
	private Snapshot current;
	private volatile ValidatedSnapshot validated;
	/** Of the text as it is now: to ask the document is to wait for whoever copies or compares all of it. */
	private volatile long stamp;
	private boolean stopped;

	DocumentModel(IDocument document, DocumentOrigin origin, FileIndex index, RuleSources rules,
			Language language, Runnable othersConcerned) {
		this.document = document;
		this.origin = origin;
		this.index = index;
		this.rules = rules;
		this.language = language;
		this.othersConcerned = othersConcerned;
		this.worker = new ValidationJob(this);
		this.unread = new UnreadChange(document);
	}

	/** The files that belong together with the document's. */
	JourneyFiles files() {
		return origin.files();
	}

	/** The document's file, for messages. */
	String name() {
		return origin.uri().toString();
	}

	void start() {
		unread.start();
		document.addPrenotifiedDocumentListener(this);
		stamp = DocumentText.stamp(document);
		worker.soon();
	}

	void stop() {
		document.removePrenotifiedDocumentListener(this);
		unread.stop();
		worker.cancel();
		synchronized (registration) {
			stopped = true;
			index.closed(origin.uri());
		}
	}

	/** A worker that comes late must not speak for a file that another document may show by now. */
	private boolean register(IResourceDescription exports) {
		synchronized (registration) {
			return !stopped && index.opened(origin.uri(), () -> DocumentText.of(document).text(), exports);
		}
	}

	/** Checks again a moment later, where something has changed. */
	void revalidate() {
		if (validated == null || validated.snapshot().indexVersion() != index.version()
				|| validated.judgementVersion() != index.judgementVersion()) {
			worker.soon();
		}
	}

	/** Whether a snapshot still is what the document says, linked with what other files say. */
	public boolean isCurrent(Snapshot snapshot) {
		return snapshot.stamp() == stamp && snapshot.indexVersion() == index.version();
	}

	/** Whether a stamp still is the one of the document's text. */
	public boolean isCurrent(long other) {
		return other == stamp;
	}

	/** The last problems; empty before the first check. For any thread. */
	public Optional<ValidatedSnapshot> validated() {
		return Optional.ofNullable(validated);
	}

	/** The document as it is now, parsed where it is not yet; never on the user's thread. */
	public synchronized Snapshot current() {
		if (current == null || !isCurrent(current)) {
			current = readAgain().orElseGet(this::parse);
		}
		return current;
	}

	/** Reads only what the user has changed, where no other file may have changed meanwhile. */
	private Optional<Snapshot> readAgain() {
		Optional<UnreadChange.Edit> edit = othersHold() ? unread.read() : Optional.empty();
		if (edit.filter(read -> AnalysedText.obstacle(read.length(), read.change().inserted()).isEmpty()).isEmpty()) {
			return Optional.empty();
		}
		Snapshot before = current;
		current = null;
		try {
			Optional<Snapshot> next = before.next(edit.get());
			next.ifPresent(snapshot -> snapshot.read(this::tell));
			current = before;
			return next;
		} catch (RuntimeException e) {
			ILog.of(DocumentModel.class).error(name() + " is read as a whole, since a part of it cannot be.", e);
			return Optional.empty();
		}
	}

	/** Tells the index what it says of the text from now on, where that is something else than before. */
	private IResourceDescription tell(XtextResource resource) {
		IResourceDescription own = language.get(IResourceDescription.Manager.class).getResourceDescription(resource);
		if (own.getExportedObjects() != told) {
			told = own.getExportedObjects();
			synchronized (registration) {
				if (!stopped) {
					index.retold(origin.uri(), own);
				}
			}
		}
		return own;
	}

	private boolean othersHold() {
		return current != null && current.indexVersion() == index.version() && origin.files() instanceof ProjectFiles;
	}

	/** Hears of problems from now on, on the worker's thread. */
	public void addListener(Consumer<ValidatedSnapshot> listener) {
		listeners.add(listener);
	}

	/** Hears of them no longer. */
	public void removeListener(Consumer<ValidatedSnapshot> listener) {
		listeners.remove(listener);
	}

	/**
	 * Checks a snapshot with the rules that are set now, and tells its problems.
	 *
	 * @return whether it was checked; not where that was given up, for a reader or because nobody wants to know any more
	 */
	boolean check(Snapshot snapshot, CancelIndicator canceled) {
		long judgement = index.judgementVersion();
		RuleSettings settings = rules.settings(origin.files(), LocalDate.now());
		Optional<List<Issue>> issues = snapshot.obstacle().map(List::of).or(() -> snapshot.validate(language.get(IResourceValidator.class), settings,
				(resources, stale) -> FileReferences.ofOthers(resources,
						() -> index.referencesOfOthers(origin.uri(), stale::isCanceled)),
				() -> canceled.isCanceled() || !isCurrent(snapshot) || judgement != index.judgementVersion()));
		if (issues.isEmpty()) {
			return false;
		}
		boolean relinked = linked(snapshot.read(FileReferences::of));
		validated = new ValidatedSnapshot(snapshot, issues.get(), relinked ? judgement + 1 : judgement);
		listeners.forEach(listener -> listener.accept(validated));
		if (relinked) {
			othersConcerned.run();
		}
		return true;
	}

	private boolean linked(FileReferences references) {
		synchronized (registration) {
			return !stopped && index.linked(origin.uri(), references);
		}
	}

	/** Other files are read again only where they may have changed; nobody tells of changes outside the workspace. */
	private void takeOver(boolean othersHold, XtextResourceSet resources) {
		if (othersHold) {
			current.read(resource -> {
				neighbours.handOver(resource, resources);
				return null;
			});
		} else {
			neighbours.forget();
		}
	}

	private Snapshot parse() {
		DocumentText text = unread.readAll();
		long version = index.version();
		FileReader reader = new FileReader(language);
		boolean othersHold = othersHold();
		ResourceDescriptionsData descriptions = othersHold ? known.copy() : index.descriptions();
		XtextResourceSet resources = reader.resources(index, descriptions);
		takeOver(othersHold, resources);
		try {
			AnalysedText analysed = AnalysedText.of(text.text());
			XtextResource resource = reader.parse(resources, origin.uri(), analysed.text());
			IResourceDescription own = language.get(IResourceDescription.Manager.class).getResourceDescription(resource);
			descriptions.addDescription(origin.uri(), own);
			known = descriptions;
			told = own.getExportedObjects();
			if (register(own)) {
				othersConcerned.run();
				version++;
			}
			return new Snapshot(text.stamp(), version, resource, analysed.problem());
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
		stamp = DocumentText.stamp(document);
		worker.soon();
	}
}
