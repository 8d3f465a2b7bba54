// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;

/** Reads the file <code>journey.rules</code>; anybody can have written it, so not more of it than makes sense. */
final class RulesText {

	static final String NAME = "journey.rules";

	private static final int LONGEST = 1 << 20;

	private RulesText() {
	}

	/** The file at a project's root. */
	static IFile file(IProject project) {
		return project.getFile(NAME);
	}

	/** Its text; empty where there is no such file. */
	static Optional<String> of(IProject project) throws IOException {
		IFile file = file(project);
		if (!file.isAccessible()) {
			return Optional.empty();
		}
		try (InputStream content = file.getContents(true)) {
			return Optional.of(read(content));
		} catch (CoreException e) {
			throw new IOException(e);
		}
	}

	/** The text of the file in a folder outside the workspace. */
	static Optional<String> of(Path folder) throws IOException {
		Path file = folder.resolve(NAME);
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		try (InputStream content = Files.newInputStream(file)) {
			return Optional.of(read(content));
		}
	}

	private static String read(InputStream content) throws IOException {
		byte[] bytes = content.readNBytes(LONGEST + 1);
		if (bytes.length > LONGEST) {
			throw new IOException(NAME + " is longer than " + LONGEST + " bytes");
		}
		return new String(bytes, StandardCharsets.UTF_8);
	}
}
