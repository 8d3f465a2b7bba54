// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import journey.cli.format.MarkdownPages;
import journey.cli.format.PixelFigures;
import journey.cli.format.PrintDocument;
import journey.cli.format.Publication;
import journey.cli.format.SiteParts;
import journey.dsl.analysis.Project;
import journey.dsl.documentation.DocumentationSite;
import journey.dsl.documentation.DocumentationSite.FigureFile;
import journey.dsl.documentation.DocumentationSite.Options;
import journey.dsl.documentation.figure.Sheet;
import journey.tests.Models;

/** The documentation in other formats than HTML says the same and lets nothing of a model out of its texts. */
class PublicationsTest {

	private static final List<Extension> GITHUB = List.of(TablesExtension.create(), AutolinkExtension.create(),
			StrikethroughExtension.create());
	private static final Parser PARSER = Parser.builder().extensions(GITHUB).build();
	private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(GITHUB).build();

	private static Project furniture() {
		return Models.project(Models.furniture());
	}

	private static DocumentationSite site(Project project) {
		return new DocumentationSite(project, List.of(),
				new Options(Locale.FRENCH, Models.TODAY, file -> "shop/sofa.journey"));
	}

	private static Map<String, byte[]> written(Publication publication, Project project) throws IOException {
		var files = new TreeMap<String, byte[]>();
		publication.write(new SiteParts(site(project)), files::put);
		return files;
	}

	@Nested
	class Markdown {

		@Test
		void everyLinkLeadsSomewhere() throws IOException {
			// given
			Map<String, byte[]> files = written(new MarkdownPages(), furniture());
			Map<String, Document> pages = pages(files);

			// then
			var broken = new ArrayList<String>();
			pages.forEach((path, page) -> page.select("a[href], img[src]").forEach(link -> {
				String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
				String target = resolve(path, address.replaceFirst("#.*", ""));
				String fragment = address.contains("#") ? address.replaceFirst(".*#", "") : "";
				boolean there = files.containsKey(target)
						&& (fragment.isEmpty() || pages.get(target).getElementById(fragment) != null);
				if (!there) {
					broken.add(path + ": " + address);
				}
			}));
			assertThat(broken).isEmpty();
		}

		@Test
		void theOverviewLeadsToEveryPage() throws IOException {
			// given
			Map<String, Document> pages = pages(written(new MarkdownPages(), furniture()));

			// when
			List<String> named = pages.get("README.md").select("h2 ~ ul a").eachAttr("href");

			// then
			List<String> others = pages.keySet().stream().filter(path -> !path.equals("README.md")).toList();
			assertThat(named).containsAll(others);
		}

		@Test
		void tablesKeepTheirCells() throws IOException {
			// given
			Map<String, Document> pages = pages(written(new MarkdownPages(), furniture()));

			// then
			assertThat(pages.values()).flatExtracting(page -> page.select("table")).isNotEmpty()
					.allSatisfy(table -> assertThat(table.select("tr"))
							.allSatisfy(row -> assertThat(row.children()).hasSameSizeAs(table.select("th"))));
		}

		@Test
		void hostileTextsStayTexts() throws IOException {
			// given
			Map<String, Document> pages = pages(written(new MarkdownPages(), NastyModel.project()));

			// then
			assertThat(pages.values()).flatExtracting(Document::getAllElements).extracting(Element::normalName)
					.isSubsetOf("#root", "html", "head", "body", "h1", "h2", "h3", "h4", "p", "ul", "li", "strong", "a",
							"img", "br", "table", "thead", "tbody", "tr", "th", "td", "blockquote");
			assertThat(pages.values()).flatExtracting(page -> page.select("[href], [src]"))
					.extracting(link -> link.attr("href") + link.attr("src")).noneMatch(link -> link.contains(":"));
			assertThat(pages.get("personas.md").text())
					.contains("${.now} #{1} <#list 1..9 as x>${x}</#list> [=7*7] {0}");
		}

		private static Map<String, Document> pages(Map<String, byte[]> files) {
			var pages = new TreeMap<String, Document>();
			files.forEach((path, content) -> {
				if (path.endsWith(".md")) {
					String text = new String(content, StandardCharsets.UTF_8);
					pages.put(path, Jsoup.parse(RENDERER.render(PARSER.parse(text))));
				}
			});
			return pages;
		}

		private static String resolve(String from, String link) {
			return link.isEmpty() ? from : java.net.URI.create(from).resolve(link).getPath();
		}
	}

	@Nested
	class Print {

		@Test
		void hasTitleLanguageAndBookmarks() throws IOException {
			try (PDDocument document = print(furniture())) {
				assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Parcours clients");
				assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
				assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
				assertThat(titles(document.getDocumentCatalog().getDocumentOutline().children()))
						.contains("Acheter un canapé", "Personas", "Glossaire");
			}
		}

		@Test
		void embedsEveryFont() throws IOException {
			try (PDDocument document = print(furniture())) {
				for (PDPage page : document.getPages()) {
					for (COSName name : page.getResources().getFontNames()) {
						assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
					}
				}
			}
		}

		@Test
		void textsOfFiguresStayTexts() throws IOException {
			try (PDDocument document = print(furniture())) {
				assertThat(new PDFTextStripper().getText(document)).contains("Ligne de visibilité");
			}
		}

		@Test
		void partsOfLongFiguresHaveSheetsOfA3() throws IOException {
			// given
			long sheets = site(NastyModel.project()).sections(Sheet.A3).values().stream()
					.filter(parts -> parts.size() > 1).mapToLong(List::size).sum();

			// then
			try (PDDocument document = print(NastyModel.project())) {
				List<PDPage> large = new ArrayList<>();
				document.getPages().forEach(page -> {
					if (page.getMediaBox().getWidth() > PDRectangle.A4.getHeight() + 1) {
						large.add(page);
					}
				});
				assertThat(large).hasSizeGreaterThanOrEqualTo((int) sheets)
						.allSatisfy(page -> assertThat(page.getMediaBox().getWidth()).isBetween(1190f, 1191f));
			}
		}

		@Test
		void leadsNowhereElse() throws IOException {
			try (PDDocument document = print(NastyModel.project())) {
				for (PDPage page : document.getPages()) {
					for (PDAnnotation annotation : page.getAnnotations()) {
						assertThat(annotation).isInstanceOf(PDAnnotationLink.class);
						assertThat(((PDAnnotationLink) annotation).getAction()).isNotInstanceOf(PDActionURI.class);
					}
				}
				assertThat(document.getDocumentCatalog().getNames() == null
						|| document.getDocumentCatalog().getNames().getJavaScript() == null).isTrue();
			}
		}

		@Test
		void textsFromRightToLeftAreJoinedAndInTheirOrder() throws IOException {
			Project project = Models.project("""
					journey Buy "شراء أريكة" { phase P before { step S "أشتري" {
						emotion -1 "منزعج" thought "אני"
					} } }
					""");

			try (PDDocument document = print(project)) {
				// the extractor puts letters back into the order of reading; the ones that are joined stay so
				String text = Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
				assertThat(text).contains("شراء أريكة", "אני").containsPattern("\u200E\u22121 \u00B7\\s+منزعج");
			}
		}

		@Test
		void isTheSameEachTime() throws IOException {
			assertThat(written(new PrintDocument(), furniture()).get("documentation.pdf"))
					.isEqualTo(written(new PrintDocument(), furniture()).get("documentation.pdf"));
		}

		private static PDDocument print(Project project) throws IOException {
			return Loader.loadPDF(written(new PrintDocument(), project).get("documentation.pdf"));
		}

		private static List<String> titles(Iterable<PDOutlineItem> items) {
			var titles = new ArrayList<String>();
			items.forEach(item -> titles.add(item.getTitle()));
			return titles;
		}
	}

	@Nested
	class Pixels {

		@Test
		void keepTheSignOfANumberBeforeIt() throws IOException {
			// given two numbers that are the same picture but for the side of the sign
			byte[] marked = pixels("\u05D0\u05E0\u05D9 \u200E\u22121");
			byte[] signed = pixels("\u05D0\u05E0\u05D9 \u22121");

			// then
			assertThat(signed).isEqualTo(marked).isNotEqualTo(pixels("\u05D0\u05E0\u05D9 1\u22122"));
		}

		private static byte[] pixels(String persona) throws IOException {
			Project project = Models.project("persona A \"%s\" { }\njourney B { persona A }".formatted(persona));
			return written(new PixelFigures(), project).get("figures/B-map.png");
		}

		@Test
		void haveTwoForEachUnit() throws IOException {
			// given
			Map<String, byte[]> pictures = written(new PixelFigures(), furniture());

			// then
			for (FigureFile figure : site(furniture()).figures().toList()) {
				BufferedImage picture = picture(pictures.get(figure.path().replace(".svg", ".png")));
				assertThat(picture.getWidth()).as(figure.path()).isEqualTo((int) Math.ceil(figure.scene().width() * 2));
			}
		}

		@Test
		void showLargeFiguresWithinBounds() throws IOException {
			for (byte[] content : written(new PixelFigures(), NastyModel.project()).values()) {
				BufferedImage picture = picture(content);
				assertThat((long) picture.getWidth() * picture.getHeight()).isLessThan(61_000_000L);
			}
		}

		private static BufferedImage picture(byte[] content) throws IOException {
			return ImageIO.read(new ByteArrayInputStream(content));
		}
	}
}
