// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import journey.dsl.analysis.Finding;
import journey.dsl.analysis.Project;
import journey.dsl.documentation.DocumentationSite;
import journey.tests.Models;

/** The site as a whole. */
class DocumentationSiteTest {

	private static final List<Finding> FINDINGS = List.of(
			new Finding("handover-unassessed", Finding.Level.INFO, "durand.achat.BuySofa.Search.Compare",
					"shop/sofa.journey", 107, 9, "Nobody has assessed the handover"),
			new Finding("customers-absent", Finding.Level.WARNING, "durand.achat.BuySofaTarget", "shop/sofa.journey",
					270, 1, "No client took part"));

	private static Project furniture() {
		return Models.project(Models.furniture());
	}

	@Test
	void consistsOfPagesFiguresAndAssets() {
		assertThat(Sites.write(furniture(), FINDINGS, Locale.FRENCH)).containsOnlyKeys("index.html", "atlas.html", "personas.html",
				"findings.html", "initiatives.html", "tasks.html",
				"figures/initiatives.svg", "figures/tasks.svg", "measures.html",
				"figures/durand.achat.Nps-trend.svg",
				"gaps.html", "moments.html", "paths.html", "differences.html", "resources.html",
				"evidence.html", "glossary.html", "journeys/durand.achat.BuySofa.html", "journeys/durand.achat.BuySofaTarget.html",
				"figures/durand.achat.BuySofa-map.svg", "figures/durand.achat.BuySofaTarget-map.svg",
				"figures/durand.achat.BuySofa-quadrant.svg", "figures/durand.achat.BuySofaTarget-quadrant.svg",
				"figures/durand.achat.BuySofa-matrix.svg", "figures/durand.achat.BuySofaTarget-matrix.svg",
				"figures/durand.achat.BuySofa-flow.svg", "figures/durand.achat.BuySofaTarget-flow.svg",
				"figures/durand.achat.Life-atlas.svg", "figures/durand.achat.BuySofa-blueprint.svg",
				"figures/durand.achat.BuySofaTarget-blueprint.svg",
				"assets/site.css", "assets/site.js", "assets/search-index.js", "assets/palette.css", "assets/OpenSans-Regular.ttf",
				"assets/OpenSans-Semibold.ttf", "assets/OpenSans-LICENSE.txt");
	}

	@Test
	void isTheSameFromRunToRun() {
		assertThat(Sites.write(furniture(), FINDINGS, Locale.FRENCH))
				.usingRecursiveComparison().isEqualTo(Sites.write(furniture(), FINDINGS, Locale.FRENCH));
	}

	private static Stream<Element> elements(Map<String, byte[]> site, String path) {
		return Sites.elements(Sites.parse(new String(site.get(path), StandardCharsets.UTF_8))).stream();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "de" })
	void canBePreparedInAnyLanguage(String language) {
		assertThatCode(() -> DocumentationSite.prepare(Locale.forLanguageTag(language))).doesNotThrowAnyException();
	}

	@Test
	void goesNoFurtherWhereAFileCannotBeKept() {
		// given
		var kept = new HashSet<String>();
		var site = new DocumentationSite(furniture(), FINDINGS,
				new DocumentationSite.Options(Locale.FRENCH, Models.TODAY, file -> "shop/sofa.journey"));

		// when, then
		assertThatIOException().isThrownBy(() -> site.write((path, content) -> {
			if (path.endsWith(".html")) {
				throw new IOException("full");
			}
			kept.add(path);
		})).withMessage("full");
		assertThat(kept).isNotEmpty().noneMatch(path -> path.endsWith(".html"));
	}

	@Test
	void aPageFollowsTheFiguresThatItShows() throws IOException {
		Project project = Models.project(IntStream.range(0, 40)
				.mapToObj("journey J%d { phase P { step A { } } }%n"::formatted).collect(Collectors.joining()));
		var paths = new ArrayList<String>();

		new DocumentationSite(project, List.of(), new DocumentationSite.Options(Locale.ENGLISH, Models.TODAY, file -> ""))
				.write((path, content) -> paths.add(path));

		assertThat(paths).containsSubsequence("figures/J0-blueprint.svg", "journeys/J0.html", "figures/J30-map.svg",
				"journeys/J30.html", "figures/J39-map.svg", "journeys/J39.html");
	}

	@Test
	void identifiersAreUniqueInAPage() {
		Sites.documents(furniture(), FINDINGS, Locale.ENGLISH).forEach((path, document) -> {
			var seen = new HashSet<String>();
			assertThat(Sites.elements(Sites.parse(document)).stream().map(element -> element.getAttribute("id"))
					.filter(id -> !id.isEmpty() && !seen.add(id))).as(path).isEmpty();
		});
	}

	@Test
	void showsAFindingAtItsStep() {
		Element row = elements(Sites.write(furniture(), FINDINGS, Locale.ENGLISH),
				"journeys/durand.achat.BuySofa.html")
				.filter(element -> element.getAttribute("id").equals("details-durand.achat.BuySofa.Search.Compare"))
				.findFirst().orElseThrow();

		assertThat(row.getTextContent()).contains("Nobody has assessed the handover").doesNotContain("No client");
	}

	@Test
	void tellsHowMuchRestsOnEvidence() {
		assertThat(Sites.documents(furniture(), FINDINGS, Locale.ENGLISH).get("journeys/durand.achat.BuySofa.html"))
				.contains("90% (36 of 40 statements)");
	}

	@Test
	void speaksTheLanguageThatIsAskedFor() {
		String french = Sites.documents(furniture(), FINDINGS, Locale.FRENCH).get("index.html");
		String english = Sites.documents(furniture(), FINDINGS, Locale.ENGLISH).get("index.html");

		assertThat(List.of(french.contains("<html lang=\"fr\">"), french.contains("Vue d’ensemble"),
				english.contains("<html lang=\"en\">"), english.contains("Overview"))).containsOnly(true);
	}

	@Test
	void saysWhatItIsMadeFromAndNotWhen() {
		assertThat(Sites.documents(furniture(), FINDINGS, Locale.ENGLISH).get("index.html"))
				.contains("<footer>\n<p>Generated from shop/sofa.journey</p>\n</footer>");
	}

	@Test
	void forbidsInlineScriptsAndForeignSources() {
		assertThat(Sites.documents(furniture(), FINDINGS, Locale.ENGLISH)).allSatisfy((path, document) -> {
			if (path.endsWith(".html")) {
				assertThat(document).contains("content=\"default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; ");
			}
		});
	}

	@Test
	void hasPagesOnlyForWhatThereIs() {
		assertThat(Sites.documents(new Project(List.of()), List.of(), Locale.ENGLISH)).containsOnlyKeys("index.html",
				"personas.html", "findings.html");
	}

	@Test
	void namesThePagesThatThereAreInTheMenu() {
		assertThat(Sites.documents(furniture(), FINDINGS, Locale.ENGLISH).get("index.html"))
				.contains("<a href=\"gaps.html\">Gaps</a>", "<a href=\"evidence.html\">Evidence</a>");
	}

	@Test
	void namesNoPagesThatAreMissingInTheMenu() {
		assertThat(Sites.documents(new Project(List.of()), List.of(), Locale.ENGLISH).get("index.html"))
				.doesNotContain("gaps.html", "evidence.html", "glossary.html");
	}

	@Test
	void documentsAnEmptyProject() {
		assertThat(Sites.documents(new Project(List.of()), List.of(), Locale.ENGLISH).get("index.html"))
				.contains("There are no journeys yet.");
	}
}
