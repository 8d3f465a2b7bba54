// SPDX-License-Identifier: EPL-2.0
package journey.tests.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.dsl.analysis.Deviation;
import journey.dsl.analysis.QualifiedNames;
import journey.dsl.journey.Actual;
import journey.tests.Models;

class DeviationTest {

	/** A to F; B can be passed by, D comes only from E, and G leads nowhere but is never led to. */
	private static final String PLAN = """
			journey J {
				phase P {
					step A { next B 50%, C 50% }
					step B
					step C { next E 100%, F 0% }
					step D { next F }
					step E { next D 50%, F 50% }
					step F { next Loyal }
					step G { next A }
				}
				outcome Loyal success
			}
			""";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			visit A visit C visit E visit F      | ''
			visit F                              | MISSING A, MISSING C
			visit D                              | MISSING A, MISSING C, MISSING E
			visit G                              | ''
			visit A visit B visit C visit D      | MISSING E
			visit A visit C visit E visit D      | IRREGULAR D
			visit A visit B visit B              | IRREGULAR B
			visit A visit A failed               | IRREGULAR A, FAILING A
			visit C visit A visit B              | IRREGULAR C
			visit B visit A                      | IRREGULAR A
			visit A visit Nowhere failed         | ''
			visit A unplanned "x" visit B        | AD_HOC x
			''                                   | ''
			visit C failed "why" unplanned "y" visit C | MISSING A, AD_HOC y, IRREGULAR C, FAILING C
			""")
	void findsDeviations(String path, String expected) {
		assertThat(deviations(PLAN + "actual X of J { " + path + " }")).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			visit B visit C visit A visit D      | IRREGULAR A
			visit C visit D visit A visit B      | IRREGULAR A, IRREGULAR B
			visit A visit C visit B visit D      | IRREGULAR B
			visit C visit B visit A              | IRREGULAR B, IRREGULAR A
			visit A visit D visit B visit C      | IRREGULAR D
			""")
	void keepsTheLongestSequenceInOrder(String path, String expected) {
		String plan = "journey J { phase P { step A { next B, C, D } step B step C step D { next A, B, C, D } } } ";
		String found = deviations(plan + "actual X of J { " + path + " }");
		assertThat(found.replaceAll("MISSING \\w+(, )?", "")).isEqualTo(expected);
	}

	@Test
	void knowsOnlyUnplannedTouchesWithoutAJourney() {
		assertThat(deviations("actual X of Nowhere { visit A failed unplanned \"x\" }")).isEqualTo("AD_HOC x");
	}

	@Test
	void namesADeviationByStepOrText() {
		Actual actual = actual("package a.b journey J { phase P { step A } } actual X of J { visit A failed }");
		assertThat(Deviation.in(actual)).map(deviation -> QualifiedNames.of(deviation.element()))
				.containsExactly("a.b.J.P.A");
	}

	@Test
	void copesWithALoopAroundTheWayThere() {
		// B and C lead to each other; D comes from C only
		String plan = "journey J { phase P { step A step B step C { next B, D } step D { next A, E } step E } } ";
		assertThat(deviations(plan + "actual X of J { visit E }"))
				.isEqualTo("MISSING A, MISSING B, MISSING C, MISSING D");
	}

	private static String deviations(String model) {
		return Deviation.in(actual(model)).stream()
				.map(deviation -> deviation.kind() + " "
						+ QualifiedNames.of(deviation.element()).replaceAll(".*\\.", ""))
				.collect(Collectors.joining(", "));
	}

	private static Actual actual(String model) {
		return Models.project(model).elements(Actual.class).findFirst().orElseThrow();
	}
}
