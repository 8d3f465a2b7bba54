// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

import journey.dsl.validation.FileReferences;

/**
 * What the files of an index refer to. Editors tell it of the texts that they have checked. The other files are read
 * together, once for each version of the index, by the first who asks.
 */
final class References {

	/** How long to wait between two looks at whether anybody still wants to know, in milliseconds. */
	private static final long PATIENCE = 50;

	private record FileState(URI uri, long stamp) {
	}

	/** The stamps tell of changes in folders outside the workspace, which nobody else does. */
	private record State(long version, List<FileState> files) {
	}

	private final FileIndex index;
	private final FileReader reader;
	private final ReentrantLock reading = new ReentrantLock();
	private final Map<URI, FileReferences> told = new ConcurrentHashMap<>();
	private Map<URI, FileReferences> read = Map.of();
	private State readState;

	References(FileIndex index, FileReader reader) {
		this.index = index;
		this.reader = reader;
	}

	/** Takes over what an editor's text refers to; tells whether that is new. */
	boolean tell(URI uri, FileReferences references) {
		return !references.equals(told.put(uri, references));
	}

	void forget(URI uri) {
		told.remove(uri);
	}

	/** The references of all files but one; gives up with an exception once nobody wants to know any more. */
	List<FileReferences> ofOthers(URI file, BooleanSupplier canceled) {
		Map<URI, FileReferences> all = new LinkedHashMap<>(read(canceled));
		all.putAll(told);
		all.remove(file);
		return new ArrayList<>(all.values());
	}

	private Map<URI, FileReferences> read(BooleanSupplier canceled) {
		lock(canceled);
		try {
			State now = state();
			if (!now.equals(readState)) {
				read = Map.copyOf(fresh(now, canceled));
				readState = now;
			}
			return read;
		} finally {
			reading.unlock();
		}
	}

	/** What a build has found out already need not be found out again. */
	private Map<URI, FileReferences> fresh(State now, BooleanSupplier canceled) {
		BuiltFiles built = index.built();
		if (now.files().stream().allMatch(file -> built.isCurrent(file.uri(), file.stamp()))) {
			return built.references();
		}
		Map<URI, FileReferences> fresh = new LinkedHashMap<>();
		for (XtextResource resource : load(canceled)) {
			check(canceled);
			fresh.put(resource.getURI(), FileReferences.of(resource));
		}
		return fresh;
	}

	/** Waits for whoever reads already, but no longer than somebody wants to know. */
	private void lock(BooleanSupplier canceled) {
		try {
			while (!reading.tryLock(PATIENCE, TimeUnit.MILLISECONDS)) {
				check(canceled);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
	}

	private State state() {
		return new State(index.version(),
				index.files().stream().map(file -> new FileState(file.uri(), file.stamp())).toList());
	}

	private List<XtextResource> load(BooleanSupplier canceled) {
		XtextResourceSet resources = reader.resources(index, index.descriptions());
		List<XtextResource> loaded = new ArrayList<>();
		for (JourneyFile file : index.files()) {
			check(canceled);
			try {
				String text = index.openText(file.uri()).map(Supplier::get).orElse(null);
				loaded.add(reader.parse(resources, file.uri(),
						AnalysedText.of(text != null ? text : file.content().read()).text()));
			} catch (IOException e) {
				ILog.of(References.class).warn(file.uri() + " cannot be read; what it refers to is not known.", e);
			}
		}
		return loaded;
	}

	private static void check(BooleanSupplier canceled) {
		if (canceled.getAsBoolean()) {
			throw new OperationCanceledException();
		}
	}
}
