// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.ide.spelling.Prose;

/** Whose spelling is checked. */
class ProseTest {

	@Test
	void titlesAndOtherTextsAreWithoutTheirQuotes() {
		assertThat(passages("persona Camille \"The buyer\" { quote 'I want it' }"))
				.containsExactly("The buyer", "I want it");
	}

	@Test
	void wordsOfTheLanguageAndNamesAreNotChecked() {
		assertThat(passages("journey Buy { phase Serch { step Notise { next Compare } } }")).isEmpty();
	}

	@Test
	void commentsAreWithoutTheirSigns() {
		assertThat(passages("/** Says why. */ /* draft */ // to do"))
				.containsExactly("* Says why. ", " draft ", " to do");
	}

	@Test
	void anEscapeIsNoPartOfAWord() {
		assertThat(passages("step S \"the end\\nof \\\"all\\\"\"")).containsExactly("the end", "of ", "all");
	}

	@Test
	void anotherQuoteInsideIsAnApostrophe() {
		assertThat(passages("step S \"l'achat\"")).containsExactly("l'achat");
	}

	@Test
	void aTextWithoutLettersIsNotChecked() {
		assertThat(passages("step S \"42 %\" // ----")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "step S \"never closed", "step S 'never closed" })
	void aTextThatIsNotClosedGoesOnToTheEnd(String text) {
		assertThat(passages(text)).containsExactly("never closed");
	}

	@Test
	void anEscapeAtTheEndOfATextThatIsNotClosedEndsIt() {
		assertThat(passages("step S \"never\\")).containsExactly("never");
	}

	@Test
	void aCommentThatIsNotClosedGoesOnToTheEnd() {
		assertThat(passages("journey J /* so *")).containsExactly(" so *");
	}

	@Test
	void anEmptyTextHasNone() {
		assertThat(passages("")).isEmpty();
	}

	private static List<String> passages(String text) {
		return Prose.of(text).stream()
				.map(passage -> text.substring(passage.getOffset(), passage.getOffset() + passage.getLength())).toList();
	}
}
