// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.QualifiedName;

/**
 * Where the state of a project's last build is: with the project while it is open, and on disk, in the project's
 * working location, between sessions. The platform lets go of both when the project is closed or deleted.
 */
public final class BuiltIndexes {

	private static final String BUNDLE = "journey.dsl.ui";

	private static final QualifiedName STATE = new QualifiedName(BUNDLE, "index");

	private static final String FILE = "index";

	private BuiltIndexes() {
	}

	/** The state of a project; read from disk where that has not happened yet, so not for the user's thread. */
	public static BuiltFiles of(IProject project) {
		synchronized (STATE) {
			return loaded(project).orElseGet(() -> {
				BuiltFiles read = read(project);
				put(project, read);
				return read;
			});
		}
	}

	/** The state of a project if it is in memory; for any thread. */
	public static Optional<BuiltFiles> loaded(IProject project) {
		try {
			return project.isAccessible() ? Optional.ofNullable((BuiltFiles) project.getSessionProperty(STATE))
					: Optional.empty();
		} catch (CoreException closedMeanwhile) {
			return Optional.empty();
		}
	}

	/** Takes over the state after a build. */
	public static void put(IProject project, BuiltFiles state) {
		try {
			if (project.isAccessible()) {
				project.setSessionProperty(STATE, state);
			}
		} catch (CoreException e) {
			log(project, "The index cannot be kept with the project.", e);
		}
	}

	/** Forgets the state, on disk as well: the next build starts afresh. */
	public static void forget(IProject project) {
		put(project, BuiltFiles.NONE);
		try {
			Files.deleteIfExists(file(project));
		} catch (IOException e) {
			log(project, "The index cannot be deleted.", e);
		}
	}

	/** Writes the state to disk; a file that is half written never takes the place of a whole one. */
	public static void save(IProject project) throws IOException {
		Optional<BuiltFiles> state = loaded(project).filter(BuiltFiles::isBuilt);
		if (state.isPresent()) {
			Path file = file(project);
			Path written = file.resolveSibling(FILE + ".new");
			Files.write(written, BuiltFilesStream.write(project.getName(), state.get()));
			Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** A state that cannot be read is as good as none: the next build makes a new one. */
	private static BuiltFiles read(IProject project) {
		Path file = project.isAccessible() ? file(project) : null;
		if (file == null || !Files.isRegularFile(file)) {
			return BuiltFiles.NONE;
		}
		try {
			return BuiltFilesStream.read(project.getName(), Files.readAllBytes(file));
		} catch (IOException e) {
			log(project, "The index is built anew.", e);
			return BuiltFiles.NONE;
		}
	}

	/** The file that keeps the state of a project. */
	public static Path file(IProject project) {
		return project.getWorkingLocation(BUNDLE).append(FILE).toFile().toPath();
	}

	private static void log(IProject project, String message, Exception problem) {
		ILog.of(BuiltIndexes.class).info(project.getName() + ": " + message, problem);
	}
}
