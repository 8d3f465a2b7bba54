// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import journey.dsl.ide.coloring.LexicalTokens;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

/** Reading again what a change touched gives the same tokens as reading everything again. */
class LexicalTokensProperties {

	private static final List<String> PIECES = List.of("/", "*", "/*", "*/", "/**", "//", "\n", "\"", "'", "\\", "call",
			"-", "centre", "call-centre", "self-servic", "e", "2026", "03", "-15", ".", "need", "Camille", " ", "\t", "{",
			"}", "^", "12.5%", "é", "\u00A0", "\u2019", "journey BuySofa \"Acheter un canapé\" {", "step");

	/** How often a part is repeated for a long text. */
	private static final int LONG = 600;

	@Property(tries = 3000)
	void anUpdateEqualsAFreshRead(@ForAll("texts") String before, @ForAll("texts") String insertion,
			@ForAll("fractions") double place, @ForAll("fractions") double extent) {
		// given
		int offset = (int) (place * before.length());
		int removed = (int) (extent * extent * (before.length() - offset));
		String after = before.substring(0, offset) + insertion + before.substring(offset + removed);

		// when
		LexicalTokens.Update update = LexicalTokens.of(before).after(after, offset, removed, insertion.length());

		// then
		assertThat(tokens(update.tokens(), after)).isEqualTo(tokens(LexicalTokens.of(after), after));
	}

	@Property(tries = 1000)
	void whatLiesOutsideAnUpdateIsUnchanged(@ForAll("texts") String before, @ForAll("texts") String insertion,
			@ForAll("fractions") double place) {
		// given
		int offset = (int) (place * before.length());
		String after = before.substring(0, offset) + insertion + before.substring(offset);
		LexicalTokens old = LexicalTokens.of(before);

		// when
		LexicalTokens.Update update = old.after(after, offset, 0, insertion.length());

		// then
		assertThat(tail(update.tokens(), update.end(), after.length()))
				.isEqualTo(tail(old, update.end() - insertion.length(), before.length()));
	}

	@Property(tries = 3000)
	void theBeginningOfATextIsReadOnAfterAnUpdate(@ForAll("texts") String before, @ForAll("texts") String insertion,
			@ForAll("fractions") double place, @ForAll("fractions") double extent, @ForAll("fractions") double known) {
		// given
		int offset = (int) (place * before.length());
		int removed = (int) (extent * extent * (before.length() - offset));
		String after = before.substring(0, offset) + insertion + before.substring(offset + removed);
		LexicalTokens beginning = LexicalTokens.NONE.upTo(before, (int) (known * before.length()));

		// when
		LexicalTokens.Update update = beginning.after(after, offset, removed, insertion.length());

		// then
		LexicalTokens read = update.tokens().upTo(after, after.length());
		assertThat(tokens(read, after)).isEqualTo(tokens(LexicalTokens.of(after), after));
	}

	@Property(tries = 1000)
	void aTextIsReadPartByPart(@ForAll("texts") String text, @ForAll("fractions") double part) {
		// given
		LexicalTokens beginning = LexicalTokens.NONE.upTo(text, (int) (part * text.length()));

		// when
		LexicalTokens all = beginning.upTo(text, text.length());

		// then
		assertThat(tokens(all, text)).isEqualTo(tokens(LexicalTokens.of(text), text));
	}

	@Property(tries = 500)
	void tokensCoverTheTextWithoutGaps(@ForAll("texts") String text) {
		// when
		List<Integer> edges = new ArrayList<>(List.of(0));
		LexicalTokens.of(text).forEach(0, text.length(), (kind, start, end) -> {
			assertThat(start).isEqualTo(edges.get(edges.size() - 1));
			edges.add(end);
		});

		// then
		assertThat(edges.get(edges.size() - 1)).isEqualTo(text.length());
	}

	/** Tokens of a long text are kept in several blocks. */
	@Property(tries = 100)
	void manyUpdatesOfALongTextEqualAFreshRead(@ForAll("texts") String part, @ForAll("texts") String insertion,
			@ForAll @Size(min = 1, max = 6) List<@DoubleRange(max = 1) Double> places,
			@ForAll("fractions") double extent) {
		// given
		String text = (part + " step Look ").repeat(LONG);
		LexicalTokens tokens = LexicalTokens.NONE.upTo(text, text.length() / 2).upTo(text, text.length());

		// when
		for (double place : places) {
			int offset = (int) (place * text.length());
			int removed = (int) (Math.pow(extent, 4) * (text.length() - offset));
			text = text.substring(0, offset) + insertion + text.substring(offset + removed);
			tokens = tokens.after(text, offset, removed, insertion.length()).tokens();
		}

		// then
		assertThat(tokens(tokens, text)).isEqualTo(tokens(LexicalTokens.of(text), text));
		int middle = text.length() / 2;
		assertThat(tail(tokens, middle, text.length())).isEqualTo(tail(LexicalTokens.of(text), middle, text.length()));
	}

	@Provide
	Arbitrary<String> texts() {
		return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
	}

	@Provide
	Arbitrary<Double> fractions() {
		return Arbitraries.doubles().between(0, 1);
	}

	private static List<String> tokens(LexicalTokens tokens, String text) {
		List<String> result = new ArrayList<>();
		tokens.forEach(0, text.length(), (kind, start, end) -> result.add(kind + " " + start + " " + end));
		return result;
	}

	private static List<String> tail(LexicalTokens tokens, int from, int length) {
		List<String> result = new ArrayList<>();
		tokens.forEach(from, length, (kind, start, end) -> result.add(kind + " " + (length - end)));
		return result;
	}
}
