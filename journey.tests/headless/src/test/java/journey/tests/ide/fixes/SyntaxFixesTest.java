// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide.fixes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SyntaxFixesTest {

	private static String mended(String text) {
		return new FixHarness("syntax", text).after();
	}

	@Test
	void aDecimalCommaBecomesAPoint() {
		assertThat(mended("persona P { recommends 12,5% }")).isEqualTo("persona P { recommends 12.5% }");
	}

	@Test
	void aCurrencySignBecomesACode() {
		assertThat(mended("journey J { outcome O value 850 € }")).isEqualTo("journey J { outcome O value 850 EUR }");
	}

	@Test
	void aCurrencySignRightBehindTheAmountBecomesACode() {
		assertThat(mended("journey J { outcome O value 850€ }")).isEqualTo("journey J { outcome O value 850 EUR }");
	}

	@Test
	void aCurrencySignBeforeTheAmountGoesBehindIt() {
		assertThat(mended("journey J { outcome O value $850 }")).isEqualTo("journey J { outcome O value 850 USD }");
	}

	@Test
	void groupsOfDigitsAreJoined() {
		assertThat(mended("evidence E { sample 12 000 }")).isEqualTo("evidence E { sample 12000 }");
	}

	@Test
	void aHyphenBecomesAnUnderscore() {
		assertThat(mended("journey buy-sofa")).isEqualTo("journey buy_sofa");
	}

	@Test
	void aKeywordBecomesAName() {
		assertThat(mended("channel step")).isEqualTo("channel ^step");
	}

	@Test
	void curlyQuotesBecomeStraight() {
		assertThat(mended("channel C “Le magasin”")).isEqualTo("channel C \"Le magasin\"");
	}

	@Test
	void frenchQuotesBecomeStraight() {
		assertThat(mended("channel C « Le magasin »")).isEqualTo("channel C \"Le magasin\"");
	}

	@Test
	void aMisspeltWordIsCorrected() {
		assertThat(mended("jurney J")).isEqualTo("journey J");
	}

	@Test
	void anUnclosedTextIsClosedInItsLine() {
		assertThat(mended("channel C \"Shop\nchannel D \"Web\"\n")).isEqualTo("channel C \"Shop\"\nchannel D \"Web\"\n");
	}

	@Test
	void anUnclosedTextIsClosedBeforeItsBrace() {
		assertThat(mended("persona P \"Ana {\n}\n")).isEqualTo("persona P \"Ana\" {\n}\n");
	}

	@Test
	void whatCannotBeGuessedHasNoFix() {
		assertThat(new FixHarness("syntax", "channel C owner ,").titles()).isEmpty();
	}
}
