// SPDX-License-Identifier: EPL-2.0
package journey.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;

import journey.tests.Models;

/** What the rules find in the normative example. */
class NormativeFindingsTest {

	@Test
	void areExactlyThoseOfTheLanguageReference() {
		List<Issue> issues = Models.issues(Models.furniture());

		assertThat(issues).extracting(issue -> issue.getLineNumber() + ":" + issue.getColumn() + " "
				+ issue.getSeverity() + " " + issue.getCode() + " " + lineOf(issue)).containsExactlyInAnyOrder(
						"142:14 INFO handover-unassessed Notice",
						"156:14 INFO handover-unassessed Compare");
	}

	private static String lineOf(Issue issue) {
		return Models.furniture().substring(issue.getOffset(), issue.getOffset() + issue.getLength());
	}
}
