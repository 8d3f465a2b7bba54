// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.ide.proposals.Proposal;

/** Proposals in a text with faults before the caret, which is the bar. */
class ProposalRecoveryTest {

	private static final String VOCABULARY = """
			department Care
			channel Web
			channel Shop
			persona Camille { need Compare goal Furnish }
			""";

	private final ProposalHarness editor = new ProposalHarness();

	@ParameterizedTest
	@ValueSource(strings = { "blah", "blah blah 3 \"x\"", "emoton -1", "state ) ]", "moment truth" })
	void attributesFollowAStrayWord(String stray) {
		assertThat(texts("journey J { phase P { step S { " + stray + " | } } }")).contains("touchpoint", "pain");
	}

	@ParameterizedTest
	@ValueSource(strings = { "blah", "blah blah 3 \"x\"", "emoton -1", "touchpoint" })
	void referencesFollowAStrayWordInTheSameBody(String stray) {
		assertThat(texts("journey J { phase P { step S { " + stray + " touchpoint T via | } } }"))
				.contains("Web", "Shop").doesNotContain("Care");
	}

	@Test
	void aWordThatWasBegunIsCompletedAfterAStrayWord() {
		assertThat(texts("journey J { phase P { step S { blah tou| } } }")).containsExactly("touchpoint");
	}

	@Test
	void aReferenceThatWasBegunIsCompletedAfterAStrayWord() {
		assertThat(texts("journey J { phase P { step S { blah touchpoint T via We| } } }")).containsExactly("Web");
	}

	@Test
	void aStrayWordBetweenTheWordsOfAStatementIsPassedOver() {
		assertThat(texts("journey J { phase P { step S { touchpoint T blah via | } } }")).contains("Web", "Shop");
	}

	@Test
	void stepsOfTheJourneyFollowAStrayWord() {
		assertThat(texts("journey J { phase P { step S { blah next | } step T } } journey K { phase Q { step U } }"))
				.contains("S", "T").doesNotContain("U");
	}

	@Test
	void needsFollowAStrayWord() {
		assertThat(texts("journey J { persona Camille phase P { step S { blah answers | } } }"))
				.contains("Camille.Compare", "Camille.Furnish");
	}

	@Test
	void aStrayWordAtTheTopOfTheFileDoesNotHinder() {
		assertThat(texts("blah blah journey J { owner |")).contains("Care");
	}

	@Test
	void aStrayWordAfterAnElementDoesNotHinder() {
		assertThat(texts("blah |")).contains("journey", "persona").doesNotContain("package", "import");
	}

	@Test
	void aStrayWordInTheBeginningOfAnElementDoesNotHinder() {
		assertThat(texts("journey J blah { phase P { |")).contains("step", "measure").doesNotContain("emotion");
	}

	@Test
	void anEarlierElementWithAFaultDoesNotHinder() {
		assertThat(texts("journey J { phase { step ) } } journey K { phase P { step S { |")).contains("touchpoint");
	}

	@Test
	void aBodyThatWasNotClosedEndsWhereAnotherElementBegins() {
		assertThat(texts("journey J { phase P { step S { emotion -1\njourney K { phase Q { step T { } |"))
				.contains("step", "measure").doesNotContain("emotion", "journey");
	}

	@Test
	void aPhaseThatWasNotClosedEndsWhereTheNextBegins() {
		assertThat(texts("journey J { phase P { step S { emotion -1 phase Q { |")).contains("step")
				.doesNotContain("emotion", "phase");
	}

	@Test
	void neitherPackageNorImportFollowsAnElement() {
		assertThat(texts("|")).contains("journey").doesNotContain("package", "import");
	}

	@Test
	void importFollowsThePackage() {
		assertThat(editor.at("package a.b |").stream().map(Proposal::text)).contains("import", "journey")
				.doesNotContain("package");
	}

	@Test
	void bracesInTextsAndCommentsAreNone() {
		assertThat(texts("journey J { purpose \"} {\" /* } */ phase P { |")).contains("step").doesNotContain("phase");
	}

	@Test
	void aNameLikeAWordOfTheLanguageBeginsNothing() {
		assertThat(texts("journey J { phase P { step S { next J.phase | } } }")).contains("touchpoint");
	}

	@Test
	void aStrayWordJustBeforeTheCaretIsReplaced() {
		assertThat(texts("journey J { phase P { step S { blah|")).isEmpty();
	}

	private List<String> texts(String marked) {
		return editor.at(VOCABULARY + marked).stream().map(Proposal::text).toList();
	}
}
