// SPDX-License-Identifier: EPL-2.0
package journey.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A model whose every text wants to be more than text: nothing of it runs, and nothing is asked for. */
@BrowserTest
class HostileModelTest {

	private static final String SITE = "hostile";

	private final Browser browser;
	private final GeneratedSites sites;

	HostileModelTest(Browser browser, GeneratedSites sites) {
		this.browser = browser;
		this.sites = sites;
	}

	/** What a page did that it should not; a dialog that a page opened would end the test by itself. */
	private List<String> misdeeds(Path file) {
		var misdeeds = new ArrayList<>(browser.messages());
		if (browser.evaluate("return globalThis.canary") != null) {
			misdeeds.add("the canary is dead");
		}
		String home = sites.site(SITE).toUri().toString();
		browser.requests().stream().filter(request -> request.failed() || !request.address().startsWith(home))
				.forEach(request -> misdeeds.add(request.toString()));
		return misdeeds.stream().map(misdeed -> file.getFileName() + ": " + misdeed).toList();
	}

	@Test
	void nothingRunsOnAnyPage() {
		browser.look(1200, false);
		browser.forget();
		var misdeeds = new ArrayList<String>();
		for (Path page : sites.pages(SITE)) {
			browser.open(page);
			browser.evaluate("document.querySelectorAll('*').forEach(element => element.focus?.())");
			misdeeds.addAll(misdeeds(page));
		}

		assertThat(misdeeds).isEmpty();
	}

	@Test
	void nothingRunsInAnyFigureThatIsOpenedAlone() {
		browser.forget();
		var misdeeds = new ArrayList<String>();
		for (Path figure : sites.figures(SITE)) {
			browser.openPlain(figure);
			misdeeds.addAll(misdeeds(figure));
		}

		assertThat(misdeeds).isEmpty();
	}

	@Test
	void nothingRunsInTheSearch() {
		Path page = sites.site(SITE).resolve("index.html");
		browser.look(1200, false);
		browser.open(page);
		browser.forget();

		browser.type("/", "script");
		String found = browser.await(".search [role=option]").getText();
		browser.type(Keys.ARROW_DOWN, Keys.ENTER);

		assertThat(found).contains("<script>globalThis.canary=1</script>");
		assertThat(misdeeds(page)).isEmpty();
	}

	@Test
	void everyTextHasItsPlace() {
		var misplaced = new ArrayList<String>();
		for (Path page : sites.pages(SITE)) {
			for (int width : List.of(360, 1400)) {
				browser.look(width, false);
				browser.open(page);
				browser.lines("texts.js").forEach(line -> misplaced.add(page.getFileName() + " " + width + ": " + line));
				browser.lines("figures.js").forEach(line -> misplaced.add(page.getFileName() + " " + width + ": " + line));
			}
		}

		assertThat(misplaced).isEmpty();
	}
}
