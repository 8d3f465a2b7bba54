// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.List;

/** Every kind of page, and those that the menu of each page names. */
public final class PageCatalogue {

	/** The kinds, in the order in which they are written. */
	public static final List<PageKind> KINDS = List.of(new OverviewPage(), new JourneyPages(), new AtlasPage(),
			new PersonasPage(), new FindingsPage(), new InitiativesPage(), new TasksPage(), new MeasuresPage(),
			new MomentsPage(), new GapsPage(), new ActualPathsPage(), new DifferencesPage(),
			new ResourcesPage(), new EvidencePage(), new GlossaryPage());

	private static final String EXPERIENCE = "menu.experience";
	private static final String ACTION = "menu.action";
	private static final String PROOF = "menu.proof";

	/**
	 * An entry of the menu. It is shown where the project has the page.
	 *
	 * @param path  path of the page
	 * @param key   key of its title
	 * @param group key of the title of its group
	 */
	record MenuEntry(String path, String key, String group) {

		/** An entry that stands by itself. */
		MenuEntry(String path, String key) {
			this(path, key, "");
		}
	}

	static final List<MenuEntry> MENU = List.of(
			new MenuEntry(OverviewPage.PATH, "page.overview"),
			new MenuEntry(AtlasPage.PATH, "page.atlas"),
			new MenuEntry(PersonasPage.PATH, "page.personas"),
			new MenuEntry(MomentsPage.PATH, "page.moments", EXPERIENCE),
			new MenuEntry(GapsPage.PATH, "page.gaps", EXPERIENCE),
			new MenuEntry(ActualPathsPage.PATH, "page.paths", EXPERIENCE),
			new MenuEntry(TasksPage.PATH, "page.tasks", EXPERIENCE),
			new MenuEntry(InitiativesPage.PATH, "page.initiatives", ACTION),
			new MenuEntry(MeasuresPage.PATH, "page.measures", ACTION),
			new MenuEntry(DifferencesPage.PATH, "page.differences", ACTION),
			new MenuEntry(ResourcesPage.PATH, "page.resources", ACTION),
			new MenuEntry(EvidencePage.PATH, "page.evidence", PROOF),
			new MenuEntry(FindingsPage.PATH, "page.findings", PROOF),
			new MenuEntry(GlossaryPage.PATH, "page.glossary"));

	private PageCatalogue() {
	}
}
