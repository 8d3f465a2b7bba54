// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import java.util.List;

import journey.dsl.analysis.Finding;
import journey.dsl.analysis.Finding.Level;
import journey.dsl.validation.CustomRule;

/**
 * What a check found.
 *
 * @param findings the findings in order
 * @param files the files that were checked
 * @param threshold the lowest severity that fails
 * @param customRules the rules that the project has declared for itself
 */
public record CheckResult(List<Finding> findings, List<String> files, Level threshold, List<CustomRule> customRules) {

	/** Takes immutable copies. */
	public CheckResult {
		findings = List.copyOf(findings);
		files = List.copyOf(files);
		customRules = List.copyOf(customRules);
	}

	/** Whether a finding reaches the threshold. */
	public boolean fails(Finding finding) {
		return finding.severity().compareTo(threshold) <= 0;
	}

	/** Whether no finding reaches the threshold. */
	public boolean isFine() {
		return findings.stream().noneMatch(this::fails);
	}
}
