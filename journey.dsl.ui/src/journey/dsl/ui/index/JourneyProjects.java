// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;

/** Tells which projects are Journey projects, and how they see each other. */
public final class JourneyProjects {

	/** The nature of a Journey project. */
	public static final String NATURE = "journey.dsl.ui.nature";

	private JourneyProjects() {
	}

	/** Whether a project is open and has the nature. */
	public static boolean isJourney(IProject project) {
		try {
			return project.isAccessible() && project.isNatureEnabled(NATURE);
		} catch (CoreException closedMeanwhile) {
			return false;
		}
	}

	/** The Journey projects that a project refers to; what those refer to in turn is not among them. */
	public static List<IProject> upstream(IProject project) {
		try {
			return project.isAccessible()
					? Arrays.stream(project.getReferencedProjects()).filter(JourneyProjects::isJourney).toList()
					: List.of();
		} catch (CoreException closedMeanwhile) {
			return List.of();
		}
	}
}
