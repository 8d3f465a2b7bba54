// SPDX-License-Identifier: EPL-2.0
package journey.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.FluentWait;

/** Lists that are narrowed down. */
@BrowserTest
class FilterTest {

	private final Browser browser;
	private final GeneratedSites sites;

	FilterTest(Browser browser, GeneratedSites sites) {
		this.browser = browser;
		this.sites = sites;
	}

	@BeforeEach
	void onTheOverview() {
		open("index.html");
	}

	private void open(String page) {
		browser.look(1200, false);
		browser.open(sites.site("bank").resolve(page));
	}

	/** Chooses as a user does: the label says what, the option says which. */
	private void choose(String label, String option) {
		WebElement field = browser.findAll(".filters label").stream()
				.filter(one -> one.findElement(By.tagName("span")).getText().equals(label)).findFirst()
				.orElseThrow();
		field.findElements(By.tagName("option")).stream()
				.filter(one -> one.getText().equals(option)).findFirst().orElseThrow().click();
	}

	private List<String> shown(String selector) {
		return browser.findAll(selector).stream().filter(WebElement::isDisplayed).map(WebElement::getText).toList();
	}

	@Test
	void byState() {
		choose("État", "État cible");

		assertThat(shown("#journeys h3")).containsExactly("Ouvrir un compte, cible 2027",
				"Faire une réclamation, cible 2027");
	}

	@Test
	void byStateAndPersona() {
		choose("État", "État actuel");
		choose("Persona", "Odile, 71 ans");
		List<String> both = shown("#journeys h3");
		choose("État", "Tous");

		assertThat(shown("#journeys h3")).containsAll(both).hasSizeGreaterThanOrEqualTo(both.size());
		assertThat(both).isNotEmpty().hasSizeLessThan(15);
	}

	@Test
	void byEvidenceAndHowManyAreLeft() {
		choose("Affirmations prouvées", "moins de 50 %");

		assertThat(browser.find(".filters [role=status]").getText())
				.isEqualTo(shown("#journeys h3").size() + " sur 15 affichés");
	}

	@Test
	void byWordsWithoutAccents() {
		browser.find(".filters input").sendKeys("DEMENAGER");

		assertThat(shown("#journeys h3")).containsExactly("Déménager");
	}

	@Test
	void allComeBack() {
		browser.find(".filters input").sendKeys("fraude");
		browser.find(".filters button").click();

		assertThat(shown("#journeys h3")).hasSize(15);
	}

	@Test
	void findingsBySeverity() {
		open("findings.html");
		choose("Gravité", "Avertissement");

		assertThat(shown("#rows-findings tr")).hasSize(3).allMatch(row -> row.contains("Avertissement"));
	}

	@Test
	void metricsByStatus() {
		open("measures.html");
		choose("Statut", "manquant");

		assertThat(shown("#rows-section-register tr")).hasSize(2).allMatch(row -> row.contains("manquant"));
	}

	@Test
	void valuesInAnotherLanguageSayWhich() {
		browser.open(sites.site("furniture-en").resolve("journeys/durand.achat.BuySofa.html"));

		assertThat(browser.findAll(".filters option").stream()
				.map(option -> option.getDomProperty("lang") + "|" + option.getDomProperty("text")))
				.contains("|All", "fr|Livraison et première utilisation");
	}

	@Test
	void aLinkToWhatIsHiddenShowsItAgain() {
		open("initiatives.html");
		browser.find(".filters input").sendKeys("xyzzy");
		String id = browser.find("#rows-initiatives-ranked tr").getDomAttribute("id");

		browser.evaluate("location.hash = encodeURIComponent(arguments[0])", id);

		new FluentWait<>(browser).withTimeout(Duration.ofSeconds(10))
				.until(one -> one.find("#rows-initiatives-ranked tr").isDisplayed());
	}
}
