// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

import journey.dsl.ide.coloring.JourneySemanticHighlighting;
import journey.dsl.ide.coloring.SemanticToken;

/** Which parts of a text mean what. */
class SemanticTokensTest {

	@Test
	void namesOfPhasesStepsAndOtherElementsDiffer() {
		assertThat(tokens("journey Buy { phase Search { step Compare } }"))
				.containsExactly("DECLARATION Buy", "PHASE Search", "STEP Compare");
	}

	@Test
	void titlesAreFound() {
		assertThat(tokens("channel Web \"Site web\"")).containsExactly("DECLARATION Web", "TITLE \"Site web\"");
	}

	@Test
	void otherTextsAreNoTitles() {
		assertThat(tokens("persona P { quote \"Je veux\" }")).containsExactly("DECLARATION P");
	}

	@Test
	void referencesAreFoundAlsoInLists() {
		assertThat(tokens("channel Web channel Shop task T { possible on Web, Shop }"))
				.endsWith("REFERENCE Web", "REFERENCE Shop");
	}

	@Test
	void aDottedReferenceIsOne() {
		assertThat(tokens("persona P { need N } journey J { phase F { step S { answers P.N } } }"))
				.endsWith("REFERENCE P.N");
	}

	@Test
	void aReferenceThatLeadsNowhereIsUnresolved() {
		assertThat(tokens("channel Web owner Nobody")).containsExactly("DECLARATION Web", "UNRESOLVED Nobody");
	}

	@Test
	void aMetricToRetireIsMarkedWhereverItIsNamed() {
		assertThat(tokens("metric Old { status to retire } journey J { measure Old 3 }"))
				.containsExactly("RETIRED Old", "DECLARATION J", "RETIRED Old");
	}

	@Test
	void otherEditorsGetTheSame() {
		MarkedText text = MarkedText.of("journey Buy { phase Search }");
		List<String> styles = new ArrayList<>();
		MarkedText.service(ISemanticHighlightingCalculator.class).provideHighlightingFor(text.resource(),
				(offset, length, ids) -> styles.add(String.join(" ", ids) + ' ' + text.part(offset, length)),
				CancelIndicator.NullImpl);
		assertThat(styles).containsExactly("declaration Buy", "phase Search");
	}

	private static List<String> tokens(String source) {
		MarkedText text = MarkedText.of(source);
		List<SemanticToken> tokens = MarkedText.service(JourneySemanticHighlighting.class).tokens(text.resource(),
				CancelIndicator.NullImpl);
		return tokens.stream().map(token -> token.kind() + " " + text.part(token.offset(), token.length())).toList();
	}
}
