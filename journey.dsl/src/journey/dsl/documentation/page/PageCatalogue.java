// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.List;
import java.util.function.Predicate;

/** Every kind of page, and those that the menu of each page names. */
public final class PageCatalogue {

	/** The kinds, in the order in which they are written. */
	public static final List<PageKind> KINDS = List.of(new OverviewPage(), new JourneyPages(), new AtlasPage(),
			new PersonasPage(), new FindingsPage());

	/** An entry of the menu, and whether a site has the page. */
	record MenuEntry(String path, String key, Predicate<SiteContext> shown) {

		MenuEntry(String path, String key) {
			this(path, key, site -> true);
		}
	}

	static final List<MenuEntry> MENU = List.of(new MenuEntry(OverviewPage.PATH, "page.overview"),
			new MenuEntry(AtlasPage.PATH, "page.atlas", AtlasPage::isShown),
			new MenuEntry(PersonasPage.PATH, "page.personas"), new MenuEntry(FindingsPage.PATH, "page.findings"));

	private PageCatalogue() {
	}
}
