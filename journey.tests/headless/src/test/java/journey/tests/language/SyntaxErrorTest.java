// SPDX-License-Identifier: EPL-2.0
package journey.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.tests.Models;

/** What syntax errors say, and where. */
class SyntaxErrorTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"persona P { recommends 12,5% }             | Write 12.5 with a point, not with a comma.",
			"journey J { outcome O value 850 € }        | Write the currency as its ISO 4217 code after the amount, as in 850 EUR.",
			"journey J { outcome O value 850 outcome P }  | The amount 850 lacks its currency: write the ISO 4217 code after it, as in 850 EUR.",
			"journey J { outcome O value 850 }          | The amount 850 lacks its currency: write the ISO 4217 code after it, as in 850 EUR.",
			"journey J { outcome O value 850 EURO }     | “EURO” is no ISO 4217 currency code: write one such as EUR, USD or CHF.",
			"evidence E { sample 12 000 }               | Write 12000 without a blank between the digits.",
			"metric M { unit “h” }                      | Write texts in straight double quotes: \"…\".",
			"journey buy-sofa { }                       | Names have letters, digits and _ only: write buy_sofa.",
			"journey J { phase P { step end { } } }     | “end” is a keyword. To use it as a name, write ^end.",
			"device self-service                        | “self-service” is no name: names have letters, digits and _ only and do not begin with a digit.",
			"journey J { phase P { step S { next S and abandon } } } | “abandon” is a way of its own: write a comma instead of “and”.",
			"journey J { phase P { step S { next abandon and S } } } | “abandon” is a way of its own: write a comma instead of “and”.",
			"journey J { phase P { step S { emotoin 1 } } } | “emotoin” is not expected here. Did you mean “emotion”?",
			"device                                     | The file ends too early: a name is missing.",
			"journey J {                                | The file ends too early: a closing brace “}” is missing.",
			"device D \"a\\qb\"                         | Unknown escape: write \\\\ for a backslash, \\\" for a quote, \\n for a new line.",
			"device D \"C:\\users\"                       | Unknown escape: write \\\\ for a backslash, \\\" for a quote, \\n for a new line.",
			"device D /* never closed                   | This comment is never closed: write */ at its end.",
			"scale S from 1. to 2                       | “1.” lacks its decimals: write them after the point, or leave it out.",
			"evidence E { date 2026- }                  | “2026-” is no date: write a month as 2026-03 or a day as 2026-03-15.",
			"evidence E { date 2026-03- }               | “2026-03-” is no date: write a month as 2026-03 or a day as 2026-03-15.",
			"evidence E { sample -1 }                   | “-1” is no whole number of at least 0.",
			"scale S from 1 to 1234567890123456789      | “1234567890123456789” is no number that can be used: write up to 18 digits, with a point before decimals.",
			"language de                                | “de” is no language that Journey knows: write en or fr.",
			"channel C owner a៛                         | “a៛” is no name: names have letters, digits and _ only and do not begin with a digit.",
			"channel C owner )a device D                | “)” is not expected here.",
			"persona P { from 1 }                       | “1” is not expected here: write a name first.",
			"device a៛                                  | “a៛” is no name: names have letters, digits and _ only and do not begin with a digit." })
	void saysWhatToWrite(String text, String message) {
		assertThat(Models.issues(text)).filteredOn(issue -> "syntax".equals(issue.getCode()))
				.extracting(Issue::getMessage).containsExactly(message);
	}

	@Test
	void reportsAnUnclosedTextAtItsOpeningQuoteAndNothingElse() {
		List<Issue> issues = Models.issues("""
				device A "first
				device B "second"
				device C "third"
				""");

		assertThat(Models.findings(issues, "syntax")).containsExactly("1:10 syntax");
		assertThat(issues).hasSize(1);
	}

	@Test
	void reportsATextThatRunsToTheEndOfTheFileAtItsOpeningQuote() {
		List<Issue> issues = Models.issues("""
				device A "first"
				device B "second
				""");

		assertThat(Models.findings(issues, "syntax")).containsExactly("2:10 syntax");
	}

	@Test
	void reportsAnUnclosedCommentWhereItIsOpened() {
		List<Issue> issues = Models.issues("""
				device A "first"
				  /** device B
				device C
				""");

		assertThat(Models.findings(issues, "syntax")).containsExactly("2:3 syntax");
	}

	@Test
	void reportsOneSyntaxErrorForEachLine() {
		List<Issue> issues = Models.issues("""
				journey J { state past past past }
				journey K { level none }
				""");

		assertThat(Models.findings(issues, "syntax")).containsExactly("1:19 syntax", "2:19 syntax");
	}

	@Test
	void acceptsTextsOfSeveralLines() {
		assertThat(Models.issues("device D \"one\ntwo\" device E 'it\\'s'")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "owner )D", "owner status", "owner channel D" })
	void saysNothingMoreOfAReferenceThatCannotBeRead(String owner) {
		assertThat(Models.issues("department D channel C " + owner)).extracting(Issue::getCode)
				.containsExactlyInAnyOrder("syntax", "channel-unused");
	}
}
