// SPDX-License-Identifier: EPL-2.0
package journey.cli.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;

import journey.cli.terminal.UserProblem;

/**
 * A file and its text as formatting has it.
 *
 * @param path its real path
 * @param name how the user calls it
 * @param before its text as it is
 * @param after its text formatted; empty where it has syntax errors
 */
public record FormattedFile(Path path, String name, String before, Optional<String> after) {

	/** Whether the file has syntax errors, so that it is left alone. */
	public boolean isBroken() {
		return after.isEmpty();
	}

	/** Whether formatting changes the file. */
	public boolean isChanged() {
		return after.isPresent() && !after.get().equals(before);
	}

	/**
	 * Puts the formatted text in the place of the other, all of it or nothing.
	 *
	 * @throws UserProblem where that cannot be written
	 */
	public void write() {
		try {
			if (!Files.isWritable(path)) {
				throw new UserProblem("format-unwritable", name);
			}
			Path aside = Files.createTempFile(path.getParent(), ".", ".tmp");
			try {
				Files.writeString(aside, after.orElseThrow(), StandardCharsets.UTF_8);
				keepPermissions(aside);
				move(aside);
			} finally {
				Files.deleteIfExists(aside);
			}
		} catch (IOException unwritable) {
			throw new UserProblem("format-unwritable", name);
		}
	}

	private void keepPermissions(Path aside) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(aside, PosixFileAttributeView.class);
		if (view != null) {
			view.setPermissions(Files.getPosixFilePermissions(path));
		}
	}

	private void move(Path aside) throws IOException {
		try {
			Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException otherwise) {
			Files.move(aside, path, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
