// SPDX-License-Identifier: EPL-2.0
package journey.cli.format;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import journey.dsl.documentation.DocumentationSite;
import journey.dsl.documentation.DocumentationSite.PageSink;
import journey.dsl.documentation.figure.Sheet;
import journey.dsl.documentation.scene.ReadingDirection;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.Typeface;

/**
 * The whole documentation as one PDF, tagged for screen readers, with bookmarks, the language of the documentation and
 * embedded fonts. Nothing is read from anywhere while it is made.
 */
public final class PrintDocument implements Publication {

	private static final String FILE = "documentation.pdf";
	private static final String FAMILY = "Open Sans";

	@Override
	public void write(SiteParts parts, PageSink sink) throws IOException {
		DocumentationSite site = parts.site();
		Map<String, List<Scene>> figures = site.sections(Sheet.A3);
		Map<String, Scene> scenes = figures.values().stream().flatMap(List::stream)
				.collect(Collectors.toMap(Scene::id, Function.identity()));
		org.w3c.dom.Document pages = PrintPages.compose(parts.pages(), figures, style(), site.contentsHeading());
		sink.write(FILE, render(pages, new SceneDrawer(scenes, new ScenePainter())));
	}

	private static byte[] render(org.w3c.dom.Document pages, SceneDrawer drawer) throws IOException {
		// what it has to say of style sheets and tags is no news for users
		XRLog.setLoggingEnabled(false);
		var builder = new PdfRendererBuilder();
		builder.withW3cDocument(pages, "");
		builder.useSVGDrawer(drawer);
		builder.usePdfUaAccessibility(true);
		builder.withProducer("Journey");
		builder.withDiagnosticConsumer(diagnostic -> { });
		builder.useExternalResourceAccessControl((uri, kind) -> false,
				ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		for (Typeface typeface : Typeface.values()) {
			builder.useFont(typeface::open, FAMILY, typeface.weight(), FontStyle.NORMAL, true);
			// by the name that the font itself has, figures find it
			builder.useFont(typeface::open, Fonts.load(typeface).getFamily(), Typeface.REGULAR.weight(),
					FontStyle.NORMAL, true);
		}
		String text = pages.getDocumentElement().getTextContent();
		if (ReadingDirection.hasLettersFromRight(text)) {
			builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
			builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
			builder.defaultTextDirection(TextDirection.LTR);
		}
		for (File font : Fonts.standIns(text)) {
			builder.useFont(font, font.getName(), Typeface.REGULAR.weight(), FontStyle.NORMAL, true,
					EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
		}
		builder.useReplacementText("\uFFFD");
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer(); PDDocument document = renderer.createPDFKeepOpen()) {
			// the same bytes whenever it is made
			document.getDocumentInformation().setCreationDate(null);
			document.setDocumentId(0L);
			var bytes = new ByteArrayOutputStream();
			document.save(bytes);
			return bytes.toByteArray();
		}
	}

	private static String style() throws IOException {
		try (InputStream in = PrintDocument.class.getResourceAsStream("print.css")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
