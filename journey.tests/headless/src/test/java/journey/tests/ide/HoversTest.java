// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.ide.facts.Fact;
import journey.dsl.ide.hover.Hover;
import journey.dsl.ide.hover.Hovers;
import journey.dsl.ide.results.FileResults;
import journey.tests.Models;

/** The place is the bar in the text. */
class HoversTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

	private static final String VOCABULARY = """
			department Stores "Magasins"
			channel Web digital "Site web" owner Stores
			evidence Survey "Enquête" { kind survey level observed expires 2026-05 }
			metric Nps "NPS" { unit "points" status existing }
			""";

	/** Of all who start, 40 % order and 60 % leave; the emotion -1 on -2 to 2 is -0.5 when normalised. */
	private static final String JOURNEY = VOCABULARY + """
			journey Buy "Acheter" {
				phase Search {
					/**
					 * She looks at
					 * many sofas.
					 *
					 * It takes long.
					 */
					step Compare "Je compare" {
						emotion -1 "perdue" from Survey
						expects "Filtrer" 2
						gets "Rien" -1
						touchpoint Catalogue "Catalogue" via Web { rating irritant share 80% }
						moment of truth importance 5 impact 4 "Décisif"
						pain NoFilter "Pas de filtre" { severity high }
						measure Nps 32 target 45 on 2026-04
						next Order 40%, abandon 60%
					}
					step Order
				}
				outcome Loyal success
			}
			initiative Filter "Filtre" { addresses Buy.Search.Compare.NoFilter customer value 5 business value 4 effort 3 }
			initiative Other { customer value 5 business value 5 effort 1 }
			""";

	@Test
	void aNameShowsTitleKindAndQualifiedName() {
		Hover hover = at(JOURNEY.replace("step Compare", "step Com|pare"));
		assertThat(hover.heading()).isEqualTo("Je compare");
		assertThat(hover.subject()).isEqualTo("Step Buy.Search.Compare");
	}

	@Test
	void itIsAboutTheName() {
		MarkedText text = MarkedText.of(JOURNEY.replace("step Compare", "step Com|pare"));
		Hover hover = hover(text, Locale.ENGLISH).orElseThrow();
		assertThat(text.part(hover.offset(), hover.length())).isEqualTo("Compare");
	}

	@Test
	void anElementWithoutATitleIsCalledByItsName() {
		assertThat(at(JOURNEY.replace("step Order", "step |Order")).heading()).isEqualTo("Order");
	}

	@Test
	void theCommentBeforeAnElementIsItsDocumentation() {
		assertThat(at(JOURNEY.replace("step Compare", "step Compare|")).documentation())
				.containsExactly("She looks at many sofas.", "It takes long.");
	}

	@Test
	void attributesAreInWords() {
		assertThat(at(JOURNEY.replace("step Compare", "step |Compare")).facts().attributes()).contains(
				new Fact("Emotion", "\u22121 perdue (from Enquête)"), new Fact("Expects", "Filtrer (2)"),
				new Fact("Touchpoints", "Catalogue"), new Fact("Measures", "NPS: 32\u00A0points · target 45\u00A0points (2026-04)"),
				new Fact("Next", "Order 40%, Abandonment 60%"));
	}

	@Test
	void resultsOfAStepAreComputed() {
		assertThat(at(JOURNEY.replace("step Compare", "step |Compare")).facts().results()).containsExactly(
				new Fact("Emotion curve", "\u22121, normalised \u22120.5 (stated)"), new Fact("Expectation gap", "\u22123"),
				new Fact("Moment score", "20 of 25"), new Fact("Expected visits per start", "1"),
				new Fact("Abandonment", "60%"));
	}

	@Test
	void aReferenceShowsWhatItRefersTo() {
		Hover hover = at(JOURNEY.replace("next Order", "next Or|der"));
		assertThat(hover.subject()).isEqualTo("Step Buy.Search.Order");
		assertThat(hover.facts().results()).contains(new Fact("Expected visits per start", "0.4"));
	}

	@Test
	void aPartOfADottedReferenceShowsTheOwner() {
		String marked = JOURNEY.replace("addresses Buy.Search.Compare.NoFilter", "addresses Buy.Sea|rch.Compare.NoFilter");
		MarkedText text = MarkedText.of(marked);
		Hover hover = hover(text, Locale.ENGLISH).orElseThrow();
		assertThat(hover.subject()).isEqualTo("Phase Buy.Search");
		assertThat(text.part(hover.offset(), hover.length())).isEqualTo("Search");
	}

	@Test
	void theLastPartShowsTheElement() {
		Hover hover = at(JOURNEY.replace("addresses Buy.Search.Compare.NoFilter", "addresses Buy.Search.Compare.NoF|ilter"));
		assertThat(hover.subject()).isEqualTo("Pain Buy.Search.Compare.NoFilter");
		assertThat(hover.facts().results()).containsExactly(new Fact("Addressed by", "Filtre"));
	}

	@Test
	void aTouchpointHasAQuadrantAndADepartment() {
		assertThat(at(JOURNEY.replace("touchpoint Catalogue", "touchpoint |Catalogue")).facts().results())
				.containsExactly(new Fact("Performance", "\u22121"), new Fact("What to do", "Fix"),
						new Fact("Answered for by", "Magasins"));
	}

	/** (0.5·5 + 0.5·4) / 3 = 1.5, and 5 for the other one. */
	@Test
	void anInitiativeHasAPriority() {
		assertThat(at(JOURNEY.replace("initiative Filter", "initiative Fil|ter")).facts().results())
				.containsExactly(new Fact("Priority", "1.5 (no. 2 of 2)"));
	}

	@Test
	void aMetricHasItsValuesAndTargets() {
		assertThat(at(JOURNEY.replace("metric Nps", "metric |Nps")).facts().results())
				.containsExactly(new Fact("Measured", "Je compare · 32\u00A0points · target 45\u00A0points · 2026-04"));
	}

	@Test
	void evidenceTellsThatItHasExpiredAndWhoCitesIt() {
		assertThat(at(JOURNEY.replace("from Survey", "from Sur|vey")).facts().results())
				.containsExactly(new Fact("Validity", "expired"), new Fact("Cited by", "one statement"));
	}

	/** Assessed are the emotion, gets, rating, share, pain and measure; none rests on evidence that holds. */
	@Test
	void aJourneyHasItsOutcomesAndItsCoverage() {
		assertThat(at(JOURNEY.replace("journey Buy", "journey |Buy")).facts().results()).containsExactly(
				new Fact("Reached", "Loyal 0%"), new Fact("Abandonment", "60%"),
				new Fact("Evidence coverage", "0% (0 of 6 statements)"));
	}

	@Test
	void aWordOfTheLanguageIsExplainedWithTheResultThatItLeadsTo() {
		Hover hover = at(JOURNEY.replace("emotion -1", "em|otion -1"));
		assertThat(hover.documentation()).hasSize(1);
		assertThat(hover.facts().results())
				.containsExactly(new Fact("Emotion curve", "\u22121, normalised \u22120.5 (stated)"));
	}

	@Test
	void theSameWordMayMeanSomethingElseElsewhere() {
		assertThat(at("metric M { sta|tus existing }").documentation())
				.isNotEqualTo(at("journey J { phase P { step S { action A { sta|tus live } } } }").documentation());
	}

	@Test
	void inFrenchAllOfItIsInFrench() {
		Hover hover = hover(MarkedText.of(JOURNEY.replace("step Compare", "step |Compare")), Locale.FRENCH).orElseThrow();
		assertThat(hover.subject()).isEqualTo("Étape Buy.Search.Compare");
		assertThat(hover.facts().results()).contains(new Fact("Abandon", "60\u00A0%"));
	}

	@Test
	void whatAnAuthorWritesStaysPlainText() {
		Hover hover = at("persona |P \"<b>x</b>\u0007 & \u202Ey\" { quote \"<script>1</script>\" }");
		assertThat(hover.heading()).isEqualTo("<b>x</b> & y");
		assertThat(hover.facts().attributes()).containsExactly(new Fact("Quote", "<script>1</script>"));
	}

	@Test
	void aLongListIsCutShort() {
		StringBuilder steps = new StringBuilder();
		for (int step = 1; step <= 15; step++) {
			steps.append("step S").append(step).append(' ');
		}
		assertThat(at("journey J { phase |P { " + steps + "} }").facts().attributes()).containsExactly(
				new Fact("Steps", "S1, S2, S3, S4, S5, S6, S7, S8, S9, S10, S11, S12, and 3 more"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "// rem|ark\nchannel Web", "channel Web  |  ", "channel Web owner No|body", "|" })
	void elsewhereThereIsNothingToSay(String marked) {
		assertThat(hover(MarkedText.of(marked), Locale.ENGLISH)).isEmpty();
	}

	@Test
	void anElementOfAnotherFileIsShown() {
		MarkedText text = MarkedText.of("package b import a.* channel Web owner Sto|res",
				"package a /** Who sells. */ department Stores \"Magasins\"");
		Hover hover = hover(text, Locale.ENGLISH).orElseThrow();
		assertThat(hover.heading()).isEqualTo("Magasins");
		assertThat(hover.documentation()).containsExactly("Who sells.");
	}

	@Test
	void theWordsThatLinesBeginWithAreExplained() {
		// given
		String text = Models.furniture();
		XtextResource resource = MarkedText.of(text + "|").resource();
		Hovers hovers = MarkedText.service(Hovers.class);

		// then
		Pattern.compile("(?m)^ *([\\p{L}-]+) ").matcher(text).results().forEach(
				word -> assertThat(hovers.at(resource, word.start(1), new FileResults(), Locale.ENGLISH, TODAY))
						.as(word.group(1)).isPresent());
	}

	@ParameterizedTest
	@CsvSource({ "touchpoint T { rating irri|tant }, irritant", "next S handover seam|less, seamless",
			"front|stage F, frontstage" })
	void valuesOfAListAreExplained(String clause, String word) {
		assertThat(at("journey J { phase P { step S { " + clause + " } } }").heading()).isEqualTo(word);
	}

	@ParameterizedTest
	@ValueSource(strings = { "keywords", "keywords_fr" })
	void onlyWordsOfTheLanguageAreExplained(String bundle) throws IOException {
		List<String> words = GrammarUtil.getAllKeywords(
				MarkedText.service(IGrammarAccess.class).getGrammar()).stream().toList();
		assertThat(keys(bundle)).allSatisfy(key -> assertThat(words).contains(key.substring(key.indexOf('.') + 1)));
	}

	@Test
	void bothLanguagesExplainTheSameWords() throws IOException {
		assertThat(keys("keywords_fr")).containsExactlyInAnyOrderElementsOf(keys("keywords"));
	}

	private static List<String> keys(String bundle) throws IOException {
		Properties texts = new Properties();
		try (InputStream stream = Hovers.class.getResourceAsStream(bundle + ".properties")) {
			if (stream == null) {
				throw new MissingResourceException(bundle, bundle, "");
			}
			texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
		}
		return List.copyOf(texts.stringPropertyNames());
	}

	private static Hover at(String marked) {
		return hover(MarkedText.of(marked), Locale.ENGLISH).orElseThrow();
	}

	private static Optional<Hover> hover(MarkedText text, Locale language) {
		return MarkedText.service(Hovers.class).at(text.resource(), text.caret(), new FileResults(), language, TODAY);
	}
}
