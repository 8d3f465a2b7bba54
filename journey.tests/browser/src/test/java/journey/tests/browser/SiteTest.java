// SPDX-License-Identifier: EPL-2.0
package journey.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a site is to those who open it. */
@BrowserTest
class SiteTest {

	private final Browser browser;
	private final GeneratedSites sites;

	SiteTest(Browser browser, GeneratedSites sites) {
		this.browser = browser;
		this.sites = sites;
	}

	private Object text(String selector) {
		return browser.find(selector).getText();
	}

	@ParameterizedTest
	@CsvSource({"furniture-en, en, Customer journeys, Findings", "furniture-fr, fr, Parcours clients, Constats"})
	void speaksTheLanguageThatIsAskedFor(String site, String language, String title, String findings) {
		browser.look(1200, false);
		browser.open(sites.site(site).resolve("index.html"));

		assertThat(List.of(browser.evaluate("return document.documentElement.lang"), text("h1"),
				browser.evaluate("return document.querySelector('a[href=\"findings.html\"]').textContent")))
				.containsExactly(language, title, findings);
	}

	@Test
	void isTheSameByteByByteWhenWrittenAgain() {
		Map<String, String> first = sites.contents("bank");

		assertThat(sites.contents("bank-again").entrySet()).containsExactlyInAnyOrderElementsOf(first.entrySet());
	}

	@Test
	void aLinkLeadsToAnElementInItsMap() {
		browser.look(1200, false);
		browser.open(sites.site("furniture-en").resolve("journeys/durand.achat.BuySofa.html").toUri()
				.resolve("#durand.achat.BuySofa.Tell.Recommend"));

		assertThat(browser.evaluate("""
				const box = document.querySelector(":target").getBoundingClientRect();
				return box.left >= 0 && box.left < innerWidth && box.top >= 0 && box.top < innerHeight"""))
				.isEqualTo(true);
	}

	@Test
	void aFigureByItselfIsSetInTheShippedFont() {
		browser.open(sites.figures("furniture-en").get(0));

		assertThat(browser.evaluate("return [...document.fonts].map(face => face.weight + ' ' + face.status)"))
				.isEqualTo(List.of("400 loaded", "600 700 loaded"));
	}

	@Test
	void isCompleteWithoutItsScript() {
		browser.withoutScripts(true);
		try {
			browser.openPlain(sites.site("bank").resolve("index.html"));

			assertThat(browser.findAll("#journeys > li").stream().filter(card -> card.isDisplayed())).hasSize(15);
			assertThat(browser.findAll(".search, .filters").stream().filter(part -> part.isDisplayed())).isEmpty();
		} finally {
			browser.withoutScripts(false);
		}
	}

	@Test
	void wearsTheLookOfACompany() {
		browser.look(1200, false);
		browser.open(sites.site("styled").resolve("index.html"));

		assertThat(List.of(browser.evaluate("return document.querySelector('.logo').naturalWidth > 0"),
				browser.evaluate("return document.querySelector('.logo').alt"),
				browser.evaluate("return getComputedStyle(document.querySelector('.bar')).backgroundColor"),
				text("footer .own"))).containsExactly(true, "Ormeraie", "rgb(18, 56, 42)",
						"Banque Ormeraie, direction de l'expérience client");
	}

	@Test
	void theExampleOfALookHasNoBarrier() {
		var violations = new ArrayList<String>();
		for (String name : List.of("index.html", "personas.html", "journeys/durand.achat.BuySofaTarget.html")) {
			Path page = sites.site("styled").resolve(name);
			for (boolean dark : List.of(false, true)) {
				browser.look(1200, dark);
				browser.open(page);
				browser.evaluate(Browser.resource("/axe.min.js"));
				browser.linesLater("axe.js", dark).forEach(line -> violations.add(name + ": " + line));
			}
		}

		assertThat(violations).isEmpty();
	}

	@Test
	void printsOnWhitePaperInTheDark() {
		browser.look(1200, true);
		browser.print(true);
		try {
			browser.open(sites.site("furniture-en").resolve("index.html"));

			assertThat(browser.evaluate("""
					const style = getComputedStyle(document.documentElement);
					return style.backgroundColor + " " + style.color"""))
					.isEqualTo("rgb(255, 255, 255) rgb(24, 33, 45)");
			assertThat(browser.find(".bar nav").isDisplayed()).isFalse();
		} finally {
			browser.print(false);
		}
	}
}
