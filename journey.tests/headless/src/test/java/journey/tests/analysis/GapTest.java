// SPDX-License-Identifier: EPL-2.0
package journey.tests.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.dsl.analysis.Gap;
import journey.tests.Models;

class GapTest {

	private static final String WORLD = """
			department Sales department Care
			channel Web digital owner Sales channel Shop physical owner Sales channel Call physical owner Care
			channel Mail digital
			device Phone device Laptop
			""";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			touchpoint T via Web                   | touchpoint U via Web                         | ''
			touchpoint T via Web                   | touchpoint U via Shop                        | CHANNEL
			touchpoint T via Web                   | touchpoint U via Call                        | CHANNEL DEPARTMENT
			touchpoint T via Web                   | touchpoint U via Web touchpoint V via Call   | ''
			touchpoint T via Web                   | ''                                           | ''
			touchpoint T via Web                   | action U via Call                            | ''
			touchpoint T via Web on Phone          | touchpoint U via Web on Laptop               | DEVICE
			touchpoint T via Web on Phone          | touchpoint U via Web on Laptop, Phone        | ''
			touchpoint T via Web on Phone          | touchpoint U via Web                         | ''
			touchpoint T via Web                   | touchpoint U via Web { owner Care }          | DEPARTMENT
			touchpoint T via Web                   | touchpoint U via Mail                        | CHANNEL
			touchpoint T via Web                   | touchpoint U via Mail { owner Care }         | CHANNEL DEPARTMENT
			touchpoint T via Web                   | touchpoint U via Web { owner Nobody }        | ''
			touchpoint T via Nowhere               | touchpoint U via Call                        | ''
			""")
	void comparesTheTouchpointsOfBothSides(String before, String after, String kinds) {
		List<Gap> gaps = gaps("step A { " + before + " } step B { " + after + " }");
		assertThat(String.join(" ", gaps.stream().map(gap -> gap.kind().name()).toList())).isEqualTo(kinds);
	}

	@Test
	void countsAPairOnceWithTheGravestHandover() {
		List<Gap> gaps = gaps("""
				step A { touchpoint T via Web next B 20%, B 20% handover broken, B 20% handover seamless, abandon }
				step B { touchpoint T via Shop }
				""");
		assertThat(gaps).map(gap -> gap.handover().getLiteral()).containsExactly("broken");
	}

	@Test
	void looksAtBothDirectionsOfALoop() {
		List<Gap> gaps = gaps("step A { touchpoint T via Web } step B { touchpoint T via Shop next A 10%, Loyal }");
		assertThat(gaps).map(GapTest::pair).containsExactly("A-B", "B-A");
	}

	@Test
	void looksAtEveryMemberOfAGroup() {
		List<Gap> gaps = gaps("""
				step A { touchpoint T via Web next B and C handover seamless }
				step B { touchpoint T via Shop next Loyal }
				step C { touchpoint T via Shop next Loyal }
				""");
		assertThat(gaps).map(gap -> pair(gap) + " " + gap.handover()).containsExactly("A-B seamless", "A-C seamless");
	}

	@Test
	void looksAtWaysOfNoProbabilityAndOutOfReach() {
		List<Gap> gaps = gaps("""
				step A { next Loyal }
				step B { touchpoint T via Web next C 0%, Loyal }
				step C { touchpoint T via Shop next Loyal }
				""");
		assertThat(gaps).map(GapTest::pair).containsExactly("B-C");
	}

	private static String pair(Gap gap) {
		return gap.source().getName() + "-" + gap.target().getName();
	}

	private static List<Gap> gaps(String steps) {
		return Gap.in(Journeys.only(
				Models.project(WORLD + " journey J { phase P { " + steps + " } outcome Loyal success }")));
	}
}
