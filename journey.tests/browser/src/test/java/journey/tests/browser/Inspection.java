// SPDX-License-Identifier: EPL-2.0
package journey.tests.browser;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the browser says of the pages of a site. Each line names its page.
 *
 * @param messages   what the console says
 * @param failures   requests that failed
 * @param foreign    addresses that lie outside the site
 * @param misplaced  texts that leave their boxes or overlap, at any width
 * @param violations of the rules of axe, in the light and in the dark
 */
record Inspection(List<String> messages, List<String> failures, List<String> foreign, List<String> misplaced,
		List<String> violations) {

	private static final List<Integer> WIDTHS = List.of(360, 820, 1400);
	private static final int USUAL = 1400;

	/** Looks at every page of a site. */
	static Inspection of(String name, Browser browser, GeneratedSites sites) {
		var inspection = new Inspection(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				new ArrayList<>());
		String axe = Browser.resource("/axe.min.js");
		for (Path page : sites.pages(name)) {
			inspection.look(page, sites.site(name), browser, axe);
		}
		return inspection;
	}

	private void look(Path page, Path site, Browser browser, String axe) {
		String title = site.relativize(page) + ": ";
		browser.forget();
		browser.look(USUAL, false);
		browser.open(page);
		browser.evaluate(axe);
		add(violations, title + "light: ", browser.linesLater("axe.js", false));
		for (int width : WIDTHS) {
			browser.look(width, false);
			add(misplaced, title + width + ": ", browser.lines("texts.js"));
			add(misplaced, title + width + ": ", browser.lines("figures.js"));
		}
		browser.look(USUAL, true);
		add(violations, title + "dark: ", browser.linesLater("axe.js", true));
		browser.look(USUAL, false);
		add(messages, title, browser.messages());
		URI home = site.toUri();
		for (Browser.Request request : browser.requests()) {
			if (request.failed()) {
				failures.add(title + request.address());
			} else if (!request.address().startsWith(home.toString())) {
				foreign.add(title + request.address());
			}
		}
	}

	private static void add(List<String> all, String start, List<String> more) {
		more.stream().distinct().forEach(line -> all.add(start + line));
	}
}
