// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

/** What a build checks again: what changed, what depends on it, and nothing else. */
class RebuildTest extends ManuallyBuilt {

	private static final String EVIDENCE = """
			package shop
			evidence Survey { kind survey level observed date 2026-02 }
			""";

	private static final String CITING = """
			package buy
			import shop.*
			journey Buy { phase P { step S { emotion 1 from Survey } } }
			""";

	@Test
	void anEditRebuildsWhatDependsOnItAndNothingElse() throws CoreException {
		// given
		Projects.write(project, "departments.journey", DEPARTMENTS);
		Projects.write(project, "channels.journey", CHANNELS);
		Projects.write(project, "other.journey", "package other channel Far");
		Projects.build(project);
		validated.watch();

		// when
		Projects.write(project, "departments.journey", DEPARTMENTS.replace("Stores", "Shops"));
		Projects.build(project);

		// then
		assertThat(validated.names()).containsExactly("channels.journey", "departments.journey");
	}

	@Test
	void aChangedElementRebuildsNotThoseThatUseItsNeighbours() throws CoreException {
		// given
		Projects.write(project, "departments.journey", DEPARTMENTS + " department Back \"Arrière\"");
		Projects.write(project, "channels.journey", CHANNELS);
		Projects.write(project, "back.journey", "package shop channel Post owner Back");
		Projects.build(project);
		validated.watch();

		// when
		Projects.write(project, "departments.journey", DEPARTMENTS + " department Back \"Coulisses\"");
		Projects.build(project);

		// then
		assertThat(validated.names()).containsExactly("back.journey", "departments.journey");
	}

	@Test
	void anUnchangedProjectIsNotCheckedAgain() throws CoreException {
		// given
		Projects.write(project, "departments.journey", DEPARTMENTS);
		Projects.build(project);
		validated.watch();

		// when
		Projects.build(project);

		// then
		assertThat(validated.names()).isEmpty();
	}

	@Test
	void evidenceIsUnusedOnceNoFileCitesIt() throws CoreException {
		// given
		IFile evidence = Projects.write(project, "evidence.journey", EVIDENCE);
		Projects.write(project, "citing.journey", CITING);
		Projects.build(project);
		assertThat(Projects.problems(evidence)).isEmpty();

		// when
		Projects.write(project, "citing.journey", CITING.replace("from Survey", ""));
		Projects.build(project);

		// then
		assertThat(Projects.problems(evidence)).containsExactly("evidence.journey evidence-unused");
	}

	@Test
	void citationsAreJudgedByTheEvidenceAsItIsNow() throws CoreException {
		// given
		Projects.write(project, "journey.rules", "evidence-expired=error");
		Projects.write(project, "evidence.journey", EVIDENCE);
		Projects.write(project, "citing.journey", CITING);
		Projects.build(project);

		// when
		Projects.write(project, "evidence.journey", EVIDENCE.replace("date 2026-02", "date 2020-02 expires 2021-01"));
		Projects.build(project);

		// then
		assertThat(Projects.problems(project)).anyMatch(problem -> problem.endsWith("evidence-expired!"));
	}

	@Test
	void otherRulesCheckAllFilesAgain() throws CoreException {
		// given
		Projects.write(project, "departments.journey", DEPARTMENTS);
		Projects.write(project, "channels.journey", CHANNELS);
		Projects.build(project);

		// when
		Projects.write(project, "journey.rules", "channel-unused=error");
		Projects.build(project);

		// then
		assertThat(Projects.problems(project)).containsExactly("channels.journey channel-unused!");
	}
}
