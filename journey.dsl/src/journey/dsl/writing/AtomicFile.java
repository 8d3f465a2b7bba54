// SPDX-License-Identifier: EPL-2.0
package journey.dsl.writing;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Writes a file as a whole or not at all. */
public final class AtomicFile {

	private AtomicFile() {
	}

	/**
	 * Writes aside and moves; a file that has the content already is left alone.
	 *
	 * @param file the file; a link is followed
	 * @param content all of its content
	 * @throws IOException where that fails; then the file is as it was
	 */
	public static void write(Path file, byte[] content) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		if (Files.exists(target) && Arrays.equals(Files.readAllBytes(target), content)) {
			return;
		}
		Path aside = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".tmp");
		try {
			if (Files.exists(target)) {
				// takes over who may read and write the file
				Files.copy(target, aside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
			}
			Files.write(aside, content);
			move(aside, target);
		} finally {
			Files.deleteIfExists(aside);
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
