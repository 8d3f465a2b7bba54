// SPDX-License-Identifier: EPL-2.0
package journey.tests.browser;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the browser says of pages of a site. Each line names its page.
 *
 * @param messages   what the console says
 * @param failures   requests that failed
 * @param foreign    addresses that lie outside the site
 * @param misplaced  texts that leave their boxes or overlap, at any width
 * @param violations of the rules of axe, in the light and in the dark
 */
record Inspection(List<String> messages, List<String> failures, List<String> foreign, List<String> misplaced,
		List<String> violations) {

	/** Where nothing was looked at. */
	static final Inspection NOTHING = new Inspection(List.of(), List.of(), List.of(), List.of(), List.of());

	private static final List<Integer> WIDTHS = List.of(360, 820, 1400);
	private static final int USUAL = 1400;

	/** Looks at a page of the site in a folder. */
	static Inspection of(Path page, Path site, Browser browser) {
		var inspection = new Inspection(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				new ArrayList<>());
		inspection.look(page, site, browser);
		return inspection;
	}

	/** This one and another one of the same site. */
	Inspection and(Inspection other) {
		return new Inspection(both(messages, other.messages), both(failures, other.failures),
				both(foreign, other.foreign), both(misplaced, other.misplaced), both(violations, other.violations));
	}

	private static List<String> both(List<String> first, List<String> second) {
		return Stream.concat(first.stream(), second.stream()).toList();
	}

	private void look(Path page, Path site, Browser browser) {
		String title = site.relativize(page) + ": ";
		browser.forget();
		browser.look(USUAL, false);
		browser.open(page);
		browser.evaluate(Browser.resource("/axe.min.js"));
		add(violations, title, browser.linesLater("axe.js", false));
		for (int width : WIDTHS) {
			browser.look(width, false);
			add(misplaced, title + width + ": ", browser.lines("texts.js"));
			add(misplaced, title + width + ": ", browser.lines("figures.js"));
		}
		browser.look(USUAL, true);
		add(violations, title + "dark: ", browser.linesLater("axe.js", true));
		browser.look(USUAL, false);
		add(violations, title + "light: ", browser.linesLater("axe.js", true));
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
