// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the repository, wherever the tests are started. */
final class Repository {

	private Repository() {
	}

	/** The file or folder at a path below the repository's root. */
	static Path path(String relative) {
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !Files.exists(folder.resolve(relative))) {
			folder = folder.getParent();
		}
		if (folder == null) {
			throw new IllegalStateException("not found above the working folder: " + relative);
		}
		return folder.resolve(relative);
	}
}
