// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files that tests write and look at. */
final class TextFiles {

	private TextFiles() {
	}

	/** Writes a file, and the folders around it. */
	static Path write(Path folder, String name, String text) {
		try {
			Path file = folder.resolve(name);
			Files.createDirectories(file.getParent());
			return Files.writeString(file, text);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** All files below a folder with their bytes as characters, by relative path. */
	static Map<String, String> below(Path folder) {
		try (Stream<Path> paths = Files.walk(folder)) {
			Map<String, String> texts = new TreeMap<>();
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				texts.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path, StandardCharsets.ISO_8859_1));
			}
			return texts;
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
