// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import java.io.IOException;

import org.eclipse.emf.common.util.URI;

/**
 * A file of the language with its text as it is now, read only when it is asked for.
 *
 * @param uri the file's place
 * @param version equal as long as the text is the same
 * @param content reads the text
 */
public record FileText(URI uri, Object version, Content content) {

	/** Gives a text. */
	@FunctionalInterface
	public interface Content {
		/** Reads the text; fails where the file went away meanwhile. */
		String read() throws IOException;
	}

	static FileText open(URI uri, String text) {
		return new FileText(uri, text, () -> text);
	}

	static FileText saved(JourneyFile file) {
		return new FileText(file.uri(), file.stamp(), file.content()::read);
	}
}
