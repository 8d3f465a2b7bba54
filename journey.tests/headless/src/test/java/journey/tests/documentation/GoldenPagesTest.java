// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.analysis.Finding;
import journey.tests.Models;

/** Pages of the furniture project as they are; the figures in them have golden files of their own. */
class GoldenPagesTest {

	private static final Pattern FIGURE = Pattern.compile("<svg .*?</svg>", Pattern.DOTALL);
	private static final List<Finding> FINDINGS = List.of(
			new Finding("handover-unassessed", Finding.Level.INFO, "durand.achat.BuySofa.Search.Compare",
					"shop/sofa.journey", 107, 9, "Nobody has assessed the handover"),
			new Finding("metric-unused", Finding.Level.WARNING, "durand.achat.Nps", "shop/sofa.journey", 40, 1,
					"Nothing measures it"));
	private static final Map<String, byte[]> SITE = Sites.write(Models.project(Models.furniture()), FINDINGS,
			Locale.ENGLISH);

	@ParameterizedTest
	@ValueSource(strings = {"index.html", "journeys/durand.achat.BuySofaTarget.html", "personas.html", "atlas.html",
			"findings.html", "initiatives.html", "measures.html", "differences.html", "glossary.html",
			"assets/search-index.js"})
	void areAsExpected(String path) {
		String page = new String(SITE.get(path), StandardCharsets.UTF_8);

		GoldenFile.of("pages/" + path.substring(path.indexOf('/') + 1))
				.assertEquals(FIGURE.matcher(page).replaceAll("<svg/>"));
	}
}
