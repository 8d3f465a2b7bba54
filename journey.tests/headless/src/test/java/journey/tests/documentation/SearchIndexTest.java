// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import journey.dsl.analysis.Finding;
import journey.tests.Models;

/** What the search of a site knows. */
class SearchIndexTest {

	private static final List<Finding> FINDINGS = List.of(new Finding("handover-unassessed", Finding.Level.INFO,
			"durand.achat.BuySofa.Search.Compare", "shop/sofa.journey", 107, 9, "Nobody has assessed the handover"));
	private static final Map<String, byte[]> SITE = Sites.write(Models.project(Models.furniture()), FINDINGS,
			Locale.ENGLISH);

	@Test
	void knowsEveryKindOfElement() {
		assertThat(SearchEntry.in(SITE)).extracting(SearchEntry::kind).contains("Journey", "Persona", "Phase", "Step",
				"Touchpoint", "Action", "Pain", "Outcome", "Metric", "Initiative", "Channel", "Device", "Department",
				"Resource", "Evidence", "Task", "Actual path", "Term", "Finding");
	}

	@Test
	void saysWhereAStepStands() {
		assertThat(SearchEntry.in(SITE)).contains(new SearchEntry("Step", "Je commande et je paie",
				"Acheter un canapé › Achat", "journeys/durand.achat.BuySofa.html#durand.achat.BuySofa.Buy.Order", "Order"));
	}

	@Test
	void leadsFromAFindingToItsElement() {
		assertThat(SearchEntry.in(SITE)).contains(new SearchEntry("Finding", "Nobody has assessed the handover",
				"Note · Je compare les modèles en ligne",
				"journeys/durand.achat.BuySofa.html#durand.achat.BuySofa.Search.Compare", "handover-unassessed"));
	}

	@Test
	void holdsNothingThatHtmlOrAScriptCouldTakeForMoreThanText() {
		String script = SearchEntry.script(Sites.write(NastyModel.project(), List.of(), Locale.ENGLISH));

		assertThat(script.codePoints().filter(point -> point == '<' || point == '>' || point == '&' || point == '\''
				|| point == 0x2028 || point == 0x2029 || Character.isISOControl(point) && point != '\n')).isEmpty();
	}
}
