// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.xtext.ide.editor.contentassist.CompletionPrefixProvider;
import org.junit.jupiter.api.Test;

import journey.dsl.JourneyResource;
import journey.dsl.ide.proposals.StepStubs;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** With stubs for the whole steps before a place, the same can stand at the place, whatever is wrong with the text. */
class StepStubsProperties {

	private static final String TEXT = """
			package shop
			channel Web digital
			persona Camille "Camille" { goal Sit "Sit well" }
			journey Buy "Buy a sofa" {
				persona Camille
				phase Search "Search" before {
					step Look "I look" {
						emotion 2 "curious"
						touchpoint Site "Site" via Web { rating irritant share 80% }
						pain Slow { severity high }
						next Ask 60%, abandon 10%
					} // then
					step Ask { answers Camille.Sit touchpoint Line via Web moment of truth importance 5 }
					step Wait "I wait"
				}
				phase Order purchase {
					step Pay { backstage Bill "Bill" next Done }
					step Sit { }
				}
				outcome Done "Done" success
			}
			initiative Faster { addresses Buy.Search.Look.Slow effort 3 }
			""";

	private static final List<String> PIECES = List.of("x", " ", "{", "}", "}}", "\"", "'", "/*", "*/", "//", ".", ",",
			"step New { }", "phase P ", "journey X {", "touchpoint", "via", "pain Slow {", "step", "\natlas A {", "^");

	/** One change of a text. */
	record Edit(double place, int removed, String inserted) {

		String apply(String text) {
			int start = (int) (place * text.length());
			return text.substring(0, start) + inserted + text.substring(Math.min(text.length(), start + removed));
		}
	}

	@Property(tries = 300)
	void whatIsInWholeStepsDecidesNothing(@ForAll("edits") List<Edit> edits,
			@ForAll @DoubleRange(min = 0, max = 1) double place) {
		// given
		String text = TEXT;
		for (Edit edit : edits) {
			text = edit.apply(text);
		}
		JourneyResource file = new ProposalHarness().load("file.journey", text);
		int caret = (int) (place * text.length());

		// when
		String stubs = StepStubs.before(file.getParseResult(), caret);

		// then
		assertThat(decisive(stubs, stubs.length())).isEqualTo(decisive(text, caret));
	}

	@Provide
	Arbitrary<List<Edit>> edits() {
		return Combinators.combine(Arbitraries.doubles().between(0, 1), Arbitraries.integers().between(0, 3),
				Arbitraries.of(PIECES)).as(Edit::new).list().ofMaxSize(4);
	}

	@Test
	void onlyWholeStepsBeforeThePlaceAreLeftOut() {
		// given
		JourneyResource file = new ProposalHarness().load("file.journey", TEXT);

		// when
		String stubs = StepStubs.before(file.getParseResult(), TEXT.indexOf("next Done"));

		// then
		assertThat(stubs).doesNotContain("curious", "importance").contains("step Wait \"I wait\"", "step Pay { backstage");
	}

	private static String decisive(String text, int caret) {
		return ProposalHarness.service(CompletionPrefixProvider.class).getInputToParse(text, caret, caret);
	}
}
