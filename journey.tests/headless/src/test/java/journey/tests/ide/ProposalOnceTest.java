// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.dsl.ide.proposals.Proposal;

/** What can be said once is not proposed twice. The caret is the bar. */
class ProposalOnceTest {

	private final ProposalHarness editor = new ProposalHarness();

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
		"emotion; journey J { phase P { step S { emotion -1 | } } }",
		"trigger; journey J { phase P { step S { trigger 'x' thought 'y' | } } }",
		"expects; journey J { phase P { step S { expects 3 | } } }",
		"moment; journey J { phase P { step S { moment of truth | } } }",
		"risk; journey J { phase P { step S { risk 3% | } } }",
		"owner; department D journey J { phase P { step S { owner D | } } }",
		"rating; channel C journey J { phase P { step S { touchpoint T via C { rating basic | } } } }",
		"mode; channel C journey J { phase P { step S { touchpoint T via C { mode push | } } } }",
		"state; journey J { state target | }",
		"customers; journey J { customers 3 | }",
		"unit; metric M { unit 'x' | }",
		"effort; initiative I { effort 3 | }",
		"language; language en |",
		"state; journey J { | state target }",
	})
	void aClauseThatIsThere(String word, String text) {
		assertThat(texts(text)).isNotEmpty().doesNotContain(word);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
		"thought; journey J { phase P { step S { thought 'x' | } } }",
		"touchpoint; journey J { phase P { step S { touchpoint T | } } }",
		"pain; journey J { phase P { step S { pain T | } } }",
		"measure; metric M journey J { measure M 3 | }",
		"emotion; journey J { phase P { step R { emotion 1 } step S { | } } }",
		"owner; department D journey J { owner D phase P { step S { | } } }",
		"emotion; journey J { phase P { step S { emo|tion -1 } } }",
		"emotion; journey J { phase P { step S { emotion| -1 } } }",
	})
	void otherClausesAreProposed(String word, String text) {
		assertThat(texts(text)).contains(word);
	}

	@Test
	void clausesOfABeginningFollowTheGrammar() {
		assertThat(texts("channel C device D journey J { phase P { step S { touchpoint T via C | } } }")).contains("on")
				.doesNotContain("via");
	}

	@Test
	void noneOfThemIsProposedBehindTheLast() {
		assertThat(texts("channel C device D journey J { phase P { step S { touchpoint T via C on D | } } }"))
				.doesNotContain("via", "on");
	}

	@Test
	void wordsInOtherRolesStay() {
		assertThat(texts("initiative I { customer value 3 | }")).contains("business").doesNotContain("customer");
	}

	private List<String> texts(String marked) {
		return editor.at(marked).stream().map(Proposal::text).toList();
	}
}
