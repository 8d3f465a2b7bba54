// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import journey.dsl.ide.proposals.Proposal;

/** The currencies that are proposed behind an amount. The caret is the bar in the text. */
class CurrencyProposalsTest {

	private final ProposalHarness editor = new ProposalHarness();
	private final Locale before = Locale.getDefault();

	@BeforeEach
	void speakEnglish() {
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(before);
	}

	@Test
	void allThatCountriesHaveAreProposed() {
		assertThat(texts("journey J { outcome O value 850 | }")).contains("EUR", "USD", "JPY").startsWith("AED", "AFN");
	}

	@Test
	void oldOnesAndThoseThatAreNoMoneyAreNot() {
		assertThat(texts("journey J { outcome O value 850 | }")).doesNotContain("DEM", "FRF", "XAU", "XXX", "XTS");
	}

	@Test
	void aStartNarrowsThemWhateverItsCase() {
		assertThat(texts("journey J { outcome O value 850 eu| }")).containsExactly("EUR");
	}

	@Test
	void theirNamesAreTold() {
		assertThat(editor.at("journey J { outcome O value 850 EU| }")).extracting(Proposal::title)
				.containsExactly("Euro");
	}

	@Test
	void whatWasBegunIsReplaced() {
		assertThat(editor.accept("journey J { outcome O value 850 U|X }", "USD"))
				.isEqualTo("journey J { outcome O value 850 USD }");
	}

	@Test
	void thoseOfTheFileComeFirstThenThoseOfOthers() {
		// given
		editor.otherFile("other.journey", """
				package other
				metric Basket
				journey Old { measure Basket 10 SEK target 12 CHF outcome Sold value 10 NOK }
				initiative Cheaper { measure Basket 10 DKK }
				""");

		// then
		assertThat(texts("metric M journey J { phase P { step S { touchpoint T { measure M 3 USD } } } "
				+ "outcome A value 1 GBP outcome O value 850 | }"))
				.startsWith("GBP", "USD", "CHF", "DKK", "NOK", "SEK", "AED");
	}

	@Test
	void anOldOneThatIsUsedIsProposed() {
		assertThat(texts("journey J { outcome A value 1 DEM outcome O value 850 D| }")).startsWith("DEM", "DJF");
	}

	@Test
	void behindAMeasureTheOnesInUseComeBeforeWordsAndTheOthersBehind() {
		// when
		List<String> texts = texts("metric M journey J { measure M 3 | outcome A value 1 EUR }");

		// then
		assertThat(texts).startsWith("EUR").containsSubsequence("EUR", "target", "AED", "USD");
	}

	@Test
	void noneIsProposedBehindANumberWithoutAUnit() {
		assertThat(texts("journey J { customers 850 | }")).doesNotContain("EUR", "USD");
	}

	private List<String> texts(String marked) {
		return editor.at(marked).stream().map(Proposal::text).toList();
	}
}
