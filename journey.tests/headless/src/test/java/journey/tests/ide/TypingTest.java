// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.dsl.ide.coloring.LexicalTokens;
import journey.dsl.ide.typing.Braces;
import journey.dsl.ide.typing.Replacement;
import journey.dsl.ide.typing.Typing;

/** What becomes of a text when something is typed at the bar. */
class TypingTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~', value = {
			"journey J |          ; { ; journey J {|}",
			"journey J |{ }       ; { ; journey J {|{ }",
			"journey J |name      ; { ; journey J {|name",
			"journey J | }        ; { ; journey J {| }",
			"journey J {|}        ; } ; journey J {}|",
			"journey J { {|}      ; } ; journey J { {}|}",
			"channel C |          ; ~\"~ ; channel C \"|\"",
			"channel C \"|\"      ; ~\"~ ; channel C \"\"|",
			"channel C \"Web|\"   ; ~\"~ ; channel C \"Web\"|",
			"channel C \"We|b\"   ; ~\"~ ; channel C \"We\"|b\"",
			"channel C \"Web|     ; ~\"~ ; channel C \"Web\"|",
			"channel C|           ; ~\"~ ; channel C\"|",
			"channel C |x         ; ~\"~ ; channel C \"|x",
			"channel C \"a|\"     ; { ; channel C \"a{|\"",
			"device D // a |      ; { ; device D // a {|",
			"device D // a |      ; ~\"~ ; device D // a \"|",
			"device D /* | */     ; ( ; device D /* (| */",
			"device D |           ; ( ; device D (|)",
			"device D (|)         ; ) ; device D ()|",
			"device D |           ; [ ; device D [|]",
			"device D |           ; x ; device D x|",
			"device D 'a|'        ; ' ; device D 'a'|" })
	void closesAndTypesOver(String before, char typed, String after) {
		assertThat(type(before.strip(), typed)).isEqualTo(after.strip());
	}

	@Test
	void aClosingBraceOnABlankLineGoesUnderTheLineThatOpensIt() {
		assertThat(type("""
				journey J {
				    phase P {
				        step S
				            |
				""", '}')).isEqualTo("""
				journey J {
				    phase P {
				        step S
				    }|
				""");
	}

	@Test
	void aNewLineInABlockGoesIn() {
		assertThat(enter("    phase P {|\n")).isEqualTo("    phase P {\n        |\n");
	}

	@Test
	void aNewLineBetweenBracesMakesRoomForAStatement() {
		assertThat(enter("    phase P {|}")).isEqualTo("    phase P {\n        |\n    }");
	}

	@Test
	void aNewLineInATextOfTabulatorsGoesInByOne() {
		assertThat(enter("journey J {\n\tphase P {|}\n}")).isEqualTo("journey J {\n\tphase P {\n\t\t|\n\t}\n}");
	}

	@Test
	void aNewLineKeepsTheIndentation() {
		assertThat(enter("        emotion 1| \n")).isEqualTo("        emotion 1\n        |\n");
	}

	@Test
	void aBraceInACommentDoesNotIndent() {
		assertThat(enter("    // see {|\n")).isEqualTo("    // see {\n    |\n");
	}

	@Test
	void aNewLineInATextChangesNothingElse() {
		assertThat(enter("    quote \"one|two\"")).isEqualTo("    quote \"one\n|two\"");
	}

	@Test
	void aDocumentationCommentIsContinued() {
		assertThat(enter("    /**\n     * One.|\n     */\n    step S")).isEqualTo("    /**\n     * One.\n     * |\n     */\n    step S");
	}

	@Test
	void aDocumentationCommentThatBeginsIsClosed() {
		assertThat(enter("    /**|\n    step S\n    /* b */")).isEqualTo("    /**\n     * |\n     */\n    step S\n    /* b */");
	}

	@Test
	void behindACommentItIsNotContinued() {
		assertThat(enter("    /** One. */|\n")).isEqualTo("    /** One. */\n    |\n");
	}

	@Test
	void bracketsInTextsAndCommentsHaveNoCounterpart() {
		// given
		String text = "journey J { purpose \"}\" /* } */ phase P { } }";

		// then
		assertThat(new Braces(LexicalTokens.of(text), text).at(10)).contains(new Braces.Pair(10, text.length() - 1));
		assertThat(new Braces(LexicalTokens.of(text), text).at(text.indexOf('}'))).isEmpty();
	}

	@Test
	void theInnermostBracketsAreFound() {
		// given
		String text = "journey J { phase P { step S } }";

		// then
		assertThat(new Braces(LexicalTokens.of(text), text).around(24, 26))
				.contains(new Braces.Pair(text.indexOf("{ step"), text.indexOf('}')));
	}

	private static String type(String marked, char typed) {
		int caret = marked.indexOf('|');
		String text = marked.substring(0, caret) + marked.substring(caret + 1);
		Replacement plain = new Replacement(caret, 0, String.valueOf(typed), caret + 1);
		return apply(text, new Typing(text, LexicalTokens.of(text)).character(caret, 0, typed).orElse(plain));
	}

	private static String enter(String marked) {
		int caret = marked.indexOf('|');
		String text = marked.substring(0, caret) + marked.substring(caret + 1);
		return apply(text, new Typing(text, LexicalTokens.of(text)).lineBreak(caret, 0, "\n"));
	}

	private static String apply(String text, Replacement change) {
		String after = text.substring(0, change.offset()) + change.text()
				+ text.substring(change.offset() + change.length());
		return after.substring(0, change.caret()) + "|" + after.substring(change.caret());
	}
}
