// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;

import journey.dsl.ui.index.BuiltIndexes;
import journey.dsl.ui.index.JourneyProjects;
import journey.dsl.ui.problems.ProblemMarkers;

/** Makes a project one whose journeys are built. */
public final class JourneyNature implements IProjectNature {

	private IProject project;

	/** Gives the nature to a project, or takes it away. */
	public static void set(IProject project, boolean wanted) throws CoreException {
		IProjectDescription description = project.getDescription();
		List<String> natures = new ArrayList<>(Arrays.asList(description.getNatureIds()));
		natures.remove(JourneyProjects.NATURE);
		if (wanted) {
			natures.add(JourneyProjects.NATURE);
		}
		description.setNatureIds(natures.toArray(String[]::new));
		project.setDescription(description, null);
	}

	@Override
	public void configure() throws CoreException {
		IProjectDescription description = project.getDescription();
		List<ICommand> builders = others(description);
		ICommand own = description.newCommand();
		own.setBuilderName(JourneyBuilder.ID);
		builders.add(own);
		description.setBuildSpec(builders.toArray(ICommand[]::new));
		project.setDescription(description, null);
	}

	@Override
	public void deconfigure() throws CoreException {
		IProjectDescription description = project.getDescription();
		description.setBuildSpec(others(description).toArray(ICommand[]::new));
		project.setDescription(description, null);
		BuiltIndexes.forget(project);
		ProblemMarkers.remove(project);
		DocumentationBuild.forget(project);
	}

	private static List<ICommand> others(IProjectDescription description) {
		List<ICommand> builders = new ArrayList<>(Arrays.asList(description.getBuildSpec()));
		builders.removeIf(builder -> builder.getBuilderName().equals(JourneyBuilder.ID));
		return builders;
	}

	@Override
	public IProject getProject() {
		return project;
	}

	@Override
	public void setProject(IProject project) {
		this.project = project;
	}
}
