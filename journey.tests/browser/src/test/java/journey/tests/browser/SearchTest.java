// SPDX-License-Identifier: EPL-2.0
package journey.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.FluentWait;

/** The search of a site that is opened as files. */
@BrowserTest
class SearchTest {

	private final Browser browser;
	private final GeneratedSites sites;

	SearchTest(Browser browser, GeneratedSites sites) {
		this.browser = browser;
		this.sites = sites;
	}

	@BeforeEach
	void onThePageOfAJourney() {
		browser.look(1200, false);
		browser.open(sites.site("furniture-en").resolve("journeys/durand.achat.BuySofa.html"));
		browser.forget();
	}

	/** Types and waits for what the page says of it. */
	private String search(CharSequence... words) {
		browser.type("/");
		browser.type(words);
		return new FluentWait<>(browser).withTimeout(Duration.ofSeconds(20)).pollingEvery(Duration.ofMillis(20))
				.until(one -> {
					String status = one.find(".search [role=status]").getDomProperty("textContent");
					return status.isEmpty() ? null : status;
				});
	}

	private List<String> found() {
		return browser.findAll(".search [role=option]").stream().map(WebElement::getText)
				.map(text -> text.replaceAll("\\s+", " ")).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			essaie canapé      | J'essaie le canapé en magasin Step Acheter un canapé › Recherche et choix
			CANAPE use         | Je remarque que mon canapé est usé Step Acheter un canapé › Prise de conscience
			camille            | Camille, 34 ans Persona
			nps                | NPS Metric
			filtre largeur     | Filtre par largeur Initiative
			line visib         | Backstage Term
			""")
	void findsByWords(String words, String first) {
		search(words);

		assertThat(found()).first().isEqualTo(first);
	}

	@Test
	void resultsInAnotherLanguageSayWhich() {
		search("essaie canapé");

		assertThat(browser.findAll(".search [role=option]:first-child span").stream()
				.map(part -> part.getDomProperty("lang") + "|" + part.getText()))
				.containsExactly("fr|J'essaie le canapé en magasin", "|Step", "fr|Acheter un canapé › Recherche et choix");
	}

	@Test
	void saysHowManyThereAre() {
		assertThat(search("camille")).isEqualTo("1 result");
	}

	@Test
	void saysThatThereIsNothing() {
		assertThat(search("xyzzy")).isEqualTo("Nothing was found.");
	}

	@Test
	void showsTheBestOnesOnly() {
		search("a");

		assertThat(found()).hasSize(20);
	}

	@Test
	void theArrowsChooseAndTellWhichIsChosen() {
		search("canapé");

		browser.type(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP, Keys.ARROW_UP);

		assertThat(browser.evaluate("const chosen = document.activeElement.getAttribute('aria-activedescendant');"
				+ "const options = [...document.querySelectorAll('.search [role=option]')];"
				+ "return options.findIndex(option => option.id === chosen) === options.length - 1"
				+ " && options.at(-1).ariaSelected")).isEqualTo("true");
	}

	@Test
	void enterGoesToTheElement() {
		search("commande paie");

		browser.type(Keys.ENTER);

		assertThat(browser.address()).endsWith("durand.achat.BuySofa.html#durand.achat.BuySofa.Buy.Order");
	}

	@Test
	void escapeClosesAndThenEmpties() {
		search("canapé");

		browser.type(Keys.ESCAPE);
		String closed = browser.find(".search input").getDomProperty("value") + browser.find(
				".search [role=listbox]").isDisplayed();
		browser.type(Keys.ESCAPE);

		assertThat(closed + browser.find(".search input").getDomProperty("value")).isEqualTo("canapéfalse");
	}

	@Test
	void aSlashInAFieldIsASlash() {
		search("a/b");

		assertThat(browser.find(".search input").getDomProperty("value")).isEqualTo("a/b");
	}

	@Test
	void asksForNothingOutsideTheSite() {
		search("canapé");

		assertThat(browser.requests()).extracting(Browser.Request::address).singleElement().asString()
				.endsWith("furniture-en/assets/search-index.js");
	}

	@Test
	void isOpenToEverybodyWhileItShowsResults() {
		search("canapé");
		browser.evaluate(Browser.resource("/axe.min.js"));

		assertThat(browser.linesLater("axe.js", false)).isEmpty();
	}
}
