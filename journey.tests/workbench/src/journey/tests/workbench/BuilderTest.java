// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

/** The build of a Journey project, from its first file until its nature is taken away. */
class BuilderTest extends ManuallyBuilt {

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
}
