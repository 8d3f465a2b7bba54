// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;

/** The indexes of the projects and folders whose files are open; they follow the workspace. */
public final class FileIndexes implements IResourceChangeListener {

	private static final int CONTENT = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING;

	private final IWorkspace workspace;
	private final FileReader reader;
	private final Runnable changed;
	private final Map<JourneyFiles, FileIndex> indexes = new ConcurrentHashMap<>();

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

	/** The index of files that belong together. */
	public FileIndex of(JourneyFiles files) {
		return files instanceof SingleFile ? new FileIndex(files, reader)
				: indexes.computeIfAbsent(files, key -> new FileIndex(key, reader));
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		Map<IProject, Set<URI>> files = new HashMap<>();
		try {
			event.getDelta().accept(delta -> visit(delta, files));
		} catch (CoreException e) {
			ILog.of(FileIndexes.class).error("Changes of the workspace cannot be followed.", e);
		}
		boolean relevant = false;
		for (Map.Entry<IProject, Set<URI>> entry : files.entrySet()) {
			FileIndex index = indexes.get(new ProjectFiles(entry.getKey()));
			relevant |= index != null && index.filesChanged(entry.getValue());
		}
		if (relevant) {
			changed.run();
		}
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
