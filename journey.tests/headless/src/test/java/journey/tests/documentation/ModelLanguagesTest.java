// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import journey.dsl.analysis.Project;
import journey.dsl.documentation.text.ModelLanguages;
import journey.tests.Models;

/** Texts in another language than the documentation say so. */
class ModelLanguagesTest {

	private static final Project MIXED = Models.project("""
			package one
			language fr
			department Shop "Magasins"
			persona Ann "Anne, 34 ans" { quote "Je veux voir." }
			persona Bob "Hugo" { }
			journey Buy "Acheter un canapé" { persona Ann, Bob purpose "Vendre"
				phase P "Recherche" before { step S "Je compare" { thought "Lequel ?" } } }
			""", """
			package two
			journey Sell "Sell a sofa" { phase P "Recherche" before { step S "I compare" { } } }
			""");
	private static final ModelLanguages ENGLISH = new ModelLanguages(MIXED, Locale.ENGLISH);

	@Test
	void knowsTheLanguageOfATextByItsFile() {
		assertThat(List.of(ENGLISH.of("Acheter un canapé"), ENGLISH.of("Sell a sofa"),
				new ModelLanguages(MIXED, Locale.FRENCH).of("Sell a sofa"))).containsExactly("fr", "", "en");
	}

	@Test
	void takesASharedTextForOneOfTheDocumentation() {
		assertThat(ENGLISH.of("Recherche")).isEmpty();
	}

	@Test
	void knowsTextsInQuotationMarksAndWithOtherBlanks() {
		assertThat(ENGLISH.of("\u201CLequel\u00A0?\u201D")).isEqualTo("fr");
	}

	@Test
	void knowsSeveralTextsTogether() {
		assertThat(ENGLISH.of("Anne, 34 ans; Hugo")).isEqualTo("fr");
	}

	@Test
	void leavesTextsWithWordsOfTheDocumentationAlone() {
		assertThat(ENGLISH.of("Owner: Magasins")).isEmpty();
	}

	@Test
	void dividesATextWithWordsOfTheDocumentation() {
		assertThat(runs("Owner: Magasins \u00B7 35%")).containsExactly("Owner: ", "fr|Magasins", " \u00B7 35%");
	}

	@Test
	void findsTextsInQuotationMarksOfBothLanguages() {
		assertThat(runs("From \u201CAcheter un canapé\u201D to \u00AB\u00A0Lequel\u00A0?\u00A0\u00BB."))
				.containsExactly("From \u201C", "fr|Acheter un canapé", "\u201D to \u00AB\u00A0", "fr|Lequel\u00A0?",
						"\u00A0\u00BB.");
	}

	@Test
	void takesTheLongestTextThatBeginsSomewhere() {
		assertThat(runs("Persona: Anne, 34 ans, new")).containsExactly("Persona: ", "fr|Anne, 34 ans", ", new");
	}

	@Test
	void aTextInOneLanguageIsOnePiece() {
		assertThat(List.of(runs("Anne, 34 ans; Hugo"), runs("Recherche"), runs("")))
				.containsExactly(List.of("fr|Anne, 34 ans; Hugo"), List.of("Recherche"), List.of(""));
	}

	private static List<String> runs(String shown) {
		return ENGLISH.runs(shown).stream()
				.map(run -> run.language().isEmpty() ? run.text() : run.language() + "|" + run.text()).toList();
	}

	@Test
	void theSearchIndexSaysItBehindAnEntry() {
		assertThat(SearchEntry.script(Sites.write(MIXED, List.of(), Locale.ENGLISH)).lines()
				.filter(line -> line.contains("Je compare") || line.contains("I compare")))
				.satisfiesExactly(french -> assertThat(french).contains("\"S\",\"fr\",\"\"]"),
						english -> assertThat(english).contains("\"S\"]"));
	}

	@Test
	void pagesSayItAtTheElementThatHoldsTheText() {
		assertThat(spoken("journeys/one.Buy.html")).contains("title: Acheter un canapé", "h1: Acheter un canapé",
				"p: Vendre", "span: Anne, 34 ans; Hugo", "text: Je compare");
	}

	@Test
	void figuresSayItAsXmlDoes() {
		String map = Sites.documents(MIXED, List.of(), Locale.ENGLISH).get("figures/one.Buy-map.svg");

		assertThat(Sites.elements(Sites.parse(map)).stream().filter(element -> element.getLocalName().equals("text"))
				.filter(element -> element.getAttribute("xml:lang").equals("fr")).map(Element::getTextContent))
				.contains("Je compare").doesNotContain("Steps");
	}

	@Test
	void aPageInTheLanguageOfItsModelSaysNothing() {
		assertThat(spoken("journeys/two.Sell.html")).isEmpty();
	}

	/** What a page in English says in French: elements and texts. */
	private static List<String> spoken(String page) {
		return Sites.elements(Sites.parse(Sites.documents(MIXED, List.of(), Locale.ENGLISH).get(page))).stream()
				.filter(element -> element.getAttribute("lang").equals("fr"))
				.map(element -> element.getLocalName() + ": " + element.getTextContent().strip()).toList();
	}
}
