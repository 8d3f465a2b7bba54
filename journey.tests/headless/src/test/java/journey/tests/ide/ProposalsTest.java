// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.ide.proposals.Proposal;
import journey.dsl.ide.proposals.Proposal.Kind;

/** The caret is the bar in the text. */
class ProposalsTest {

	private static final String VOCABULARY = """
			department Marketing "Marketing"
			department Stores
			channel Web digital "Site web" owner Marketing
			channel Shop physical
			evidence Survey "Enquête"
			persona Camille { goal Furnish "Meubler" need Compare }
			""";

	private static final String JOURNEY = VOCABULARY + """
			journey Other { phase P { step Elsewhere } }
			journey Buy {
				phase Search {
					step Notice
					step Compare "Je compare" { %s }
					step Advice
				}
				outcome Loyal success
			}
			""";

	private final ProposalHarness editor = new ProposalHarness();

	@Test
	void anEmptyFileStartsWithAPackageOrAnElement() {
		assertThat(texts("|")).contains("package", "import", "language", "journey", "persona", "atlas");
	}

	@Test
	void aStartNarrowsKeywords() {
		assertThat(texts("pac|")).containsExactly("package");
	}

	@Test
	void lettersAreComparedWithoutTheirCase() {
		assertThat(texts("PERS|")).containsExactly("persona");
	}

	@Test
	void punctuationIsNotProposed() {
		assertThat(texts("journey Buy |")).noneMatch(text -> !Character.isLetter(text.charAt(0)));
	}

	@Test
	void attributesOfAStepAreProposedInsideIt() {
		assertThat(texts(step("|"))).contains("emotion", "thought", "touchpoint", "pain", "next", "owner")
				.doesNotContain("persona", "phase", "channel");
	}

	@Test
	void viaTakesChannelsOnly() {
		assertThat(texts(step("touchpoint T via |"))).containsExactly("Shop", "Web");
	}

	@Test
	void ownerTakesDepartmentsOnly() {
		assertThat(texts(step("owner |"))).containsExactly("Marketing", "Stores");
	}

	@Test
	void nextTakesStepsAndOutcomesOfTheOwnJourneyInTheirOrder() {
		assertThat(texts(step("next |"))).containsExactly("Notice", "Compare", "Advice", "Loyal", "abandon");
	}

	@Test
	void visitTakesStepsOfTheJourneyThatWasWalked() {
		assertThat(texts(step("") + "actual A of Buy { visit | }")).containsExactly("Notice", "Compare", "Advice");
	}

	@Test
	void answersTakesNeedsWithTheirPersona() {
		assertThat(texts(step("answers |"))).containsExactly("Camille.Compare", "Camille.Furnish");
	}

	@Test
	void aDotLeadsToNamesAndNotToKeywords() {
		assertThat(texts(step("answers Camille.|"))).containsExactly("Camille.Compare", "Camille.Furnish");
	}

	@Test
	void theLastSegmentCanBeBegun() {
		assertThat(texts(step("answers Camille.fur|"))).containsExactly("Camille.Furnish");
	}

	@Test
	void theLastSegmentAloneFindsTheName() {
		assertThat(texts(step("answers furn|"))).containsExactly("Camille.Furnish");
	}

	@Test
	void keywordsAreNoPackageNames() {
		assertThat(texts("package |")).isEmpty();
	}

	@Test
	void aReferenceShowsTitleAndType() {
		assertThat(editor.at(step("touchpoint T via W|"))).singleElement()
				.extracting(Proposal::title, Proposal::type).containsExactly("Site web", "Channel");
	}

	@Test
	void aGoalIsToldFromANeed() {
		assertThat(editor.at(step("answers |"))).extracting(Proposal::text, Proposal::type).contains(
				tuple("Camille.Furnish", "Goal"), tuple("Camille.Compare", "Need"));
	}

	@Test
	void aGoalOfAnotherFileIsToldFromANeedToo() {
		// given
		editor.otherFile("other.journey", "package other persona Louis { goal Rest need Sleep }");

		// when
		List<Proposal> proposals = editor.at(step("answers other.Louis.|"));

		// then
		assertThat(proposals).extracting(Proposal::text, Proposal::type).containsExactly(
				tuple("other.Louis.Rest", "Goal"), tuple("other.Louis.Sleep", "Need"));
	}

	@Test
	void aThreadThatIsInterruptedStaysSo() {
		// given
		Thread.currentThread().interrupt();

		// when
		List<String> proposed = texts(step("next Comp|"));

		// then
		assertThat(Thread.interrupted()).isTrue();
		assertThat(proposed).containsExactly("Compare");
	}

	@Test
	void aStepShowsItsTitle() {
		assertThat(editor.at(step("next Comp|"))).singleElement().extracting(Proposal::title).isEqualTo("Je compare");
	}

	@Test
	void referencesComeBeforeKeywords() {
		assertThat(editor.at(step("next |"))).extracting(Proposal::kind).containsExactly(Kind.OWN_ELEMENT,
				Kind.OWN_ELEMENT, Kind.OWN_ELEMENT, Kind.OWN_ELEMENT, Kind.KEYWORD);
	}

	@Test
	void elementsOfTheOwnPackageComeBeforeOthers() {
		// given
		editor.otherFile("z/other.journey", "package zoo channel Aaa channel Bbb");

		// when
		List<String> texts = texts("package own import zoo.* channel Zzz "
				+ "journey J { phase P { step S { touchpoint T via | } } }");

		// then
		assertThat(texts).containsExactly("Zzz", "Aaa", "Bbb");
	}

	@Test
	void elementsThatAreNotImportedAreProposedByTheirFullName() {
		// given
		editor.otherFile("other.journey", "package zoo channel Aaa");

		// when
		List<String> texts = texts("package own journey J { phase P { step S { touchpoint T via | } } }");

		// then
		assertThat(texts).containsExactly("zoo.Aaa");
	}

	@Test
	void elementsOfAnotherFileShowTheirTitle() {
		// given
		editor.otherFile("other.journey", "package own channel Aaa \"Premier\"");

		// when
		List<Proposal> proposals = editor.at("package own journey J { phase P { step S { touchpoint T via | } } }");

		// then
		assertThat(proposals).singleElement().extracting(Proposal::title).isEqualTo("Premier");
	}

	@Test
	void theStartOfTheWordIsReplaced() {
		assertThat(editor.accept(step("touchpoint T via Sh|"), "Shop")).contains("via Shop }");
	}

	@Test
	void inTheMiddleOfAWordAllOfItIsReplaced() {
		assertThat(editor.accept(step("touchpoint T via Sh|elf on Phone"), "Shop")).contains("via Shop on Phone");
	}

	@Test
	void inTheMiddleOfAQualifiedNameAllOfItIsReplaced() {
		assertThat(editor.accept(step("answers Cam|ille.Compare"), "Camille.Furnish"))
				.contains("answers Camille.Furnish }");
	}

	@Test
	void beforeAWordNothingIsReplaced() {
		assertThat(editor.accept(step("| owner Stores"), "risk")).contains("{ risk owner Stores }");
	}

	@Test
	void languageTakesEnglishAndFrench() {
		assertThat(texts("language |")).containsExactly("en", "fr");
	}

	@Test
	void valuesOfSeveralWordsAreProposedAsAWhole() {
		assertThat(texts("metric M { status |")).containsExactly("existing", "missing", "to retire");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', value = { "resource R |,resource R to create", "resource R t|,resource R to create",
			"resource R to |,resource R to create", "resource R to cr|eate owner D,resource R to create owner D",
			"resource R t|o create owner D,resource R to create owner D", "resource R to  c|,resource R to create" })
	void aValueOfSeveralWordsIsCompletedWhereverItWasBegun(String marked, String after) {
		assertThat(editor.accept(marked, "to create")).isEqualTo(after);
	}

	@Test
	void behindItsFirstWordNoOtherValueIsProposed() {
		assertThat(texts("metric M { status to | }")).containsExactly("to retire");
	}

	@ParameterizedTest
	@CsvSource({ "owner |,owner ^step", "owner st|,owner ^step", "owner ^|,owner ^step", "owner ^s|t,owner ^step" })
	void aNameThatIsAWordOfTheLanguageIsEscaped(String marked, String after) {
		assertThat(editor.accept("department ^step channel C " + marked, "^step"))
				.isEqualTo("department ^step channel C " + after);
	}

	@Test
	void behindADotItNeedsNoEscape() {
		assertThat(texts("persona P { need ^goal } " + step("answers P.g|"))).contains("P.goal");
	}

	@ParameterizedTest
	@ValueSource(strings = { "// on|e", "/* one | */", "/** one | */", "/* open |", "// end|" })
	void nothingIsProposedInAComment(String text) {
		assertThat(texts(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "journey Buy \"Ach|eter\"", "journey Buy \"per|", "journey Buy \"|\"" })
	void nothingIsProposedInAText(String text) {
		assertThat(texts(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/* one */ |", "// one\n|" })
	void elementsAreProposedAfterAComment(String text) {
		assertThat(texts(text)).contains("journey");
	}

	@Test
	void brokenTextBeforeTheCaretDoesNotHinder() {
		assertThat(texts("department Care journey K { state ) } journey J { owner |")).contains("Care");
	}

	private List<String> texts(String marked) {
		return editor.at(marked).stream().map(Proposal::text).toList();
	}

	private static String step(String attributes) {
		return JOURNEY.formatted(attributes);
	}
}
