// SPDX-License-Identifier: EPL-2.0
package journey.cli.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** The list of generated files in a site's folder, by which a later run knows what it may replace and remove. */
final class SiteManifest {

	static final String NAME = ".journey-site";

	private final Path folder;

	private SiteManifest(Path folder) {
		this.folder = folder;
	}

	static SiteManifest in(Path folder) {
		return new SiteManifest(folder);
	}

	boolean exists() {
		return Files.isRegularFile(file());
	}

	/** The files listed; a line that leads out of the folder is none of ours and left out. */
	Set<String> read() throws IOException {
		Set<String> files = new TreeSet<>();
		if (exists()) {
			for (String line : Files.readAllLines(file(), StandardCharsets.UTF_8)) {
				Path path = folder.resolve(line).normalize();
				if (!line.isEmpty() && path.startsWith(folder) && !path.equals(folder)) {
					files.add(line);
				}
			}
		}
		return files;
	}

	void write(Collection<String> files) throws IOException {
		Files.writeString(file(), String.join("\n", new TreeSet<>(files)) + "\n", StandardCharsets.UTF_8);
	}

	private Path file() {
		return folder.resolve(NAME);
	}
}
