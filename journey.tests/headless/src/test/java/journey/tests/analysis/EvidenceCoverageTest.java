// SPDX-License-Identifier: EPL-2.0
package journey.tests.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.dsl.analysis.Dates;
import journey.dsl.analysis.EvidenceCoverage;
import journey.tests.Models;

class EvidenceCoverageTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

	@Test
	void countsEveryKindOfAssessedStatement() {
		EvidenceCoverage coverage = coverage("level observed", """
				measure M 1 from E
				phase P {
					measure M 2 from E
					step A {
						emotion 1 from E
						gets "x" from E
						delight "x" from E
						pain Hurts { from E }
						measure M 3 from E
						touchpoint T {
							rating basic from E
							score 3 of 5
							volume 5 per day
							share 3%
							measure M 4
						}
					}
				}
				""");
		assertThat(coverage).isEqualTo(new EvidenceCoverage(12, 8));
	}

	@Test
	void countsNoExpectationRiskOrMoment() {
		EvidenceCoverage coverage = coverage("level observed",
				"phase P { step A { expects \"x\" 1 risk 5% moment of truth importance 1 impact 1 } }");
		assertThat(coverage.assessed()).isZero();
	}

	@Test
	void knowsNoCoverageWhereNothingIsAssessed() {
		assertThat(coverage("level observed", "phase P { step A }").coverage()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"level observed,1", "level inferred,0", "level assumed,0", "kind survey,0",
			"level observed expires 2026-06-01,1", "level observed expires 2026-05-31,0",
			"level observed expires 2026-06,1", "level observed expires 2026-05,0",
			"level observed expires 2026-02-30,1"})
	void acceptsObservedEvidenceThatIsValid(String evidence, double expected) {
		EvidenceCoverage coverage = coverage(evidence, "phase P { step A { emotion 1 from E } }");
		assertThat(coverage.coverage()).hasValue(expected);
	}

	@Test
	void acceptsNoUnresolvedEvidence() {
		EvidenceCoverage coverage = coverage("level observed", "phase P { step A { emotion 1 from Nowhere } }");
		assertThat(coverage).isEqualTo(new EvidenceCoverage(1, 0));
	}

	@ParameterizedTest
	@CsvSource({"2026-03,2026-03-01,2026-03-31", "2024-02,2024-02-01,2024-02-29", "2026-03-15,2026-03-15,2026-03-15"})
	void readsDates(String written, LocalDate first, LocalDate last) {
		assertThat(Dates.firstDay(written).orElseThrow() + " " + Dates.lastDay(written).orElseThrow())
				.isEqualTo(first + " " + last);
	}

	@ParameterizedTest
	@CsvSource(value = {"null", "''", "2026", "2026-13", "2026-00", "2026-02-30", "2026-3", "26-03", "2026-03-1",
			"2026-03-151", "99999999999-03"}, nullValues = "null")
	void readsNoImpossibleDate(String written) {
		assertThat(Dates.firstDay(written).or(() -> Dates.lastDay(written))).isEmpty();
	}

	private static EvidenceCoverage coverage(String evidence, String journey) {
		return EvidenceCoverage.of(Journeys.only(Models.project(
				"metric M evidence E { " + evidence + " } journey J { " + journey + " }")), TODAY);
	}
}
