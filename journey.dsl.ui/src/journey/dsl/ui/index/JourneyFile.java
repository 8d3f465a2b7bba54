// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import java.io.IOException;

import org.eclipse.emf.common.util.URI;

/**
 * A file of the language.
 *
 * @param uri its place
 * @param stamp changes when its content does
 * @param content reads it
 */
public record JourneyFile(URI uri, long stamp, Content content) {

	/** Gives a file's text. */
	@FunctionalInterface
	public interface Content {
		/** Reads the text; fails where the file went away meanwhile. */
		String read() throws IOException;
	}
}
