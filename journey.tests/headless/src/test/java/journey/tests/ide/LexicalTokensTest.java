// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.dsl.ide.coloring.LexicalTokens;
import journey.dsl.ide.coloring.TokenKind;

class LexicalTokensTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
		"journey            | KEYWORD", "call-centre        | KEYWORD", "BuySofa            | NAME",
		"^journey           | NAME", "\"a title\"          | STRING", "'not closed        | STRING",
		"12000              | NUMBER", "12.5               | NUMBER", "2026-03            | DATE",
		"2026-03-15         | DATE", "// remark           | COMMENT", "/* remark */       | COMMENT",
		"/* not closed      | COMMENT", "/**/               | COMMENT", "/** meaning */     | DOCUMENTATION",
		"/** not closed     | DOCUMENTATION", "{                  | OTHER", "é                  | NAME",
		"§                  | OTHER" })
	void tellsTheKindOfAToken(String text, TokenKind expected) {
		// when
		List<String> tokens = visibleTokens(text);

		// then
		assertThat(tokens).containsExactly(expected + " " + text);
	}

	@Test
	void aKeywordAfterADotIsAName() {
		// when
		List<String> tokens = visibleTokens("blocks Camille . /* of */ need");

		// then
		assertThat(tokens).containsExactly("KEYWORD blocks", "NAME Camille", "DOT .", "COMMENT /* of */", "NAME need");
	}

	@Test
	void anEmptyTextHasNoTokens() {
		assertThat(visibleTokens("")).isEmpty();
	}

	@Test
	void aKeyStrokeInALongTextReadsAFewTokensOnly() {
		// given
		String before = "step S \"title\" { emotion 1 }\n".repeat(20_000);
		int offset = before.indexOf("title", before.length() / 2);
		String after = before.substring(0, offset) + "X" + before.substring(offset);

		// when
		LexicalTokens.Update update = LexicalTokens.of(before).after(after, offset, 0, 1);

		// then
		assertThat(update.end() - update.start()).isLessThan(60);
	}

	@Test
	void openingACommentDamagesTheRestOfTheText() {
		// given
		String before = "step A\n".repeat(3_000);
		String after = "/*" + before;

		// when
		LexicalTokens.Update update = LexicalTokens.of(before).after(after, 0, 0, 2);

		// then
		assertThat(update).extracting(LexicalTokens.Update::start, LexicalTokens.Update::end)
				.containsExactly(0, after.length());
	}

	private static List<String> visibleTokens(String text) {
		List<String> tokens = new ArrayList<>();
		LexicalTokens.of(text).forEach(0, text.length(), (kind, start, end) -> {
			if (kind != TokenKind.SPACE) {
				tokens.add(kind + " " + text.substring(start, end));
			}
		});
		return tokens;
	}
}
