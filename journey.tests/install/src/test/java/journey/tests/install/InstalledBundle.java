// SPDX-License-Identifier: EPL-2.0
package journey.tests.install;

import java.net.URI;
import java.nio.file.Path;

/**
 * A bundle of an installation.
 *
 * @param name its symbolic name
 * @param jar where it lies
 */
record InstalledBundle(String name, Path jar) {

	/** Reads a line of the configuration: {@code name,version,location,start level,started}. */
	static InstalledBundle parse(String line, Path installation) {
		String[] fields = line.split(",");
		URI location = installation.toUri().resolve(fields[2]);
		return new InstalledBundle(fields[0], Path.of(location));
	}
}
