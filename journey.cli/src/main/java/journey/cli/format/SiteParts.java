// SPDX-License-Identifier: EPL-2.0
package journey.cli.format;

import java.io.IOException;

import journey.dsl.documentation.DocumentationSite;
import journey.dsl.documentation.DocumentationSite.PageSink;

/** What several formats are made from, made for the first of them only. */
public final class SiteParts {

	private final DocumentationSite site;
	private SitePages pages;
	private boolean drawn;

	/**
	 * Takes what is published.
	 *
	 * @param site what is documented
	 */
	public SiteParts(DocumentationSite site) {
		this.site = site;
	}

	DocumentationSite site() {
		return site;
	}

	/** The pages, taken apart. Who changes them works on a copy. */
	SitePages pages() {
		if (pages == null) {
			pages = SitePages.of(site);
		}
		return pages;
	}

	/**
	 * Writes the site for browsers.
	 *
	 * @param sink takes the files
	 * @throws IOException if the sink cannot keep a file
	 */
	public void writeSite(PageSink sink) throws IOException {
		// the figures are among its files
		drawn = true;
		site.write(sink);
	}

	/**
	 * Writes the figures as the site holds them, unless another format has done so.
	 *
	 * @param sink takes the files
	 * @throws IOException if the sink cannot keep a file
	 */
	public void writeFigures(PageSink sink) throws IOException {
		if (drawn) {
			return;
		}
		drawn = true;
		site.writeFigures(sink);
	}
}
