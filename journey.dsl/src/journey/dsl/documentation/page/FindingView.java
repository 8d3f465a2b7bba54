// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.List;
import java.util.Locale;

import journey.dsl.analysis.Finding;
import journey.dsl.documentation.text.Wording;

/**
 * A finding as templates see it.
 *
 * @param level   its severity in words
 * @param kind    its severity as a class name
 * @param rule    identifier of the rule
 * @param message what is wrong
 * @param element where
 * @param place   file, line and column
 */
public record FindingView(String level, String kind, String rule, String message, String element, String place) {

	static FindingView of(Finding finding, Wording wording) {
		return new FindingView(wording.text("Level." + finding.severity().name()),
				finding.severity().name().toLowerCase(Locale.ROOT), finding.rule(), finding.message(),
				finding.element(), finding.file() + ":" + finding.line() + ":" + finding.column());
	}

	static List<FindingView> of(List<Finding> findings, Wording wording) {
		return findings.stream().map(finding -> of(finding, wording)).toList();
	}
}
