// SPDX-License-Identifier: EPL-2.0
package journey.cli.project;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import journey.cli.terminal.GivenPath;
import journey.cli.terminal.UserProblem;

/**
 * Finds the files of a project. A named folder contributes every model file below it, dot folders excepted. A named file
 * stands alone, unless a file of rule settings beside it makes its folder the root of a project.
 */
final class SourceSearch {

	/** What a model file is called. */
	static final String EXTENSION = ".journey";
	/** The file of rule settings that marks a project's root. */
	static final String RULES = "journey.rules";

	private final Map<Path, SourceFile> files = new LinkedHashMap<>();
	private final Map<Path, String> rules = new LinkedHashMap<>();
	private final FolderWalk walk;

	SourceSearch(FolderWalk walk) {
		this.walk = walk;
	}

	/**
	 * Adds what lies at a path.
	 *
	 * @throws UserProblem where there is nothing to read
	 */
	void add(String given) {
		Path path = GivenPath.of(given, "missing");
		Path real = real(path, given);
		if (Files.isDirectory(real)) {
			addFolder(path, real, SourceFile.Origin.FOUND);
		} else {
			addFile(path, real, given);
		}
	}

	private void addFile(Path path, Path real, String given) {
		if (!FolderWalk.isModel(path)) {
			throw new UserProblem("not-a-model", given, EXTENSION);
		}
		put(new SourceFile(real, name(path), SourceFile.Origin.NAMED));
		Path folder = path.getParent() == null ? Path.of("") : path.getParent();
		if (Files.exists(folder.resolve(RULES))) {
			addFolder(folder, real(folder, given), SourceFile.Origin.SIBLING);
		}
	}

	private void addFolder(Path folder, Path real, SourceFile.Origin origin) {
		// "journey check ." speaks of plain file names.
		Path shown = folder.equals(Path.of(".")) ? Path.of("") : folder;
		if (Files.exists(real.resolve(RULES))) {
			rules.putIfAbsent(real.resolve(RULES), name(shown.resolve(RULES)));
		}
		walk.files(shown, real, (path, target) -> put(new SourceFile(target, name(path), origin)));
	}

	/** A link may have a model's name and lead to something else. */
	private void put(SourceFile file) {
		if (!FolderWalk.isModel(file.path())) {
			throw new UserProblem("link-to-other", file.name(), file.path(), EXTENSION);
		}
		files.merge(file.path(), file, SourceFile::orNearer);
	}

	/** The files in the order of their names, each once. */
	List<SourceFile> files() {
		return files.values().stream().sorted(Comparator.comparing(SourceFile::name)).toList();
	}

	/** The files of rule settings at the roots, with the names that the user knows them by. */
	Map<Path, String> rules() {
		return rules;
	}

	private static Path real(Path path, String given) {
		try {
			return path.toRealPath();
		} catch (NoSuchFileException missing) {
			throw new UserProblem("missing", given);
		} catch (FileSystemException unreadable) {
			throw new UserProblem(FolderWalk.isEndless(path) ? "endless-link" : "unreadable", given);
		} catch (IOException unreadable) {
			throw new UserProblem("unreadable", given);
		}
	}

	private static String name(Path path) {
		return path.toString().replace(File.separatorChar, '/');
	}
}
