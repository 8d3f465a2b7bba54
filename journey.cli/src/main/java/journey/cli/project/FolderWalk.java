// SPDX-License-Identifier: EPL-2.0
package journey.cli.project;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import journey.cli.terminal.UserProblem;

/**
 * Walks through a folder in the order of names. Dot folders are left out, and so are links that lead out of the folder:
 * a project from elsewhere must not make the tool read the rest of the machine.
 */
final class FolderWalk {

	private static final int MAX_DEPTH = 64;
	private static final int MAX_FILES = 50_000;

	private final Consumer<String> skippedLink;
	private int found;

	/**
	 * A walk.
	 *
	 * @param skippedLink is told of links that are left out
	 */
	FolderWalk(Consumer<String> skippedLink) {
		this.skippedLink = skippedLink;
	}

	/**
	 * Finds the model files below a folder.
	 *
	 * @param folder the folder as the user names it
	 * @param real its real path
	 * @param file receives each file: its path below the folder as named, and its real path
	 * @throws UserProblem where something cannot be read, links go in a circle, or there is too much
	 */
	void files(Path folder, Path real, BiConsumer<Path, Path> file) {
		new Walk(real, file).into(folder, real, 0);
	}

	/** Whether the path is a link that leads to itself. */
	static boolean isEndless(Path path) {
		return Files.isSymbolicLink(path);
	}

	private final class Walk {

		private final Path root;
		private final BiConsumer<Path, Path> file;

		Walk(Path root, BiConsumer<Path, Path> file) {
			this.root = root;
			this.file = file;
		}

		private void into(Path folder, Path real, int depth) {
			if (depth > MAX_DEPTH) {
				throw new UserProblem("too-deep", folder, MAX_DEPTH);
			}
			for (Path entry : entries(folder, real)) {
				Path shown = folder.resolve(entry.getFileName());
				if (Files.isSymbolicLink(entry)) {
					link(shown, entry, depth);
				} else {
					visit(shown, entry, depth);
				}
			}
		}

		private void visit(Path shown, Path real, int depth) {
			if (Files.isDirectory(real, LinkOption.NOFOLLOW_LINKS)) {
				if (!shown.getFileName().toString().startsWith(".")) {
					into(shown, real, depth + 1);
				}
			} else if (isModel(shown)) {
				take(shown, real);
			}
		}

		private void take(Path shown, Path real) {
			found++;
			if (found > MAX_FILES) {
				throw new UserProblem("too-many-files", root, MAX_FILES);
			}
			file.accept(shown, real);
		}

		private void link(Path shown, Path entry, int depth) {
			Path target = target(shown, entry);
			if (target == null) {
				return;
			}
			if (Files.isDirectory(target) && entry.getParent().startsWith(target)) {
				throw new UserProblem("folder-loop", shown, target);
			}
			if (target.startsWith(root)) {
				visit(shown, target, depth);
			} else if (Files.isDirectory(target) || isModel(shown)) {
				skippedLink.accept(shown.toString());
			}
		}

		/** Where a link leads; null where it leads nowhere and nothing says that it was meant to be a model. */
		private Path target(Path shown, Path link) {
			try {
				return link.toRealPath();
			} catch (NoSuchFileException dangling) {
				if (isModel(shown)) {
					throw new UserProblem("missing", shown);
				}
				return null;
			} catch (IOException endless) {
				throw new UserProblem("endless-link", shown);
			}
		}
	}

	/** Whether a file is called as models are. */
	static boolean isModel(Path path) {
		return path.getFileName().toString().endsWith(SourceSearch.EXTENSION);
	}

	private static List<Path> entries(Path folder, Path real) {
		List<Path> entries = new ArrayList<>();
		try (DirectoryStream<Path> stream = Files.newDirectoryStream(real)) {
			stream.forEach(entries::add);
		} catch (IOException | java.nio.file.DirectoryIteratorException unreadable) {
			throw new UserProblem("unreadable", folder);
		}
		entries.sort(null);
		return entries;
	}
}
