// SPDX-License-Identifier: EPL-2.0
package journey.cli.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder in which a site is written aside, on the same disk as the site so that moving is cheap and safe. */
final class Staging implements AutoCloseable {

	private static final String PREFIX = ".journey-site-";

	private final Path root;
	private final Path content;
	private final Thread cleanUp;

	private Staging(Path root) throws IOException {
		this.root = root;
		// A temporary folder is private; what is in it gets the rights that every new folder gets.
		this.content = Files.createDirectory(root.resolve("site"));
		this.cleanUp = new Thread(this::deleteAtEnd);
		Runtime.getRuntime().addShutdownHook(cleanUp);
	}

	/**
	 * A new, empty folder: inside the site's folder where that exists (it may be the root of a disk of its own), else
	 * beside it. It disappears even where the process is told to stop.
	 */
	static Staging of(Path folder) throws IOException {
		Path parent = Files.isDirectory(folder) ? folder : folder.getParent();
		Files.createDirectories(parent);
		return new Staging(Files.createTempDirectory(parent, PREFIX));
	}

	/** Where the site is written. */
	Path content() {
		return content;
	}

	@Override
	public void close() throws IOException {
		delete(root);
		Runtime.getRuntime().removeShutdownHook(cleanUp);
	}

	private void deleteAtEnd() {
		try {
			delete(root);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** Deletes a folder and all below it; links are deleted, never followed. */
	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		List<Path> paths;
		try (Stream<Path> walk = Files.walk(folder)) {
			paths = walk.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path path : paths) {
			Files.deleteIfExists(path);
		}
	}

	/** Deletes a file, and then the folders around it that are left empty, up to the root. */
	static void deleteWithEmptyFolders(Path file, Path root) throws IOException {
		Files.deleteIfExists(file);
		for (Path folder = file.getParent(); !folder.equals(root); folder = folder.getParent()) {
			if (Files.exists(folder)) {
				try (Stream<Path> entries = Files.list(folder)) {
					if (entries.findAny().isPresent()) {
						return;
					}
				}
				Files.delete(folder);
			}
		}
	}
}
