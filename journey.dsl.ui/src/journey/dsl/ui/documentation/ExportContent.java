// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.documentation;

import java.io.IOException;

import journey.dsl.documentation.DocumentationSite;
import journey.dsl.documentation.DocumentationSite.PageSink;
import journey.dsl.ui.map.FigurePixels;

/** What of a documentation is written. Markdown and PDF are written by the command line alone. */
public enum ExportContent {

	/** The pages with their figures. */
	SITE {
		@Override
		void write(DocumentationSite site, PageSink sink) throws IOException {
			site.write(sink);
		}
	},

	/** The figures alone, as SVG. */
	VECTORS {
		@Override
		void write(DocumentationSite site, PageSink sink) throws IOException {
			site.writeFigures(sink);
		}
	},

	/** The figures alone, as PNG. */
	PIXELS {
		@Override
		void write(DocumentationSite site, PageSink sink) throws IOException {
			for (DocumentationSite.FigureFile figure : (Iterable<DocumentationSite.FigureFile>) site.figures()::iterator) {
				sink.write(figure.path().replaceFirst("\\.svg$", ".png"), FigurePixels.png(figure.scene()));
			}
		}
	};

	abstract void write(DocumentationSite site, PageSink sink) throws IOException;
}
