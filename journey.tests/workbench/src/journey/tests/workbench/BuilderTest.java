// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The build of a Journey project; each test builds when it wants to. */
class BuilderTest {

	private static final String DEPARTMENTS = "package shop department Stores \"Magasins\"";

	private static final String CHANNELS = "package shop channel Shop owner Stores";

	private static final String EVIDENCE = """
			package shop
			evidence Survey { kind survey level observed date 2026-02 }
			""";

	private static final String CITING = """
			package buy
			import shop.*
			journey Buy { phase P { step S { emotion 1 from Survey } } }
			""";

	private static final String MANY_RULES_OFF = """
			channel-unused=ignore
			""";

	@RegisterExtension
	private final NothingLogged log = new NothingLogged();

	@RegisterExtension
	private final ManualBuild manual = new ManualBuild();

	@RegisterExtension
	private final Projects projects = new Projects();

	@RegisterExtension
	private final ValidatedFiles validated = new ValidatedFiles();

	private IProject project;

	@BeforeEach
	void createProject() throws CoreException {
		project = projects.create("built");
		Projects.write(project, "journey.rules", MANY_RULES_OFF);
	}

	@Test
	void filesThatNoEditorShowsGetMarkers() throws CoreException {
		// given
		Projects.write(project, "channels.journey", CHANNELS);

		// when
		Projects.build(project);

		// then
		assertThat(Projects.problems(project)).containsExactly("channels.journey reference-unresolved!");
	}

	@Test
	void aNewFileMendsTheReferencesToIt() throws CoreException {
		// given
		Projects.write(project, "channels.journey", CHANNELS);
		Projects.build(project);

		// when
		Projects.write(project, "departments.journey", DEPARTMENTS);
		Projects.build(project);

		// then
		assertThat(Projects.problems(project)).isEmpty();
	}

	@Test
	void aDeletedFileBreaksThem() throws CoreException {
		// given
		Projects.write(project, "channels.journey", CHANNELS);
		IFile departments = Projects.write(project, "departments.journey", DEPARTMENTS);
		Projects.build(project);

		// when
		departments.delete(true, null);
		Projects.build(project);

		// then
		assertThat(Projects.problems(project)).containsExactly("channels.journey reference-unresolved!");
	}

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

	@Test
	void aCleanRemovesTheMarkersAndTheIndex() throws CoreException {
		// given
		Projects.write(project, "channels.journey", CHANNELS);
		Projects.build(project);

		// when
		Projects.build(project, IncrementalProjectBuilder.CLEAN_BUILD);

		// then
		assertThat(Projects.problems(project)).isEmpty();
		validated.watch();
		Projects.build(project);
		assertThat(validated.names()).containsExactly("channels.journey");
	}

	@Test
	void derivedFilesAreNotBuilt() throws CoreException {
		// given
		IFile file = Projects.write(project, "channels.journey", CHANNELS);
		Projects.build(project);

		// when
		file.setDerived(true, null);
		Projects.build(project);

		// then
		assertThat(Projects.problems(project)).isEmpty();
	}

	@Test
	void aRestartedWorkbenchDoesNotBuildAgain() throws CoreException, IOException {
		// given
		Projects.write(project, "departments.journey", DEPARTMENTS);
		Projects.write(project, "channels.journey", CHANNELS);
		Projects.build(project);
		ResourcesPlugin.getWorkspace().save(true, null);

		// when
		project.close(null);
		project.open(null);
		validated.watch();
		Projects.write(project, "departments.journey", DEPARTMENTS + " ");
		Projects.build(project);

		// then
		assertThat(validated.names()).containsExactly("departments.journey");
	}

	@Test
	void aDamagedIndexIsBuiltAnew() throws CoreException, IOException {
		// given
		Projects.write(project, "channels.journey", CHANNELS);
		Projects.build(project);
		project.close(null);
		Path index = project.getWorkingLocation("journey.dsl.ui").append("index").toFile().toPath();
		byte[] content = Files.readAllBytes(index);
		content[content.length / 2]++;
		Files.write(index, content);

		// when
		project.open(null);
		validated.watch();
		Projects.write(project, "other.journey", "package other channel Far");
		Projects.build(project);

		// then
		assertThat(validated.names()).containsExactly("channels.journey", "other.journey");
		assertThat(Projects.problems(project)).containsExactly("channels.journey reference-unresolved!");
	}

	@Test
	void aRenamedProjectIsBuiltUnderItsNewName() throws CoreException {
		// given
		Projects.write(project, "channels.journey", CHANNELS);
		Projects.build(project);
		projects.renamed("renamed");

		// when
		IProjectDescription description = project.getDescription();
		description.setName("renamed");
		project.move(description, true, null);
		IProject renamed = ResourcesPlugin.getWorkspace().getRoot().getProject("renamed");
		Projects.write(renamed, "departments.journey", DEPARTMENTS);
		Projects.build(renamed);

		// then
		assertThat(Projects.problems(renamed)).isEmpty();
	}

	@Test
	void aCancelledBuildIsMadeUpFor() throws CoreException {
		// given
		Projects.write(project, "channels.journey", CHANNELS);
		NullProgressMonitor canceled = new NullProgressMonitor();
		canceled.setCanceled(true);
		assertThatThrownBy(() -> project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, canceled))
				.isInstanceOf(OperationCanceledException.class);

		// when
		Projects.build(project);

		// then
		assertThat(Projects.problems(project)).containsExactly("channels.journey reference-unresolved!");
	}

	@Test
	void takingTheNatureAwayTakesTheMarkersAway() throws CoreException {
		// given
		Projects.write(project, "channels.journey", CHANNELS);
		Projects.build(project);

		// when
		IProjectDescription description = project.getDescription();
		description.setNatureIds(new String[0]);
		project.setDescription(description, null);

		// then
		assertThat(Projects.problems(project)).isEmpty();
		assertThat(project.getDescription().getBuildSpec()).isEmpty();
	}

	@Test
	void anotherProjectIsSeenOnceItIsReferredTo() throws CoreException {
		// given
		IProject other = projects.create("vocabulary");
		Projects.write(other, "departments.journey", DEPARTMENTS);
		Projects.write(project, "channels.journey", CHANNELS);
		Projects.build(other);
		Projects.build(project);
		assertThat(Projects.problems(project)).containsExactly("channels.journey reference-unresolved!");

		// when
		refer(project, other);
		Projects.build(project);

		// then
		assertThat(Projects.problems(project)).isEmpty();
	}

	@Test
	void anEditInAnotherProjectRebuildsWhatDependsOnIt() throws CoreException {
		// given
		IProject other = projects.create("vocabulary");
		Projects.write(other, "departments.journey", DEPARTMENTS);
		refer(project, other);
		Projects.write(project, "channels.journey", CHANNELS);
		Projects.write(project, "other.journey", "package other channel Far");
		Projects.build(other);
		Projects.build(project);
		assertThat(Projects.problems(project)).isEmpty();

		// when
		Projects.write(other, "departments.journey", DEPARTMENTS.replace("Stores", "Shops"));
		Projects.build(other);
		validated.watch();
		Projects.build(project);

		// then
		assertThat(Projects.problems(project)).containsExactly("channels.journey reference-unresolved!");
		assertThat(validated.names()).containsExactly("channels.journey");
	}

	@Test
	void whatThatProjectRefersToIsNotSeen() throws CoreException {
		// given
		IProject far = projects.create("far");
		Projects.write(far, "departments.journey", DEPARTMENTS);
		IProject near = projects.create("near", far);
		Projects.write(near, "near.journey", CHANNELS.replace("channel Shop", "channel Near"));
		refer(project, near);
		Projects.write(project, "channels.journey", CHANNELS);

		// when
		List.of(far, near, project).forEach(Projects::build);

		// then
		assertThat(Projects.problems(near)).isEmpty();
		assertThat(Projects.problems(project)).containsExactly("channels.journey reference-unresolved!");
	}

	@Test
	void closingAProjectBreaksTheReferencesToIt() throws CoreException {
		// given
		IProject other = projects.create("vocabulary");
		Projects.write(other, "departments.journey", DEPARTMENTS);
		refer(project, other);
		Projects.write(project, "channels.journey", CHANNELS);
		Projects.build(other);
		Projects.build(project);

		// when
		other.close(null);
		Projects.build(project);

		// then
		assertThat(Projects.problems(project)).containsExactly("channels.journey reference-unresolved!");
	}

	private static void refer(IProject project, IProject other) throws CoreException {
		IProjectDescription description = project.getDescription();
		description.setReferencedProjects(new IProject[] { other });
		project.setDescription(description, null);
	}
}
