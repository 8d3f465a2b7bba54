// SPDX-License-Identifier: EPL-2.0
package journey.dsl.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Paths with slashes as references of RFC 3986. */
final class FileUri {

	private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*");

	private FileUri() {
	}

	/** A relative reference for a relative path, a file URI for an absolute one; both percent-encoded. */
	static String of(String path) {
		try {
			if (DRIVE.matcher(path).matches()) {
				return new URI("file", "", "/" + path, null).toASCIIString();
			}
			if (path.startsWith("/")) {
				return new URI("file", "", path, null).toASCIIString();
			}
			// A colon in the first segment would read as a scheme.
			int colon = path.indexOf(':');
			int slash = path.indexOf('/');
			String safe = colon >= 0 && (slash < 0 || colon < slash) ? "./" + path : path;
			return new URI(null, null, safe, null).toASCIIString();
		} catch (URISyntaxException impossible) {
			throw new IllegalArgumentException(path, impossible);
		}
	}
}
