// SPDX-License-Identifier: EPL-2.0
package journey.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.tests.Models;

/** The rules about values that can be written but mean nothing. A finding is expected at each ‹, and nowhere else. */
class LanguageRulesTest {

	@ParameterizedTest
	@ValueSource(strings = { "evidence E { date ‹2026-13 expires ‹2026-02-30 }", "evidence E { date 2028-02-29 }",
			"evidence E { date ‹26-03 }", "journey J { iteration 1 on ‹2026-00 validated by D on ‹2026-04-31 }",
			"initiative I { due ‹2026-1 measure M 1 on ‹0-0-0 } metric M" })
	void dateInvalid(String marked) {
		expectFindingsAtMarks(marked, "date-invalid");
	}

	@ParameterizedTest
	@ValueSource(strings = { "persona P { recommends ‹101% }", "persona P { recommends 100% }",
			"persona P { recommends ‹-1% }", "metric M journey J { measure M 120% }",
			"journey J { phase P { step S { risk ‹100.1% next S ‹150% touchpoint T { share ‹101% } pain N { affects ‹200% } } } }",
			"metric M journey J { allocate M over S ‹101% phase P { step S { risk 0% } } }" })
	void percentRange(String marked) {
		expectFindingsAtMarks(marked, "percent-range");
	}

	@ParameterizedTest
	@ValueSource(strings = { "scale S from ‹2 to 2", "scale S from ‹2 to -2", "scale S from 0 to 4 { 0 \"a\" ‹5 \"b\" }",
			"journey J { phase P { step S { emotion ‹3 expects \"e\" ‹-3 gets \"g\" ‹2.1 } } }",
			"scale W from 0 to 10 journey J { scale W phase P { step S { emotion 9 expects 10 gets ‹-1 } } }",
			"journey J { phase P { step S { touchpoint T { score ‹6 of 5 } touchpoint U { score 1 of ‹1 } touchpoint V { score ‹0 of 5 } touchpoint W { score 5 of 5 } } } }",
			"scale W from 0 to 10 journey J { scale W phase P { step S } } actual A of J { visit S emotion ‹-1 unplanned \"u\" emotion 9 }" })
	void scaleRange(String marked) {
		expectFindingsAtMarks(marked, "scale-range");
	}

	@ParameterizedTest
	@ValueSource(strings = { "initiative I { customer value ‹6 business value ‹0 effort ‹2.5 }",
			"initiative I { customer value 1 business value 5 effort 3.0 }",
			"journey J { phase P { step S { moment of truth importance ‹-1 impact ‹9 } } }" })
	void valueRange(String marked) {
		expectFindingsAtMarks(marked, "value-range");
	}

	@ParameterizedTest
	@ValueSource(strings = { "journey J { state current ‹state target purpose \"a\" ‹purpose \"b\" }",
			"journey J { phase P { step S { thought \"a\" thought \"b\" does \"c\" does \"d\" } } }",
			"journey J { phase P { step S { emotion 1 ‹emotion 2 next S ‹next S trigger \"a\" } } }",
			"persona P { motivation \"a\" motivation \"b\" searches \"a\" ‹searches \"b\" goal G goal H }",
			"persona P journey J { persona P ‹persona P } evidence E { date 2026-01 ‹date 2026-02 }",
			"journey J { phase P { step S { moment of truth importance 1 ‹importance 2 impact 3 } } }",
			"journey J { phase P { step S { touchpoint T { rating basic ‹rating basic share 1% ‹share 2% } } } }",
			"department D channel C owner D { ‹owner D }",
			"evidence E journey J { phase P { step S { pain N from E { ‹from E } } } }",
			"initiative I { customer value 1 ‹customer value 2 business value 3 }" })
	void attributeRepeated(String marked) {
		expectFindingsAtMarks(marked, "attribute-repeated");
	}

	private static void expectFindingsAtMarks(String marked, String rule) {
		String text = marked.replace("‹", "");
		int[] expected = IntStream.range(0, marked.length()).filter(i -> marked.charAt(i) == '‹')
				.toArray();
		for (int i = 0; i < expected.length; i++) {
			expected[i] -= i;
		}

		assertThat(Models.issues(text)).filteredOn(issue -> rule.equals(issue.getCode()))
				.extracting(issue -> issue.getOffset()).as(text)
				.containsExactlyInAnyOrderElementsOf(Arrays.stream(expected).boxed().toList());
	}
}
