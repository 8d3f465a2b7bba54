// SPDX-License-Identifier: EPL-2.0
package journey.cli.format;

import java.io.IOException;

import journey.dsl.documentation.DocumentationSite;
import journey.dsl.documentation.DocumentationSite.PageSink;

/** A format in which documentation is published. The result depends on nothing but the site. */
@FunctionalInterface
public interface Publication {

	/**
	 * Writes the documentation in this format.
	 *
	 * @param site what is documented
	 * @param sink takes the files; several formats may give it the same one
	 * @throws IOException if the sink cannot keep a file
	 */
	void write(DocumentationSite site, PageSink sink) throws IOException;
}
