// SPDX-License-Identifier: EPL-2.0
package journey.cli.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import journey.cli.format.SitePages.SitePage;
import journey.cli.format.SitePages.Target;
import journey.dsl.documentation.scene.ReadingDirection;
import journey.dsl.documentation.scene.Scene;

/**
 * All pages of a site as one document for print: contents with page numbers first, then page after page. Links lead to
 * places in the document. A figure that would be too small on A4 gets sheets of A3.
 */
final class PrintPages {

	/** What a page in landscape A4 takes, in CSS pixels: 297 mm by 210 mm without the margins of the style sheet. */
	private static final double WIDTH = 1009;
	private static final double HEIGHT = 560;
	/** A figure that has to shrink more than this is hard to read: it gets sheets of its own. */
	private static final double SMALLEST_SCALE = 0.8;
	/** What a sheet in landscape A3 takes: 420 mm by 297 mm without the margins and the heading. */
	private static final double SHEET_WIDTH = 1511;
	private static final double SHEET_HEIGHT = 990;

	private final SitePages pages;
	private final Map<String, List<Scene>> figures;
	private final Map<String, String> prefixes = new HashMap<>();
	private final Document document = Document.createShell("");
	private Element bookmarks;

	private PrintPages(SitePages pages, Map<String, List<Scene>> figures) {
		this.pages = pages;
		this.figures = figures;
	}

	/**
	 * Puts pages together.
	 *
	 * @param pages    the pages
	 * @param figures  the parts of each figure for A3 by its identifier
	 * @param style    style sheet
	 * @param contents heading of the contents
	 * @return a document for a renderer; figures are empty elements that name them
	 */
	static org.w3c.dom.Document compose(SitePages pages, Map<String, List<Scene>> figures, String style,
			String contents) {
		return new PrintPages(pages, figures).compose(style, contents);
	}

	private org.w3c.dom.Document compose(String style, String contents) {
		List<SitePage> all = pages.all();
		for (int i = 0; i < all.size(); i++) {
			prefixes.put(all.get(i).path(), "p" + i);
		}
		SitePage first = all.get(0);
		document.selectFirst("html").attr("lang", first.language());
		document.title(first.title());
		document.head().appendElement("meta").attr("name", "description").attr("content", first.title());
		bookmarks = document.head().appendElement("bookmarks");
		contents(all, first.title(), contents);
		all.forEach(this::page);
		document.body().appendElement("p").addClass("sources").text(first.sources());
		document.head().appendElement("style").appendText(style);
		return new W3CDom().fromJsoup(document);
	}

	private void contents(List<SitePage> all, String title, String heading) {
		Element section = document.body().appendElement("section").addClass("contents");
		section.appendElement("h1").text(title);
		section.appendElement("h2").text(heading);
		Element list = section.appendElement("ul");
		for (SitePage page : all) {
			list.appendElement("li").appendElement("a").attr("href", "#" + prefixes.get(page.path())).text(page.title());
		}
	}

	private void page(SitePage page) {
		String prefix = prefixes.get(page.path());
		Element main = page.main().clone();
		main.select("svg").forEach(this::figure);
		main.select("[id]").forEach(element -> element.id(prefix + "-" + element.id()));
		main.select("a[href]").forEach(link -> link(page, link));
		main.select("details").unwrap();
		main.select("[dir=auto]").forEach(PrintPages::direct);
		main.select("bdi").forEach(PrintPages::unwrap);
		Element section = document.body().appendElement("section").addClass("page").id(prefix);
		Element bookmark = bookmarks.appendElement("bookmark").attr("name", page.title()).attr("href", "#" + prefix);
		for (Element heading : main.select("h2")) {
			if (heading.id().isEmpty()) {
				heading.id(prefix + "-heading-" + bookmark.childrenSize());
			}
			bookmark.appendElement("bookmark").attr("name", heading.text()).attr("href", "#" + heading.id());
		}
		section.appendChildren(main.childNodesCopy());
	}

	/** The renderer knows neither that a text decides about its direction nor that parts do not count for it. */
	private static void direct(Element text) {
		Element counting = text.clone();
		counting.select("bdi").remove();
		text.attr("dir", ReadingDirection.isFromRight(counting.text()) ? "rtl" : "ltr");
	}

	private static void unwrap(Element part) {
		if (part.childrenSize() == 0) {
			part.text(ReadingDirection.marked(part.text()));
		}
		part.unwrap();
	}

	private void link(SitePage page, Element link) {
		Target target = pages.target(page, link.attr("href")).orElse(null);
		if (target != null) {
			String prefix = prefixes.get(target.path());
			link.attr("href", "#" + (target.fragment().isEmpty() ? prefix : prefix + "-" + target.fragment()));
		} else if (!link.attr("href").matches("(?i)https?://.*")) {
			link.removeAttr("href");
		}
	}

	private void figure(Element svg) {
		List<Scene> parts = figures.get(SitePages.figureId(svg));
		if (parts == null) {
			svg.remove();
			return;
		}
		Scene first = parts.get(0);
		double scale = Math.min(1, Math.min(WIDTH / first.width(), HEIGHT / first.height()));
		if (parts.size() == 1 && scale >= SMALLEST_SCALE) {
			svg.replaceWith(new Element("div").addClass("figure").appendChild(drawing(first, scale)));
		} else {
			sheets(svg, parts);
		}
	}

	/** Gives each part of a figure a sheet, the first with the heading that the figure stands under. */
	private void sheets(Element svg, List<Scene> parts) {
		Element section = svg.closest("section");
		Element heading = section == null ? null : section.selectFirst("h2");
		Element place = new Element("div").addClass("sheets");
		svg.replaceWith(place);
		for (Scene part : parts) {
			double scale = Math.min(1, Math.min(SHEET_WIDTH / part.width(), SHEET_HEIGHT / part.height()));
			place.appendChild(new Element("div").addClass("sheet").appendChild(drawing(part, scale)));
		}
		if (heading != null && heading.elementSiblingIndex() == 0) {
			place.child(0).prependChild(heading);
		}
	}

	private static Element drawing(Scene scene, double scale) {
		return new Element("svg").attr(SceneDrawer.FIGURE, scene.id())
				.attr("alt", scene.title() + ". " + scene.description()).attr("style", String.format(Locale.ROOT,
						"width:%.0fpx;height:%.0fpx", Math.floor(scene.width() * scale), Math.floor(scene.height() * scale)));
	}
}
