// SPDX-License-Identifier: EPL-2.0
package journey.cli.terminal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads paths that the user has given. */
public final class GivenPath {

	private GivenPath() {
	}

	/**
	 * The path that a text names. An empty one, such as that of a variable that is not set, is not the current folder.
	 *
	 * @param given what the user has given
	 * @param invalid the key of the problem where it cannot be a path
	 * @throws UserProblem where it names none
	 */
	public static Path of(String given, String invalid) {
		if (given.isEmpty()) {
			throw new UserProblem("path-empty");
		}
		try {
			return Path.of(given);
		} catch (InvalidPathException e) {
			throw new UserProblem(invalid, given);
		}
	}
}
