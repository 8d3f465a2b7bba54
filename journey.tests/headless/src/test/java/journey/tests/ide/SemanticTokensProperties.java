// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.util.ITextRegion;

import journey.dsl.ide.coloring.SemanticKind;
import journey.dsl.ide.coloring.SemanticToken;
import journey.dsl.ide.coloring.SemanticTokens;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Meanings move along with a text, whatever is changed in which order. */
class SemanticTokensProperties {

	private static final int LENGTH = 200;

	/** One change of a text. */
	record Edit(int offset, int removed, int inserted) {
	}

	@Property
	void eachTokenStaysAtItsWord(@ForAll("edits") List<Edit> edits) {
		// given
		List<SemanticToken> expected = words();
		SemanticTokens tokens = new SemanticTokens(expected);

		// when
		for (Edit edit : edits) {
			tokens = tokens.after(edit.offset, edit.removed, edit.inserted);
			expected = moved(expected, edit);
		}

		// then
		assertThat(tokens.within(0, Integer.MAX_VALUE)).isEqualTo(expected);
	}

	@Property
	void aRangeHasTheTokensThatTouchIt(@ForAll("edits") List<Edit> edits, @ForAll("places") int one,
			@ForAll("places") int other) {
		// given
		int start = Math.min(one, other);
		int end = Math.max(one, other);
		SemanticTokens tokens = after(edits);

		// then
		assertThat(tokens.within(start, end)).isEqualTo(tokens.within(0, Integer.MAX_VALUE).stream()
				.filter(token -> token.offset() + token.length() > start && token.offset() < end).toList());
	}

	@Property
	void tokensReadAnewDifferWhereTheyLookDifferent(@ForAll("edits") List<Edit> edits, @ForAll("places") int place) {
		// given
		SemanticTokens tokens = after(edits);
		List<SemanticToken> anew = new ArrayList<>(tokens.within(0, Integer.MAX_VALUE));
		anew.removeIf(token -> token.offset() <= place && place < token.offset() + token.length());

		// when
		ITextRegion difference = tokens.difference(new SemanticTokens(anew));

		// then
		List<SemanticToken> gone = tokens.within(place, place + 1);
		assertThat(difference.getLength()).isEqualTo(gone.stream().mapToInt(SemanticToken::length).sum());
		assertThat(gone).allMatch(token -> token.offset() == difference.getOffset());
	}

	@Provide
	Arbitrary<List<Edit>> edits() {
		return Combinators.combine(places(), Arbitraries.of(0, 0, 1, 2, 9), Arbitraries.of(0, 1, 1, 5))
				.as(Edit::new).list().ofMaxSize(8);
	}

	@Provide
	Arbitrary<Integer> places() {
		return Arbitraries.integers().between(0, LENGTH);
	}

	/** Some touch one another, others do not. */
	private static List<SemanticToken> words() {
		List<SemanticToken> words = new ArrayList<>();
		int offset = 2;
		for (int number = 0; offset < LENGTH; number++) {
			words.add(new SemanticToken(offset, 1 + number % 5, SemanticKind.values()[number % 3]));
			offset += 1 + number % 5 + number % 4;
		}
		return words;
	}

	private static SemanticTokens after(List<Edit> edits) {
		SemanticTokens tokens = new SemanticTokens(words());
		for (Edit edit : edits) {
			tokens = tokens.after(edit.offset, edit.removed, edit.inserted);
		}
		return tokens;
	}

	private static List<SemanticToken> moved(List<SemanticToken> tokens, Edit edit) {
		List<SemanticToken> moved = new ArrayList<>();
		for (SemanticToken token : tokens) {
			int end = token.offset() + token.length();
			int further = edit.inserted - edit.removed;
			if (end < edit.offset) {
				moved.add(token);
			} else if (token.offset() >= edit.offset + edit.removed) {
				moved.add(new SemanticToken(token.offset() + further, token.length(), token.kind()));
			} else if (token.offset() <= edit.offset && end >= edit.offset + edit.removed
					&& token.length() + further > 0) {
				moved.add(new SemanticToken(token.offset(), token.length() + further, token.kind()));
			}
		}
		return moved;
	}
}
