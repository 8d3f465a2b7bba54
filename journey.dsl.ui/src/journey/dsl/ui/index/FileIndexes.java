// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;

/**
 * The indexes of the projects and folders whose files are open; they follow the workspace. That of a project stays
 * until the project is closed or deleted, so that its files need not be read again.
 */
public final class FileIndexes implements IResourceChangeListener {

	private static final int CONTENT = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING;

	private static final int PROJECT = IResourceDelta.OPEN | IResourceDelta.DESCRIPTION;

	private static final class Shared {
		private final FileIndex index;
		private int users;

		Shared(FileIndex index) {
			this.index = index;
		}
	}

	private final IWorkspace workspace;
	private final FileReader reader;
	private final Runnable changed;
	private final Map<JourneyFiles, Shared> indexes = new ConcurrentHashMap<>();

	/**
	 * Knows no file yet.
	 *
	 * @param changed is run after an index changed with the workspace
	 */
	public FileIndexes(IWorkspace workspace, FileReader reader, Runnable changed) {
		this.workspace = workspace;
		this.reader = reader;
		this.changed = changed;
	}

	/** Follows the workspace from now on. */
	public void start() {
		workspace.addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	/** Does so no longer. */
	public void stop() {
		workspace.removeResourceChangeListener(this);
	}

	/** The index of files that belong together, for a document of theirs that was opened. */
	public FileIndex connect(JourneyFiles files) {
		if (files instanceof SingleFile) {
			return new FileIndex(files, reader, List::of);
		}
		return indexes.compute(files, (key, shared) -> {
			Shared connected = shared != null ? shared : new Shared(create(files));
			connected.users++;
			return connected;
		}).index;
	}

	private FileIndex create(JourneyFiles files) {
		return new FileIndex(files, reader, () -> upstream(files));
	}

	/** These stay with their projects, which the workspace keeps us informed of. */
	private List<FileIndex> upstream(JourneyFiles files) {
		if (files instanceof ProjectFiles own && JourneyProjects.isJourney(own.project())) {
			return JourneyProjects.upstream(own.project()).stream().map(ProjectFiles::new)
					.map(other -> indexes.computeIfAbsent(other, key -> new Shared(create(other))).index).toList();
		}
		return List.of();
	}

	/** Ends what {@link #connect} began. */
	public void disconnect(JourneyFiles files) {
		indexes.computeIfPresent(files, (key, shared) -> {
			shared.users--;
			return shared.users > 0 || files.isLasting() ? shared : null;
		});
	}

	/**
	 * Runs an action for the index of each open project of the workspace and of each folder outside of it with an open
	 * file. Not for the user's thread.
	 */
	public void forEach(Consumer<FileIndex> action) {
		Set<JourneyFiles> all = new LinkedHashSet<>();
		Arrays.stream(workspace.getRoot().getProjects()).filter(IProject::isAccessible)
				.forEach(project -> all.add(new ProjectFiles(project)));
		all.addAll(indexes.keySet());
		for (JourneyFiles files : all) {
			FileIndex index = connect(files);
			try {
				action.accept(index);
			} finally {
				disconnect(files);
			}
		}
	}

	/** The index of files that belong together, if it is there. */
	public Optional<FileIndex> find(JourneyFiles files) {
		return Optional.ofNullable(indexes.get(files)).map(shared -> shared.index);
	}

	/** Tells that other rules hold everywhere. */
	public void rulesChanged() {
		indexes.values().forEach(shared -> shared.index.rulesChanged());
	}

	private void dropUnused() {
		indexes.keySet().forEach(files -> indexes.computeIfPresent(files,
				(key, shared) -> shared.users > 0 || files.isLasting() ? shared : null));
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		Map<IProject, Set<URI>> files = new HashMap<>();
		boolean relevant = projectsChanged(event.getDelta());
		try {
			event.getDelta().accept(delta -> visit(delta, files));
		} catch (CoreException e) {
			ILog.of(FileIndexes.class).error("Changes of the workspace cannot be followed.", e);
		}
		for (Map.Entry<IProject, Set<URI>> entry : files.entrySet()) {
			Optional<FileIndex> index = find(new ProjectFiles(entry.getKey()));
			relevant |= index.isPresent() && index.get().filesChanged(entry.getValue());
		}
		dropUnused();
		if (relevant) {
			changed.run();
		}
	}

	/** Where a project came, went or says anew what it refers to, any other may see more or less than before. */
	private boolean projectsChanged(IResourceDelta workspaceDelta) {
		boolean changed = Arrays.stream(workspaceDelta.getAffectedChildren())
				.anyMatch(delta -> delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & PROJECT) != 0);
		if (changed) {
			indexes.values().forEach(shared -> shared.index.upstreamChanged());
		}
		return changed && !indexes.isEmpty();
	}

	private static boolean visit(IResourceDelta delta, Map<IProject, Set<URI>> files) {
		boolean relevant = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & CONTENT) != 0;
		if (relevant && delta.getResource() instanceof IFile file
				&& JourneyFiles.EXTENSION.equals(file.getFileExtension())) {
			files.computeIfAbsent(file.getProject(), project -> new HashSet<>()).add(ProjectFiles.uri(file));
		}
		return true;
	}
}
