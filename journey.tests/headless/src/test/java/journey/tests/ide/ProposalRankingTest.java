// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.dsl.ide.proposals.Proposal;

/** What is proposed first. The caret is the bar in the text. */
class ProposalRankingTest {

	private final ProposalHarness editor = new ProposalHarness();

	@ParameterizedTest
	@CsvSource({ "BS,BuySofa", "BuSo,BuySofa", "sofa,BuySofa", "SOFA,BuySofa", "RB,ReturnBigSofaBed",
			"big,ReturnBigSofaBed", "bed,ReturnBigSofaBed" })
	void wordsOfANameFindIt(String written, String name) {
		assertThat(texts("journey BuySofa journey ReturnBigSofaBed atlas A { journey " + written + "| }"))
				.contains(name);
	}

	@ParameterizedTest
	@CsvSource({ "ofa", "SB", "BuyBig", "y" })
	void lettersInsideAWordFindNothing(String written) {
		assertThat(texts("journey BuySofa atlas A { journey " + written + "| }")).isEmpty();
	}

	@Test
	void namesThatStartAsWrittenComeBeforeWordsInside() {
		assertThat(texts("journey BuySofa journey SofaReturn atlas A { journey sofa| }"))
				.containsExactly("SofaReturn", "BuySofa");
	}

	@Test
	void elementsThatTheFileNamesComeBeforeOthers() {
		assertThat(texts("department A department B department C channel X owner B channel Y { owner | }"))
				.startsWith("B", "A", "C");
	}

	@Test
	void theNameAtTheCaretDoesNotCount() {
		assertThat(texts("department Aa department Ab channel Y { owner |Ab }")).startsWith("Aa", "Ab");
	}

	@Test
	void stepsOfTheOwnPhaseComeBeforeThoseOfOthers() {
		assertThat(texts("journey J { phase P { step A step B } phase Q { step C step D { next | } } outcome O }"))
				.containsExactly("C", "D", "A", "B", "O", "abandon");
	}

	/** 400 steps in 20 phases, each with a touchpoint via the last but one of the channels. */
	private static String large(String marked) {
		StringBuilder text = new StringBuilder();
		IntStream.range(0, 40).forEach(number -> text.append("channel C%02d%n".formatted(number)));
		text.append("journey Large {\n");
		for (int phase = 0; phase < 20; phase++) {
			text.append("phase P").append(phase).append(" {\n");
			for (int step = phase * 20; step < phase * 20 + 20; step++) {
				text.append("step S%1$03d { emotion 1 touchpoint T%1$d via C38 }%n".formatted(step));
			}
			text.append("}\n");
		}
		return text.append(marked).toString();
	}

	@Test
	void inALargeFileTheChannelThatItUsesComesFirst() {
		assertThat(texts(large("phase Last { step Now { touchpoint T via | } } }"))).hasSize(40).startsWith("C38", "C00");
	}

	@Test
	void inALargeFileStepsOfTheOwnPhaseComeFirst() {
		assertThat(texts(large("phase Last { step Now { next | } step Later } }"))).startsWith("Now", "Later", "S000",
				"S001");
	}

	@Test
	void inALargeFileAStartNarrowsToWhatIsMeant() {
		assertThat(texts(large("phase Last { step Now { next S39| } } }"))).startsWith("S390", "S391").hasSize(10);
	}

	@Test
	void needsOfTheJourneysPersonaComeBeforeThoseOfOthers() {
		assertThat(texts("persona A { need X } persona B { need X } "
				+ "journey J { persona B phase P { step S { answers | } } }")).containsExactly("B.X", "A.X");
	}

	@Test
	void keywordsKeepTheOrderOfTheLanguage() {
		assertThat(texts("|")).startsWith("package", "import", "language", "scale", "department", "channel");
	}

	@Test
	void whatContinuesAStatementComesBeforeTheNext() {
		assertThat(texts("journey J { phase P { step S { touchpoint T | } } }")).startsWith("via", "on");
	}

	@Test
	void importTakesPackagesOfOtherFilesThatAreNotImported() {
		// given
		editor.otherFile("zoo.journey", "package zoo.big channel Z");
		editor.otherFile("bar.journey", "package bar channel B");
		editor.otherFile("done.journey", "package done channel D");

		// when
		List<String> texts = texts("package own import done.* import | channel C");

		// then
		assertThat(texts).containsExactly("bar.*", "zoo.big.*");
	}

	@Test
	void aPackageThatWasBegunIsReplacedAsAWhole() {
		// given
		editor.otherFile("zoo.journey", "package zoo.big channel Z");

		// when
		String text = editor.accept("import zoo.b|", "zoo.big.*");

		// then
		assertThat(text).isEqualTo("import zoo.big.*");
	}

	@Test
	void packageTakesThePackagesOfOtherFiles() {
		// given
		editor.otherFile("zoo.journey", "package zoo.big channel Z");

		// when
		List<String> texts = texts("package | channel C");

		// then
		assertThat(texts).containsExactly("zoo.big");
	}

	private List<String> texts(String marked) {
		return editor.at(marked).stream().map(Proposal::text).toList();
	}
}
