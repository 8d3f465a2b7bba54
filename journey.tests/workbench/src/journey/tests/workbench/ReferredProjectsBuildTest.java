// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

/** The build of a project that refers to others. */
class ReferredProjectsBuildTest extends ManuallyBuilt {

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
