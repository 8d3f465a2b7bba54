// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.documentation;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A site on disk.
 *
 * @param folder its folder
 */
record DiskFiles(Path folder) implements SiteFiles {

	@Override
	public Optional<byte[]> read(String path) throws IOException {
		Path file = file(path);
		return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
	}

	@Override
	public boolean isEmpty() throws IOException {
		if (!Files.isDirectory(folder)) {
			return true;
		}
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
			return !entries.iterator().hasNext();
		}
	}

	@Override
	public void write(String path, byte[] content) throws IOException {
		Path file = file(path);
		Files.createDirectories(file.getParent());
		if (!file.getParent().toRealPath().startsWith(folder.toRealPath())) {
			throw new IOException(path + " leads out of " + folder);
		}
		Files.write(file, content);
	}

	@Override
	public void delete(String path) throws IOException {
		Path file = file(path);
		Files.deleteIfExists(file);
		try {
			for (Path parent = file.getParent(); !parent.equals(folder); parent = parent.getParent()) {
				Files.deleteIfExists(parent);
			}
		} catch (DirectoryNotEmptyException stillUsed) {
			// the folders above hold that one
			return;
		}
	}

	private Path file(String path) throws IOException {
		Path file = folder.resolve(path).normalize();
		if (!file.startsWith(folder) || file.equals(folder)) {
			throw new IOException(path);
		}
		return file;
	}
}
