// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.List;
import java.util.Locale;

import journey.dsl.analysis.Finding;
import journey.dsl.documentation.scene.PlainText;
import journey.dsl.documentation.text.Wording;

/**
 * A finding as templates see it.
 *
 * @param level   its severity in words
 * @param kind    its severity as a class name
 * @param rule    identifier of the rule
 * @param message what is wrong
 * @param element where
 * @param link    address of the place that shows the element, empty for none
 * @param place   file, line and column
 */
public record FindingView(String level, String kind, String rule, String message, String element, String link,
		String place) {

	/** As it is shown at its element. */
	static FindingView of(Finding finding, Wording wording) {
		return of(finding, "", wording);
	}

	/** As it is shown elsewhere. */
	static FindingView of(Finding finding, Links links, Wording wording) {
		return of(finding, links.to(finding), wording);
	}

	private static FindingView of(Finding finding, String link, Wording wording) {
		return new FindingView(level(finding, wording), kind(finding), PlainText.of(finding.rule()), PlainText.of(finding.message()), PlainText.of(finding.element()), link,
				PlainText.of(finding.file()) + ":" + finding.line() + ":" + finding.column());
	}

	static String kind(Finding finding) {
		return finding.severity().name().toLowerCase(Locale.ROOT);
	}

	static String level(Finding finding, Wording wording) {
		return wording.text("Level." + finding.severity().name());
	}

	static List<FindingView> of(List<Finding> findings, Wording wording) {
		return findings.stream().map(finding -> of(finding, wording)).toList();
	}
}
