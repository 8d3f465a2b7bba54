// SPDX-License-Identifier: EPL-2.0
package journey.dsl.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import journey.dsl.analysis.Finding;
import journey.dsl.analysis.Priority;
import journey.dsl.analysis.Project;

/**
 * What a report is made from.
 *
 * @param project the project
 * @param findings what the rules say about it, in order
 * @param weights weights of the two values of an initiative
 * @param today the date on which evidence expires
 */
public record Report(Project project, List<Finding> findings, Priority.Weights weights, LocalDate today) {

	/** Checks that nothing is missing. */
	public Report {
		Objects.requireNonNull(project, "project");
		findings = List.copyOf(findings);
		Objects.requireNonNull(weights, "weights");
		Objects.requireNonNull(today, "today");
	}
}
