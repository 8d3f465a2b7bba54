// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import journey.dsl.analysis.Finding;
import journey.tests.Models;

/** Texts of pages in which words of the documentation and of a model stand together. */
class MixedTextTest {

	private static String page(String message) {
		var finding = new Finding("rule", Finding.Level.INFO, "shop.Buy", "a.journey", 1, 1, message);
		return Sites.documents(Models.project("journey Buy { }"), List.of(finding), Locale.FRENCH).get("findings.html");
	}

	@Test
	void keepFrenchMarksOnTheLineOfTheirWord() {
		assertThat(page("De « Lequel ? » à 12 % : un « passage »"))
				.contains("De «\u00A0Lequel\u00A0?\u00A0» à 12\u00A0%\u00A0: un «\u00A0passage\u00A0»");
	}

	@Test
	void breakAQualifiedNameAtItsDots() {
		assertThat(page("“shop.Buy” 1.5")).contains("“shop.Buy” 1.5").contains("<span class=\"aside\">shop.<wbr/>Buy</span>");
	}

	@Test
	void areEscaped() {
		assertThat(page("“<b>” & « \"c\" »")).contains("“&lt;b&gt;” &amp; «\u00A0&quot;c&quot;\u00A0»");
	}
}
