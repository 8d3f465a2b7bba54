// SPDX-License-Identifier: EPL-2.0
package journey.cli.format;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import journey.dsl.documentation.DocumentationSite;
import journey.dsl.documentation.DocumentationSite.HtmlPage;

/**
 * The pages of a site, taken apart: what is said on each of them, without what only a browser needs, and where their
 * links lead. Other formats are made from this, so that a new page is in each of them at once.
 */
final class SitePages {

	/** What only a browser needs: menus, controls, hints about them, decoration. Small curves on cards repeat others. */
	private static final String FOR_BROWSERS = "script, style, nav, form, button, input, select, meter, template, .hint, "
			+ ".sparkline, [hidden], [aria-live], span[aria-hidden=true]";

	private final Map<String, SitePage> pages = new LinkedHashMap<>();

	/**
	 * A page.
	 *
	 * @param path     path inside the site
	 * @param title    its title
	 * @param main     what it says
	 * @param sources  the line that names the files it was made from
	 * @param language the language of its own words
	 * @param ids      the identifiers that links can lead to, outside of figures
	 */
	record SitePage(String path, String title, Element main, String sources, String language, Set<String> ids) {
	}

	/**
	 * Where a link leads.
	 *
	 * @param path     path inside the site
	 * @param fragment identifier on that page, or an empty text
	 */
	record Target(String path, String fragment) {
	}

	private SitePages() {
	}

	static SitePages of(DocumentationSite site) {
		var result = new SitePages();
		site.pages().forEach(page -> result.pages.put(page.path(), parse(page)));
		return result;
	}

	private static SitePage parse(HtmlPage page) {
		Document document = Jsoup.parse(page.html());
		Element main = document.selectFirst("main");
		main.select(FOR_BROWSERS).remove();
		String sources = document.select("body > footer").text();
		Set<String> ids = main.select("[id]").stream().filter(element -> element.closest("svg") == null)
				.map(Element::id).collect(Collectors.toUnmodifiableSet());
		return new SitePage(page.path(), page.title(), main, sources, document.select("html").attr("lang"), ids);
	}

	List<SitePage> all() {
		return List.copyOf(pages.values());
	}

	/** The identifier of the figure that an element of a page draws. */
	static String figureId(Element svg) {
		return svg.attr("aria-labelledby").split(" ", 2)[0].replaceFirst("-title$", "");
	}

	/**
	 * Finds out where a link of a page leads. What is a place in a figure on the page is the row that tells about it
	 * elsewhere; an identifier that is nowhere is left out.
	 *
	 * @param from a page
	 * @param link an address on that page
	 * @return the place in the site; empty for what lies outside of it and for figures' files
	 */
	Optional<Target> target(SitePage from, String link) {
		URI address = URI.create(folder(from.path())).resolve(link);
		if (address.isAbsolute()) {
			return Optional.empty();
		}
		String path = link.startsWith("#") ? from.path() : address.getPath();
		SitePage page = pages.get(path);
		if (page == null) {
			return Optional.empty();
		}
		String fragment = address.getFragment() == null ? "" : address.getFragment();
		if (page.ids().contains(fragment)) {
			return Optional.of(new Target(path, fragment));
		}
		String row = "details-" + fragment;
		return Optional.of(new Target(path, page.ids().contains(row) ? row : ""));
	}

	private static String folder(String path) {
		return path.substring(0, path.lastIndexOf('/') + 1);
	}
}
