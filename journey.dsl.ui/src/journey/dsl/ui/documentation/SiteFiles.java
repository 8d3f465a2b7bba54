// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.documentation;

import java.io.IOException;
import java.util.Optional;

/** The folder of a site, in the workspace or on disk. Paths are relative, with slashes. */
interface SiteFiles {

	/** The content of a file; empty where there is none. */
	Optional<byte[]> read(String path) throws IOException;

	/** Whether anything is in the folder. */
	boolean isEmpty() throws IOException;

	/** Writes a file, and the folders above it. */
	void write(String path, byte[] content) throws IOException;

	/** Deletes a file, and the folders above it that are empty then. */
	void delete(String path) throws IOException;
}
