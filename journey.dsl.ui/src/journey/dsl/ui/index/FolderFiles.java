// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;

/**
 * The files of a folder outside the workspace, without its subfolders.
 *
 * @param folder the folder
 */
public record FolderFiles(Path folder) implements JourneyFiles {

	@Override
	public String name() {
		return "folder:" + folder;
	}

	@Override
	public boolean isLasting() {
		return false;
	}

	@Override
	public List<JourneyFile> list() {
		try (Stream<Path> paths = Files.list(folder)) {
			return paths.filter(path -> path.getFileName().toString().endsWith("." + EXTENSION))
					.filter(Files::isRegularFile).sorted().map(FolderFiles::file).toList();
		} catch (IOException | UncheckedIOException e) {
			ILog.of(FolderFiles.class).warn("The journey files of " + folder + " cannot be listed.", e);
			return List.of();
		}
	}

	private static JourneyFile file(Path path) {
		return new JourneyFile(URI.createFileURI(path.toString()), stamp(path),
				() -> read(path));
	}

	private static String read(Path path) throws IOException {
		try (InputStream content = Files.newInputStream(path)) {
			return AnalysedText.read(content, StandardCharsets.UTF_8);
		}
	}

	private static long stamp(Path path) {
		try {
			return Files.getLastModifiedTime(path).toMillis() * 31 + Files.size(path);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
