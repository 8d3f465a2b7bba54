// SPDX-License-Identifier: EPL-2.0
package journey.cli.format;

import java.io.IOException;

import journey.dsl.documentation.DocumentationSite.PageSink;

/** A format in which documentation is published. The result depends on nothing but the site. */
@FunctionalInterface
public interface Publication {

	/**
	 * Writes the documentation in this format.
	 *
	 * @param parts what it is made from
	 * @param sink  takes the files; each path comes once
	 * @throws IOException if the sink cannot keep a file
	 */
	void write(SiteParts parts, PageSink sink) throws IOException;
}
