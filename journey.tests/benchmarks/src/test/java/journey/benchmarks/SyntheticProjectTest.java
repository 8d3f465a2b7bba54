// SPDX-License-Identifier: EPL-2.0
package journey.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;

import journey.dsl.analysis.Contents;
import journey.dsl.analysis.Finding;
import journey.dsl.analysis.Project;
import journey.dsl.journey.Journey;

class SyntheticProjectTest {

	private final Language language = new Language();

	@Test
	void twoThousandStepsInAHundredFilesHaveNoError() {
		// given
		List<XtextResource> parsed = language.parse(SyntheticProject.of(100, 20).files());
		Project project = Language.link(parsed);

		// when
		List<Finding> findings = language.validate(parsed);

		// then
		assertThat(findings).filteredOn(finding -> finding.severity() == Finding.Level.ERROR).isEmpty();
		assertThat(project.elements(Journey.class).mapToInt(journey -> Contents.steps(journey).size()))
				.hasSize(100).containsOnly(20);
	}

	@Test
	void aJourneyOfFourThousandStepsHasNoError() {
		// given
		List<XtextResource> parsed = language.parse(SyntheticProject.of(1, 4000).files());

		// when
		List<Finding> findings = language.validate(parsed);

		// then
		assertThat(findings).filteredOn(finding -> finding.severity() == Finding.Level.ERROR).isEmpty();
	}

	@Test
	void theSameSizesGiveTheSameTexts() {
		// when
		SyntheticProject one = SyntheticProject.of(12, 30);

		// then
		assertThat(one).isEqualTo(SyntheticProject.of(12, 30));
	}
}
