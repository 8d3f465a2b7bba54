// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

import journey.cli.terminal.Console;
import journey.cli.terminal.UserProblem;
import journey.dsl.analysis.EvidenceCoverage;
import journey.dsl.analysis.Project;
import journey.dsl.analysis.QualifiedNames;
import journey.dsl.journey.Basis;
import journey.dsl.journey.Journey;

/** The share of assessed statements that an observed journey must prove. */
final class EvidenceThreshold {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final BigDecimal percent;

	private EvidenceThreshold(BigDecimal percent) {
		this.percent = percent;
	}

	/**
	 * The threshold from the command line.
	 *
	 * @param text a number of percent, or null for none
	 * @throws UserProblem where it is no percentage
	 */
	static EvidenceThreshold of(String text) {
		if (text == null) {
			return new EvidenceThreshold(BigDecimal.ZERO);
		}
		BigDecimal percent = ProjectOptions.number("--min-evidence", text);
		if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
			throw new UserProblem("percent-invalid", "--min-evidence", text);
		}
		return new EvidenceThreshold(percent);
	}

	/**
	 * Whether every observed journey reaches the threshold; those that do not are named. A journey without any assessed
	 * statement has no coverage and thus none that is too low.
	 */
	boolean isMetBy(Project project, LocalDate today, Console console) {
		boolean met = true;
		for (Journey journey : project.elements(Journey.class).toList()) {
			EvidenceCoverage coverage = EvidenceCoverage.of(journey, today);
			if (journey.getBasis() == Basis.OBSERVED && isBelow(coverage)) {
				met = false;
				console.reason(console.messages().text("evidence-low", QualifiedNames.of(journey),
						coverage.observed(), coverage.assessed(), percent(coverage), percent));
			}
		}
		return met;
	}

	private boolean isBelow(EvidenceCoverage coverage) {
		BigDecimal required = percent.multiply(BigDecimal.valueOf(coverage.assessed()));
		return HUNDRED.multiply(BigDecimal.valueOf(coverage.observed())).compareTo(required) < 0;
	}

	/** Rounded down, so that a journey just below the threshold does not read as if it reached it. */
	private static BigDecimal percent(EvidenceCoverage coverage) {
		return HUNDRED.multiply(BigDecimal.valueOf(coverage.observed()))
				.divide(BigDecimal.valueOf(coverage.assessed()), 1, RoundingMode.DOWN);
	}
}
