// SPDX-License-Identifier: EPL-2.0
package journey.cli.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import journey.dsl.documentation.DocumentationSite;
import journey.dsl.documentation.DocumentationSite.FigureFile;
import journey.dsl.documentation.DocumentationSite.PageSink;
import journey.dsl.documentation.scene.SvgWriter;

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
		SvgWriter writer = SvgWriter.standalone();
		for (FigureFile figure : (Iterable<FigureFile>) site.figures()::iterator) {
			sink.write(figure.path(), writer.write(figure.scene()).getBytes(StandardCharsets.UTF_8));
		}
	}
}
