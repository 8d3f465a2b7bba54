// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;

import journey.dsl.ui.index.BuiltIndexes;

/** What is known of builds. Apart from the fixtures, since the search for tests would load the project's classes. */
final class Builds {

	private Builds() {
	}

	/** Whether a project was built and no build runs. */
	static boolean isBuilt(IProject project) {
		return BuiltIndexes.loaded(project).filter(state -> state.isBuilt()).isPresent()
				&& Job.getJobManager().find(ResourcesPlugin.FAMILY_AUTO_BUILD).length == 0
				&& Job.getJobManager().find(ResourcesPlugin.FAMILY_MANUAL_BUILD).length == 0;
	}

	/** What the last build that found something new is called. */
	static String last(IProject project) {
		return BuiltIndexes.of(project).build();
	}
}
