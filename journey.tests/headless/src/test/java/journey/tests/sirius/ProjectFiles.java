// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files under test are, wherever in the project the tests are started. */
final class ProjectFiles {

	private static final String SPECIFICATION = "journey.sirius/description/journey.odesign";

	private ProjectFiles() {
	}

	static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !Files.exists(folder.resolve(SPECIFICATION))) {
			folder = folder.getParent();
		}
		if (folder == null) {
			throw new IllegalStateException("No " + SPECIFICATION + " above " + Path.of("").toAbsolutePath());
		}
		return folder;
	}

	static Path bundle() {
		return root().resolve("journey.sirius");
	}

	static Path specification() {
		return root().resolve(SPECIFICATION);
	}
}
