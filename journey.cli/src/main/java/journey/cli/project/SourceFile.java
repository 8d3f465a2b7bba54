// SPDX-License-Identifier: EPL-2.0
package journey.cli.project;

import java.nio.file.Path;

/**
 * One model file of a project.
 *
 * @param path its real path
 * @param name how the user calls it: relative where the given path is, always with slashes
 * @param origin how it came into the project
 */
record SourceFile(Path path, String name, Origin origin) {

	/** How a file came into a project; the more explicit first. */
	enum Origin {
		/** The user named it. */
		NAMED,
		/** It lies below a folder that the user named. */
		FOUND,
		/** It belongs to the same project as a file that the user named. */
		SIBLING
	}

	/** The more explicit of two ways to the same file. */
	SourceFile orNearer(SourceFile other) {
		return other.origin.compareTo(origin) < 0 ? other : this;
	}
}
