// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

import journey.dsl.ide.mining.Mining;
import journey.dsl.ide.mining.StepMinings;
import journey.dsl.ide.results.FileResults;

/** What is shown beside steps. */
class StepMiningsTest {

	/** Of all who start, 28 % call and 72 % order; 30 % of those who call leave, which is 8.4 % of all. */
	private static final String TEXT = """
			channel Web
			journey Buy { phase P {
				step Compare { emotion -1 next Advice 28%, Order 72% }
				step Advice { touchpoint T via Web { rating delight } next Order 70%, abandon 30% }
				step Order
			} }
			""";

	@Test
	void emotionVisitsAndAbandonmentAreShown() {
		assertThat(minings(TEXT, Locale.ENGLISH)).extracting(Mining::text).containsExactly(
				"emotion \u22121 · visits 1", "emotion +2 (derived) · visits 0.28 · 8.4% of all leave",
				"emotion not scored · visits 0.92");
	}

	@Test
	void inFrenchToo() {
		assertThat(minings(TEXT, Locale.FRENCH)).extracting(Mining::text)
				.contains("émotion +2 (déduite) · visites 0,28 · 8,4\u00A0% du total abandonne");
	}

	@Test
	void theyStandBesideTheNames() {
		assertThat(minings(TEXT, Locale.ENGLISH)).extracting(Mining::offset)
				.containsExactly(TEXT.indexOf("Compare"), TEXT.indexOf("Advice {"), TEXT.indexOf("Order\n"));
	}

	@Test
	void unknownVisitsAreCalledSo() {
		assertThat(minings("journey J { phase P { step A { next B, C } step B step C } }", Locale.ENGLISH))
				.extracting(Mining::text).contains("emotion not scored · visits unknown");
	}

	@Test
	void aBrokenTextShowsWhatCanBeRead() {
		assertThat(minings("journey J { phase P { step A step } }", Locale.ENGLISH)).isNotEmpty();
	}

	private static List<Mining> minings(String text, Locale language) {
		return MarkedText.service(StepMinings.class).of(MarkedText.of(text).resource(), new FileResults(), language,
				CancelIndicator.NullImpl);
	}
}
