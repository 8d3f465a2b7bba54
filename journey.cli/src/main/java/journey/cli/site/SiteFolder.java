// SPDX-License-Identifier: EPL-2.0
package journey.cli.site;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import journey.cli.terminal.GivenPath;
import journey.cli.terminal.UserProblem;

/**
 * The folder of a generated site. Pages are written aside first and moved into place when all are there, so that a
 * failure leaves the old site as it was. Files that were not generated are never touched.
 */
public final class SiteFolder implements AutoCloseable {

	private final Path folder;
	private final String name;
	private final Staging staging;
	private final Set<String> written = new TreeSet<>();
	/** Folders that exist and lie inside: most files share theirs. */
	private final Set<Path> proven = new HashSet<>();

	private SiteFolder(Path folder, String name, Staging staging) {
		this.folder = folder;
		this.name = name;
		this.staging = staging;
	}

	/**
	 * Checks that a site may be written into a folder: it is missing or empty, or holds a site generated earlier.
	 *
	 * @param given the folder as the user names it
	 * @throws UserProblem where it holds anything else
	 */
	public static void check(String given) {
		Path folder = path(given);
		if (Files.exists(folder) && !Files.isDirectory(folder)) {
			throw new UserProblem("site-no-folder", given);
		}
		try {
			if (Files.isDirectory(folder) && !SiteManifest.in(folder).exists() && !isEmpty(folder)) {
				throw new UserProblem("site-foreign", given);
			}
		} catch (IOException failure) {
			throw new UserProblem("site-unwritable", given);
		}
	}

	/**
	 * Prepares a folder for a site.
	 *
	 * @param given the folder as the user names it
	 * @throws UserProblem where it may not or cannot be written
	 */
	public static SiteFolder open(String given) {
		check(given);
		Path folder = path(given);
		try {
			return new SiteFolder(folder, given, Staging.of(folder));
		} catch (IOException failure) {
			throw new UserProblem("site-unwritable", given);
		}
	}

	private static Path path(String given) {
		return GivenPath.of(given, "site-unwritable").toAbsolutePath().normalize();
	}

	private static boolean isEmpty(Path folder) throws IOException {
		try (var entries = Files.newDirectoryStream(folder)) {
			return !entries.iterator().hasNext();
		}
	}

	/**
	 * Writes one file aside.
	 *
	 * @param relativePath its path in the site, with slashes
	 * @throws UserProblem where the disk refuses
	 * @throws IllegalArgumentException where the path leads out of the site
	 */
	public void write(String relativePath, byte[] content) {
		Path root = staging.content();
		Path file = root.resolve(relativePath).normalize();
		if (!file.startsWith(root) || file.equals(root) || relativePath.equals(SiteManifest.NAME)) {
			throw new IllegalArgumentException(relativePath);
		}
		try {
			createFolder(file.getParent());
			Files.write(file, content);
		} catch (IOException failure) {
			throw new UserProblem("site-unwritable", name);
		}
		written.add(relativePath);
	}

	/** How many files were written. */
	public int size() {
		return written.size();
	}

	/**
	 * Moves the site into place and removes what an earlier run generated and this one did not.
	 *
	 * @throws UserProblem where the folder cannot be written
	 */
	public void publish() {
		try {
			if (Files.isDirectory(folder)) {
				replace();
			} else {
				SiteManifest.in(staging.content()).write(written);
				Files.move(staging.content(), folder, StandardCopyOption.ATOMIC_MOVE);
			}
		} catch (IOException failure) {
			throw new UserProblem("site-unwritable", name);
		}
	}

	private void replace() throws IOException {
		SiteManifest manifest = SiteManifest.in(folder);
		Set<String> before = manifest.read();
		for (String file : written) {
			if (!before.contains(file) && Files.exists(inside(file), LinkOption.NOFOLLOW_LINKS)) {
				throw new UserProblem("site-foreign-file", name, file);
			}
		}
		Set<String> all = new TreeSet<>(before);
		all.addAll(written);
		// Named before they are there: a run that is interrupted here is put right by the next one.
		manifest.write(all);
		for (String file : written) {
			move(staging.content().resolve(file), inside(file));
		}
		before.removeAll(written);
		for (String file : before) {
			Staging.deleteWithEmptyFolders(inside(file), folder);
		}
		manifest.write(written);
	}

	/** A file of the site, on no account outside: a folder of the site may have become a link. */
	private Path inside(String file) throws IOException {
		Path path = folder.resolve(file);
		Path existing = path.getParent();
		if (proven.contains(existing)) {
			return path;
		}
		while (!Files.exists(existing)) {
			existing = existing.getParent();
		}
		if (!existing.toRealPath().startsWith(folder.toRealPath())) {
			throw new UserProblem("site-link", name + "/" + file);
		}
		if (existing.equals(path.getParent())) {
			proven.add(existing);
		}
		return path;
	}

	/** Asking costs less than trying in vain. */
	private static void createFolder(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			Files.createDirectories(folder);
		}
	}

	private static void move(Path from, Path to) throws IOException {
		createFolder(to.getParent());
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException otherDisk) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Removes what was written aside and not published. */
	@Override
	public void close() throws IOException {
		staging.close();
	}
}
