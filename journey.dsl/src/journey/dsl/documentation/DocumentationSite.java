// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import journey.dsl.analysis.Finding;
import journey.dsl.analysis.Project;
import journey.dsl.documentation.figure.Figure;
import journey.dsl.documentation.figure.FigureCatalogue;
import journey.dsl.documentation.figure.FigureContext;
import journey.dsl.documentation.figure.Sheet;
import journey.dsl.documentation.page.Page;
import journey.dsl.documentation.page.PageCatalogue;
import journey.dsl.documentation.page.SearchIndex;
import journey.dsl.documentation.page.SiteContext;
import journey.dsl.documentation.page.Templates;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.StyleSheet;
import journey.dsl.documentation.scene.SvgWriter;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.Typeface;
import journey.dsl.documentation.style.SiteStyle;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Element;
import journey.dsl.journey.JourneyFile;

/**
 * The documentation of a project as a static site: pages, figures and everything that they need, so that no request
 * leaves it. It depends on nothing but its arguments and is the same byte by byte whenever it is written.
 */
public final class DocumentationSite {

	private static final List<String> FONTS = List.of(Typeface.REGULAR.fileName(), Typeface.SEMIBOLD.fileName(),
			"OpenSans-LICENSE.txt");
	/** The number of elements whose figures are drawn while nothing else can be done yet. */
	private static final int FIRST = 8;

	private final SiteContext site;
	private final Templates templates;

	/**
	 * How the site is written.
	 *
	 * @param language   language of the site's own words; English stands in for one that there are no words for
	 * @param today      the day on which results are computed
	 * @param sourcePath path of a file as readers know it, relative and with slashes
	 * @param style      a company's own look
	 */
	public record Options(Locale language, LocalDate today, Function<JourneyFile, String> sourcePath,
			SiteStyle style) {

		/** Checks that nothing is missing. */
		public Options {
			Objects.requireNonNull(language, "language");
			Objects.requireNonNull(today, "today");
			Objects.requireNonNull(sourcePath, "sourcePath");
			Objects.requireNonNull(style, "style");
		}

		/**
		 * The shipped look.
		 *
		 * @param language   language of the site's own words
		 * @param today      the day on which results are computed
		 * @param sourcePath path of a file as readers know it
		 */
		public Options(Locale language, LocalDate today, Function<JourneyFile, String> sourcePath) {
			this(language, today, sourcePath, SiteStyle.SHIPPED);
		}
	}

	/** Takes the files of a site, wherever it keeps them. */
	@FunctionalInterface
	public interface PageSink {

		/**
		 * Takes a file. Each path comes once.
		 *
		 * @param relativePath path inside the site, with slashes and without {@code ..}
		 * @param content      contents of the file
		 * @throws IOException if it cannot be kept
		 */
		void write(String relativePath, byte[] content) throws IOException;
	}

	/**
	 * Takes what is documented.
	 *
	 * @param project  the project; it may be incomplete
	 * @param findings what the check found, in the order in which it is shown
	 * @param options  how it is written
	 */
	public DocumentationSite(Project project, List<Finding> findings, Options options) {
		Wording wording = new Wording(options.language());
		this.site = SiteContext.of(
				new FigureContext(project, wording, TextMetrics.shipped(), options.today(), findings), findings,
				options.sourcePath(), options.style());
		this.templates = Templates.shipped();
	}

	/**
	 * Loads what every site needs, such as fonts, templates and the layout of graphs. It need not be called; a program
	 * that is just started saves time when it does so while it still reads the project. The model's package has to be
	 * there already, for EMF cannot make it in two threads at once.
	 *
	 * @param language language of the site that is to be expected
	 */
	public static void prepare(Locale language) {
		new Rehearsal().run(language);
	}

	/**
	 * A page of the site.
	 *
	 * @param path  path inside the site, with slashes
	 * @param title title of the page
	 * @param html  HTML, escaped
	 */
	public record HtmlPage(String path, String title, String html) {
	}

	/**
	 * A figure that the site holds as a file.
	 *
	 * @param path  path inside the site, with slashes; it ends in {@code .svg}
	 * @param scene the figure
	 */
	public record FigureFile(String path, Scene scene) {
	}

	/**
	 * Writes the whole site.
	 *
	 * @param sink where to
	 * @throws IOException if the sink cannot keep a file
	 */
	public void write(PageSink sink) throws IOException {
		writeFonts(sink);
		sink.write("assets/palette.css", bytes(StyleSheet.pages()));
		sink.write("assets/site.css", asset("site.css"));
		sink.write("assets/site.js", asset("site.js"));
		writeStyle(sink);
		try (var production = new SiteProduction(sink)) {
			writePages(production);
			production.finish();
		}
	}

	/**
	 * Writes the figures alone, as the site holds them, and the fonts that they ask for.
	 *
	 * @param sink where to
	 * @throws IOException if the sink cannot keep a file
	 */
	public void writeFigures(PageSink sink) throws IOException {
		writeFonts(sink);
		try (var production = new SiteProduction(sink)) {
			draw(drawings().toList(), production);
			production.finish();
		}
	}

	private static void writeFonts(PageSink sink) throws IOException {
		for (String name : FONTS) {
			sink.write("assets/" + name, asset(name));
		}
	}

	/** The page of an element comes right after its figures, so that these need not be kept until the end. */
	private void writePages(SiteProduction production) throws IOException {
		var drawings = new LinkedHashMap<Element, List<Drawing>>();
		drawings().forEach(
				drawing -> drawings.computeIfAbsent(drawing.subject(), key -> new ArrayList<>()).add(drawing));
		var begun = new LinkedHashSet<>(drawings.keySet().stream().limit(FIRST).toList());
		for (Element subject : begun) {
			draw(drawings.get(subject), production);
		}
		// what the pages say is gathered while the first figures are drawn
		production.add("assets/search-index.js", () -> bytes(SearchIndex.of(site)));
		List<Page> pages = pageList();
		Set<String> paths = paths(pages);
		Map<Element, Page> own = pages.stream().filter(page -> page.subject() != null)
				.collect(Collectors.toMap(Page::subject, Function.identity()));
		for (Map.Entry<Element, List<Drawing>> figures : drawings.entrySet()) {
			if (!begun.contains(figures.getKey())) {
				draw(figures.getValue(), production);
			}
			Page page = own.get(figures.getKey());
			if (page != null) {
				production.add(page.path(), () -> bytes(templates.render(page, site, paths)),
						() -> figures.getValue().forEach(drawing -> site.forget(drawing.path())));
			}
		}
		for (Page page : pages) {
			if (page.subject() == null || !drawings.containsKey(page.subject())) {
				production.add(page.path(), () -> bytes(templates.render(page, site, paths)));
			}
		}
	}

	private void draw(List<Drawing> drawings, SiteProduction production) throws IOException {
		SvgWriter writer = SvgWriter.standalone("../assets/");
		for (Drawing drawing : drawings) {
			production.add(drawing.path(), () -> bytes(writer.write(drawing.scene().get())));
		}
	}

	/** A figure, not yet laid out, of an element or, where that is null, of the project. */
	private record Drawing(String path, Element subject, Supplier<Scene> scene) {
	}

	/**
	 * Lays out every figure that the site holds as a file, one after the other as they are asked for.
	 *
	 * @return the figures in the order in which they are written
	 */
	public Stream<FigureFile> figures() {
		return drawings().map(drawing -> new FigureFile(drawing.path(), drawing.scene().get()));
	}

	private Stream<Drawing> drawings() {
		return Stream.concat(FigureCatalogue.FIGURES.stream().flatMap(this::drawings),
				FigureCatalogue.PROJECT_FIGURES.stream().filter(figure -> figure.isShown(site.project()))
						.map(figure -> new Drawing(site.figurePath(figure), null, () -> site.scene(figure))));
	}

	private <S extends Element> Stream<Drawing> drawings(Figure<S> figure) {
		return figure.subjects(site.project())
				.map(subject -> new Drawing(site.figurePath(figure, subject), subject,
						() -> site.scene(figure, subject)));
	}

	/**
	 * Lays out every figure for paper.
	 *
	 * @param sheet the paper
	 * @return the parts of each figure in the order of reading, by the figure's identifier
	 */
	public Map<String, List<Scene>> sections(Sheet sheet) {
		var sections = new HashMap<String, List<Scene>>();
		FigureCatalogue.FIGURES.forEach(figure -> collect(figure, sheet, sections));
		FigureCatalogue.PROJECT_FIGURES.stream().filter(figure -> figure.isShown(site.project())).forEach(
				figure -> sections.put(site.scene(figure).id(), site.laid(figure).sections(sheet)));
		return sections;
	}

	private <S extends Element> void collect(Figure<S> figure, Sheet sheet, Map<String, List<Scene>> sections) {
		figure.subjects(site.project()).forEach(subject -> sections.put(site.scene(figure, subject).id(),
				site.laid(figure, subject).sections(sheet)));
	}

	/**
	 * Fills every page, one after the other as they are asked for.
	 *
	 * @return the pages in the order in which they are written
	 */
	public Stream<HtmlPage> pages() {
		List<Page> pages = pageList();
		Set<String> paths = paths(pages);
		return pages.stream()
				.map(page -> new HtmlPage(page.path(), page.title(), templates.render(page, site, paths)));
	}

	private List<Page> pageList() {
		return PageCatalogue.KINDS.stream().flatMap(kind -> kind.pages(site)).toList();
	}

	private static Set<String> paths(List<Page> pages) {
		return pages.stream().map(Page::path).collect(Collectors.toSet());
	}

	/**
	 * Returns what a list of all pages is headed with.
	 *
	 * @return a word in the language of the site
	 */
	public String contentsHeading() {
		return site.wording().text("document.contents");
	}

	private void writeStyle(PageSink sink) throws IOException {
		SiteStyle style = site.style();
		if (style.sheet().isPresent()) {
			sink.write("assets/" + SiteStyle.SHEET, bytes(style.sheet().get()));
		}
		if (style.logo().isPresent()) {
			sink.write("assets/" + style.logo().get().fileName(), style.logo().get().content());
		}
	}

	private static byte[] asset(String name) throws IOException {
		try (InputStream in = DocumentationSite.class.getResourceAsStream("assets/" + name)) {
			return in.readAllBytes();
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
