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
import journey.dsl.documentation.scene.Scene;

/**
 * All pages of a site as one document for print: contents with page numbers first, then page after page. Links lead to
 * places in the document. A figure that would be too small on paper gets a page of its own size.
 */
final class PrintPages {

	/** What a page in landscape A4 takes, in CSS pixels: 297 mm by 210 mm without the margins of the style sheet. */
	private static final double WIDTH = 1009;
	private static final double HEIGHT = 560;
	/** A figure that has to shrink more than this is hard to read. */
	private static final double SMALLEST_SCALE = 0.8;
	/** The longest edge of a PDF page is 14,400 points; pixels are a quarter smaller. Source: ISO 32000-1, annex C. */
	private static final double LONGEST = 19_000;
	private static final int MARGIN = 40;
	private static final int HEADING = 60;

	private final SitePages pages;
	private final Map<String, Scene> scenes;
	private final Map<String, String> prefixes = new HashMap<>();
	private final Document document = Document.createShell("");
	private final StringBuilder sizes = new StringBuilder();
	private Element bookmarks;
	private int ownPages;

	private PrintPages(SitePages pages, Map<String, Scene> scenes) {
		this.pages = pages;
		this.scenes = scenes;
	}

	/**
	 * Puts pages together.
	 *
	 * @param pages    the pages
	 * @param scenes   the figures by their identifiers
	 * @param style    style sheet
	 * @param contents heading of the contents
	 * @return a document for a renderer; figures are empty elements that name them
	 */
	static org.w3c.dom.Document compose(SitePages pages, Map<String, Scene> scenes, String style, String contents) {
		return new PrintPages(pages, scenes).compose(style, contents);
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
		document.head().appendElement("style").appendText(style + sizes);
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
		Scene scene = scenes.get(SitePages.figureId(svg));
		if (scene == null) {
			svg.remove();
			return;
		}
		double scale = Math.min(1, Math.min(WIDTH / scene.width(), HEIGHT / scene.height()));
		boolean own = scale < SMALLEST_SCALE;
		if (own) {
			scale = Math.min(1, LONGEST / Math.max(scene.width(), scene.height()));
		}
		double width = Math.floor(scene.width() * scale);
		double height = Math.floor(scene.height() * scale);
		Element drawing = new Element("svg").attr(SceneDrawer.FIGURE, scene.id())
				.attr("alt", scene.title() + ". " + scene.description())
				.attr("style", String.format(Locale.ROOT, "width:%.0fpx;height:%.0fpx", width, height));
		Element place = new Element("div").addClass("figure").appendChild(drawing);
		svg.replaceWith(place);
		if (own) {
			ownPage(place, width, height);
		}
	}

	/** Gives a figure a page of its own size, with the heading that it stands under. */
	private void ownPage(Element place, double width, double height) {
		Element heading = place.closest("section") == null ? null : place.closest("section").selectFirst("h2");
		if (heading != null && heading.elementSiblingIndex() == 0) {
			place.prependChild(heading);
		}
		String name = "figure-" + ++ownPages;
		sizes.append(String.format(Locale.ROOT, "%n@page %s { size: %.0fpx %.0fpx; margin: %dpx }%n", name,
				width + 2 * MARGIN, height + HEADING + 2 * MARGIN, MARGIN));
		place.addClass("own").attr("style", "page:" + name);
	}
}
