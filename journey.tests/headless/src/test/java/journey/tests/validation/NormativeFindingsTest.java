// SPDX-License-Identifier: EPL-2.0
package journey.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;

import journey.dsl.validation.Rule;
import journey.tests.Models;

/** What the rules find in the normative example. */
class NormativeFindingsTest {

	@Test
	void areExactlyThoseOfTheLanguageReference() {
		List<Issue> issues = Models.issues(Models.furniture());

		assertThat(issues).extracting(issue -> issue.getSeverity() + " " + issue.getCode() + " " + marked(issue))
				.containsExactlyInAnyOrder("INFO handover-unassessed Notice", "INFO handover-unassessed Compare",
						"INFO handover-unassessed Try", "INFO handover-unassessed Order",
						"INFO handover-unassessed Sit", "INFO handover-unassessed Claim",
						"INFO customers-absent BuySofaTarget");
	}

	@Test
	void tellWhichStepsTheUnassessedHandoversLeadTo() {
		List<Issue> issues = MarkedModel.findings(Rule.HANDOVER_UNASSESSED, Models.furniture());

		assertThat(issues).flatExtracting(issue -> List.of(issue.getData())).containsExactly("Compare", "Try", "Order",
				"Deliver", "Claim", "Recommend");
	}

	private static String marked(Issue issue) {
		return Models.furniture().substring(issue.getOffset(), issue.getOffset() + issue.getLength());
	}
}
