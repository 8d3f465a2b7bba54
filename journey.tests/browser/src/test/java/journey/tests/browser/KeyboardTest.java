// SPDX-License-Identifier: EPL-2.0
package journey.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Whatever a mouse can do, a keyboard can. */
@BrowserTest
class KeyboardTest {

	private static final int SPARE = 12;

	private final Browser browser;
	private final GeneratedSites sites;

	KeyboardTest(Browser browser, GeneratedSites sites) {
		this.browser = browser;
		this.sites = sites;
	}

	/** One page of each kind. */
	static Stream<String> pages() {
		return Stream.of("index", "atlas", "personas", "findings", "initiatives", "tasks", "measures", "moments", "gaps",
				"paths", "differences", "resources", "evidence", "glossary", "journeys/durand.achat.BuySofa")
				.map(page -> page + ".html");
	}

	private void open(String page, int width) {
		browser.look(width, false);
		browser.open(sites.site("furniture-en").resolve(page));
	}

	/** Marked for the keyboard and never reached, or reached without an outline that shows it. */
	private List<?> missed() {
		return (List<?>) browser.evaluate("return [...document.querySelectorAll('[data-must-reach]')]"
				+ ".map(element => element.dataset.mustReach).concat("
				+ "[...document.querySelectorAll('[data-unmarked]')].map(element => 'unmarked: ' + element.dataset.unmarked))");
	}

	@ParameterizedTest
	@MethodSource("pages")
	void theTabulatorReachesEverything(String page) {
		open(page, 700);
		long count = (Long) browser.evaluate(Browser.resource("reachable.js"));

		browser.type(String.join("", Collections.nCopies((int) count + SPARE, Keys.TAB)));

		assertThat(missed()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 1, 2})
	void theTabulatorReachesEverythingInAnOpenGroupOfTheMenu(int group) {
		open("index.html", 700);
		browser.evaluate("document.querySelectorAll('summary')[arguments[0]].focus()", group);
		browser.type(Keys.ENTER);
		browser.evaluate(Browser.resource("reachable.js"));

		browser.type(Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB);

		assertThat((List<?>) browser.evaluate("return [...document.querySelectorAll('details a[data-must-reach]')]"))
				.isEmpty();
	}

	@Test
	void theFirstStopSkipsTheMenu() {
		open("index.html", 1200);

		browser.type(Keys.TAB, Keys.ENTER, Keys.TAB);

		assertThat(browser.evaluate("return document.querySelector('main').contains(document.activeElement)"))
				.isEqualTo(true);
	}

	@Test
	void escapeClosesAGroupOfTheMenu() {
		open("index.html", 1200);
		browser.evaluate("document.querySelector('summary').focus()");

		browser.type(Keys.ENTER, Keys.TAB, Keys.ESCAPE);

		assertThat(browser.evaluate("return document.querySelector('details').open"
				+ " + ' ' + (document.activeElement === document.querySelector('summary'))")).isEqualTo("false true");
	}

	@Test
	void leavingAGroupOfTheMenuClosesIt() {
		open("index.html", 1200);
		browser.evaluate("document.querySelector('summary').focus()");

		browser.type(Keys.ENTER, Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB);

		assertThat(browser.evaluate("return document.querySelector('details').open")).isEqualTo(false);
	}
}
