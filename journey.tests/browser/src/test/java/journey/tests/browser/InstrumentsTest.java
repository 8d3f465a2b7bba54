// SPDX-License-Identifier: EPL-2.0
package journey.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What the other tests measure with does find something where there is something. */
@BrowserTest
class InstrumentsTest {

	private final Browser browser;
	private final GeneratedSites sites;

	InstrumentsTest(Browser browser, GeneratedSites sites) {
		this.browser = browser;
		this.sites = sites;
	}

	@BeforeEach
	void onAPageWithAFigureAndATable() {
		browser.look(820, false);
		browser.open(sites.site("furniture-en").resolve("initiatives.html"));
		browser.forget();
	}

	private void style(String css) {
		browser.evaluate("const sheet = new CSSStyleSheet(); sheet.replaceSync(arguments[0]);"
				+ "document.adoptedStyleSheets = [sheet]", css);
	}

	@Test
	void aTextThatLeavesItsBoxIsSeen() {
		style("th p { width: 30px; overflow-wrap: normal }");

		assertThat(browser.lines("texts.js")).anyMatch(line -> line.contains("leaves <p"));
	}

	@Test
	void aTextOnAnotherIsSeen() {
		style(".lead { position: absolute; top: 110px }");

		assertThat(browser.lines("texts.js")).anyMatch(line -> line.contains("\"Initiatives\"") && line.contains(" overlaps "));
	}

	@Test
	void aPageThatIsTooWideIsSeen() {
		style("table { width: 3000px } .scroll { overflow: visible }");

		assertThat(browser.lines("texts.js")).anyMatch(line -> line.startsWith("the page is 30"));
	}

	@Test
	void aTextOfAFigureThatIsTooLargeIsSeen() {
		style("svg text { font-size: 34px }");

		assertThat(browser.lines("figures.js")).anyMatch(line -> line.contains("leaves its box"))
				.anyMatch(line -> line.contains("overlaps"));
	}

	@Test
	void poorContrastIsSeen() {
		style(".lead { color: #bbb }");
		browser.evaluate(Browser.resource("/axe.min.js"));

		assertThat(browser.linesLater("axe.js", true)).anyMatch(line -> line.startsWith("color-contrast"));
	}

	@Test
	void aLinkThatNoKeyReachesIsSeen() {
		browser.evaluate("document.querySelector('td a').tabIndex = -1");
		browser.evaluate(Browser.resource("reachable.js"));

		browser.type(Keys.TAB);

		assertThat(browser.evaluate("return document.querySelectorAll('td a[data-must-reach]').length > 0")).isEqualTo(true);
	}

	@Test
	void aRefusedRequestIsSeen() {
		browser.evaluate("const picture = new Image(); picture.src = 'https://example.org/a.png'");

		assertThat(browser.messages()).anyMatch(line -> line.contains("Content Security Policy"));
	}
}
