// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

import journey.dsl.validation.FileReferences;

/**
 * What can be referred to in files that belong together: what the last build found out, where a build looks after them,
 * and what has changed since. Such a file is read once and again after it changed; where an editor shows it, the
 * editor's text counts. Reading happens on the thread that asks, never on the user's.
 */
public final class FileIndex {

	private record Entry(long stamp, FileExports exports) {
	}

	private final JourneyFiles files;
	private final FileReader reader;
	private final References references;
	private final AtomicLong version = new AtomicLong();
	private final AtomicLong judgement = new AtomicLong();
	private final Map<URI, OpenFile> open = new ConcurrentHashMap<>();
	private final Supplier<List<FileIndex>> findUpstream;
	private volatile List<FileIndex> upstream;
	private Map<URI, Entry> entries = Map.of();
	private long readVersion = -1;

	FileIndex(JourneyFiles files, FileReader reader, Supplier<List<FileIndex>> findUpstream) {
		this.files = files;
		this.reader = reader;
		this.findUpstream = findUpstream;
		this.references = new References(this, reader);
	}

	/** The name of the whole. */
	public String name() {
		return files.name();
	}

	/** Changes when something may be linked differently. */
	public long version() {
		return version.get() + upstream().stream().mapToLong(other -> other.version.get()).sum();
	}

	/** The indexes of the files that these may refer to; theirs in turn do not count. */
	List<FileIndex> upstream() {
		List<FileIndex> known = upstream;
		if (known == null) {
			known = findUpstream.get();
			upstream = known;
		}
		return known;
	}

	/** Tells that these files may refer to others than before. */
	void upstreamChanged() {
		// the sum of the versions must not fall, or what was linked before could be taken for current again
		version.set(version() + 1);
		upstream = null;
	}

	/** What the last build found out. */
	BuiltFiles built() {
		return files.built();
	}

	/** Changes when the same text, linked alike, may be judged differently. */
	public long judgementVersion() {
		return judgement.get();
	}

	/** Tells that other rules hold now; cheap, for any thread. */
	public void rulesChanged() {
		judgement.incrementAndGet();
	}

	/** The files as they are now. */
	List<JourneyFile> files() {
		return files.list();
	}

	/**
	 * Tells that files have changed, come or gone; cheap, for any thread.
	 *
	 * @return whether something may be linked differently: not where editors show all of them
	 */
	boolean filesChanged(Set<URI> changed) {
		boolean relevant = !open.keySet().containsAll(changed);
		if (relevant) {
			version.incrementAndGet();
		}
		return relevant;
	}

	/** The texts of the files as they are now; where an editor shows one, its text counts. Not for the user's thread. */
	public List<FileText> texts() {
		return files.list().stream().map(file -> openText(file.uri()).map(text -> FileText.open(file.uri(), text.get()))
				.orElseGet(() -> FileText.saved(file))).toList();
	}

	/** A set into which texts of the files can be parsed; their references are linked as those of an editor are. */
	public XtextResourceSet resources() {
		return reader.resources(this, descriptions());
	}

	/** Parses a text into a set, unless a reference has had it loaded there already. */
	public XtextResource parse(XtextResourceSet resources, URI uri, String text) throws IOException {
		XtextResource loaded = (XtextResource) resources.getResource(uri, false);
		return loaded != null ? loaded : reader.parse(resources, uri, text);
	}

	/** The text that an editor shows of a file, if one does. */
	Optional<Supplier<String>> openText(URI uri) {
		return Optional.ofNullable(open.get(uri)).map(OpenFile::text);
	}

	/** The text that an editor shows of one of these files, or of one that they may refer to. */
	Optional<Supplier<String>> openTextOfAny(URI uri) {
		return openText(uri).or(() -> upstream().stream().flatMap(other -> other.openText(uri).stream()).findFirst());
	}

	/**
	 * Takes over what an editor shows.
	 *
	 * @param text gives the text as it is at any time, for any thread
	 * @param description what can be referred to in it
	 * @return whether other files may be linked differently from now on
	 */
	public boolean opened(URI uri, Supplier<String> text, IResourceDescription description) {
		FileExports exports = FileExports.of(description);
		OpenFile before = open.put(uri, new OpenFile(text, exports));
		boolean changed = before == null || !before.exports().hasSameNames(exports);
		if (changed) {
			version.incrementAndGet();
		}
		return changed;
	}

	/** Takes over what an editor shows after a change that left all names as they were, and so all links. */
	public void retold(URI uri, IResourceDescription description) {
		open.computeIfPresent(uri, (same, before) -> before.exports().hasSameLabels(description) ? before
				: new OpenFile(before.text(), FileExports.of(description)));
	}

	/**
	 * Takes over what the text that an editor shows refers to.
	 *
	 * @return whether other files may be judged differently from now on
	 */
	public boolean linked(URI uri, FileReferences found) {
		boolean changed = references.tell(uri, found);
		if (changed) {
			judgement.incrementAndGet();
		}
		return changed;
	}

	/**
	 * What all other files refer to; where an editor shows one, its text as last checked counts.
	 *
	 * @param canceled whether nobody wants to know any more; then this ends with an OperationCanceledException
	 */
	public List<FileReferences> referencesOfOthers(URI file, BooleanSupplier canceled) {
		return references.ofOthers(file, canceled);
	}

	/** Returns to what the file itself says. */
	public void closed(URI uri) {
		references.forget(uri);
		if (open.remove(uri) != null) {
			version.incrementAndGet();
		}
	}

	/** What can be referred to now, files that an editor shows included; a copy that the caller may add to. */
	public ResourceDescriptionsData descriptions() {
		Map<URI, IResourceDescription> all = new LinkedHashMap<>();
		refreshed().forEach((uri, entry) -> all.put(uri, entry.exports()));
		open.forEach((uri, file) -> all.put(uri, file.exports()));
		return new ResourceDescriptionsData(all.values());
	}

	private synchronized Map<URI, Entry> refreshed() {
		long now = version.get();
		if (now != readVersion || files instanceof FolderFiles) {
			Map<URI, Entry> fresh = new LinkedHashMap<>();
			BuiltFiles built = built();
			for (JourneyFile file : files.list()) {
				Entry known = entries.get(file.uri());
				boolean holds = known != null && known.stamp() == file.stamp();
				if (holds) {
					fresh.put(file.uri(), known);
				} else if (built.isCurrent(file.uri(), file.stamp())) {
					FileExports exports = FileExports.of(built.files().get(file.uri()).description());
					fresh.put(file.uri(), new Entry(file.stamp(), exports));
				} else {
					read(file).ifPresent(entry -> fresh.put(file.uri(), entry));
				}
			}
			entries = fresh;
			readVersion = now;
		}
		return entries;
	}

	private Optional<Entry> read(JourneyFile file) {
		try {
			String text = AnalysedText.of(file.content().read()).text();
			return Optional.of(new Entry(file.stamp(), reader.describe(file.uri(), text)));
		} catch (IOException e) {
			ILog.of(FileIndex.class).warn(file.uri() + " cannot be read; references to it stay unresolved.", e);
			return Optional.empty();
		}
	}
}
