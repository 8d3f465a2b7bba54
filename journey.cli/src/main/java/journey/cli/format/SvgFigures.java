// SPDX-License-Identifier: EPL-2.0
package journey.cli.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import journey.dsl.documentation.DocumentationSite;
import journey.dsl.documentation.DocumentationSite.FigureFile;
import journey.dsl.documentation.DocumentationSite.PageSink;
import journey.dsl.documentation.scene.SvgWriter;

/** The figures alone, as the site holds them. */
public final class SvgFigures implements Publication {

	@Override
	public void write(DocumentationSite site, PageSink sink) throws IOException {
		SvgWriter writer = SvgWriter.standalone();
		for (FigureFile figure : (Iterable<FigureFile>) site.figures()::iterator) {
			sink.write(figure.path(), writer.write(figure.scene()).getBytes(StandardCharsets.UTF_8));
		}
	}
}
