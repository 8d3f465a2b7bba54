// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import journey.tests.Models;

/** What the pages that gather from all journeys say about the furniture project; calculated by hand. */
class RegisterPagesTest {

	private static final Map<String, String> SITE = Sites.documents(Models.project(Models.furniture()), List.of(),
			Locale.ENGLISH);

	/** The rows of a page's tables: cells with {@code |} between, white space collapsed. */
	private static List<String> rows(String page) {
		return Sites.elements(Sites.parse(SITE.get(page))).stream().filter(element -> element.getTagName().equals("tr"))
				.map(RegisterPagesTest::row).toList();
	}

	private static String row(Element row) {
		NodeList children = row.getChildNodes();
		return String.join(" | ", IntStream.range(0, children.getLength()).mapToObj(children::item)
				.filter(Element.class::isInstance)
				.map(cell -> cell.getTextContent().replaceAll("[\\s\u00A0]+", " ").strip()).toList());
	}

	@Test
	void ranksMomentsOfTruth() {
		assertThat(rows("moments.html")).element(1).asString()
				.startsWith("Je commande et je paie | Acheter un canapé | 25 | 5 | 5 | Un prix qui change fait fuir | NPS ");
	}

	@Test
	void showsTheStateOfHandovers() {
		assertThat(rows("gaps.html")).contains("Je compare les modèles en ligne | J'appelle un conseiller | channel"
				+ " | Site web | Centre d'appels | broken | Le panier web n'est pas visible au téléphone");
	}

	@Test
	void showsWhatAVersionChanges() {
		assertThat(rows("differences.html")).contains(
				"Je compare les modèles en ligne | changed | Emotion | −1 | 1",
				"Je compare les modèles en ligne | changed | Continues with: Je commande et je paie | 40% | 92%",
				"Je signale un défaut en ligne | retitled | Title | "
						+ "Je signale un défaut | Je signale un défaut en ligne");
	}

	@Test
	void showsWhereAPathLeavesThePlan() {
		assertThat(rows("paths.html")).contains("Je commande et je paie | 3 | 2026-03-03 |  |  | failed | Paiement refusé",
				"J'appelle un ami vendeur Centre d'appels | 2 | 2026-03-02 |  |  | unplanned | ",
				"J'essaie le canapé en magasin | 4 | 2026-03-04 |  |  | out of order | ",
				"Je remarque que mon canapé est usé |  |  |  |  | missing | ");
	}

	@Test
	void countsWhatRestsOnEvidence() {
		assertThat(rows("evidence.html")).contains("Acheter un canapé | Observed | 36 | 40 | 90%");
	}

	@Test
	void namesTheUsersOfResources() {
		assertThat(rows("resources.html")).contains("CRM | existing | Marketing | 3 | Relance panier abandonné"
				+ " Le conseiller cherche le panier Paiement en ligne");
	}

	@Test
	void ranksInitiatives() {
		// (4 + 3) / 2 / 2 = 1.75, (5 + 4) / 2 / 3 = 1.5 and (3 + 3) / 2 / 2 = 1.5; the tie goes by name
		assertThat(rows("initiatives.html").stream().skip(1).map(row -> row.replaceAll("( \\| [^|]*){5}$", "")))
				.containsExactly("Renfort du samedi | 1 | 1.75 | 4 | 3 | 2",
						"Réclamation en ligne | 2 | 1.5 | 3 | 3 | 2", "Filtre par largeur Si l'on filtre par largeur, l'abandon en comparaison tombe de 12 % à 8 %"
								+ " | 3 | 1.5 | 5 | 4 | 3");
	}

	@Test
	void tellsWhereTasksArePossible() {
		assertThat(rows("tasks.html")).contains(
				"Demander un devis | Centre d'appels |  | impossible | Pas d'accès au configurateur",
				"Demander un devis | Site web | Centre d'appels | not resumable"
						+ " | Le devis web est introuvable au téléphone");
	}

	@Test
	void runsATrendOnFromVersionToVersion() {
		assertThat(rows("measures.html")).contains(
				"Je commande et je paie | 1 | 2026-04 | 20 points | 40 points |  | Acheter un canapé",
				"Je commande et je paie | 1 | 2027-01 | 40 points |  |  | Acheter un canapé, cible 2027");
	}

	@Test
	void registersMissingMetrics() {
		assertThat(rows("measures.html")).contains("Devis repris au téléphone | missing | % | higher is better"
				+ " | À tracer dans le CRM | Nothing measures it.");
	}

	@Test
	void explainsTheScale() {
		assertThat(rows("glossary.html")).contains("Ressenti | −2 to 2 | −2 en colère 0 neutre 2 enchantée");
	}
}
