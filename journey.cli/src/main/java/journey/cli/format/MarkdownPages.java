// SPDX-License-Identifier: EPL-2.0
package journey.cli.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;

import journey.cli.format.SitePages.SitePage;
import journey.cli.format.SitePages.Target;
import journey.dsl.documentation.DocumentationSite;
import journey.dsl.documentation.DocumentationSite.PageSink;
import journey.dsl.documentation.text.FileNames;

/**
 * The pages as Markdown beside the figures that they show. The overview is {@code README.md}: hosts of git repositories
 * show it with the folder.
 */
public final class MarkdownPages implements Publication {

	private static final Pattern WEB = Pattern.compile("(?i)https?://.*");

	private static final String OVERVIEW = "index.html";

	@Override
	public void write(SiteParts parts, PageSink sink) throws IOException {
		parts.writeFigures(sink);
		DocumentationSite site = parts.site();
		Map<String, String> figures = site.figures()
				.collect(Collectors.toMap(figure -> figure.scene().id(), figure -> FileNames.link(figure.path())));
		SitePages pages = parts.pages();
		for (SitePage page : pages.all()) {
			String root = "../".repeat((int) page.path().chars().filter(c -> c == '/').count());
			var writer = new MarkdownWriter(link -> link(pages, page, root, link), svg -> {
				String file = figures.get(SitePages.figureId(svg));
				return file == null ? "" : root + file;
			});
			Element main = page.main().clone();
			if (page.path().equals(OVERVIEW)) {
				contents(main, pages, site.contentsHeading());
			}
			String text = writer.write(main, page.sources());
			sink.write(path(page.path()), text.getBytes(StandardCharsets.UTF_8));
		}
	}

	/** Markdown has no menu: the overview names the other pages. */
	private static void contents(Element main, SitePages pages, String heading) {
		main.appendElement("h2").text(heading);
		Element list = main.appendElement("ul");
		pages.all().stream().filter(page -> !page.path().equals(OVERVIEW)).forEach(page -> list.appendElement("li")
				.appendElement("a").attr("href", FileNames.link(page.path())).text(page.title()));
	}

	private static String link(SitePages pages, SitePage from, String root, String link) {
		if (WEB.matcher(link).matches()) {
			return link;
		}
		return pages.target(from, link).map(target -> address(from, root, target)).orElse("");
	}

	private static String address(SitePage from, String root, Target target) {
		String fragment = target.fragment().isEmpty() ? "" : "#" + FileNames.link(target.fragment());
		boolean here = target.path().equals(from.path()) && !fragment.isEmpty();
		return here ? fragment : root + FileNames.link(path(target.path())) + fragment;
	}

	private static String path(String page) {
		return page.equals(OVERVIEW) ? "README.md" : page.replaceFirst("\\.html$", ".md");
	}
}
