// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.build;

import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

import journey.dsl.ui.Texts;
import journey.dsl.ui.index.BuiltIndexes;
import journey.dsl.ui.index.JourneyProjects;

/**
 * Builds projects in which no file has changed, so that the platform sees no reason to: where other rules hold, or where
 * their index is not there. Nothing is built while "Build Automatically" is off.
 */
public final class Rebuild extends Job {

	private final List<IProject> projects;
	private final boolean onlyMissing;

	private Rebuild(List<IProject> projects, boolean onlyMissing) {
		super(Texts.WORKBENCH.text("build"));
		this.projects = projects;
		this.onlyMissing = onlyMissing;
		setPriority(Job.BUILD);
	}

	/** Builds the Journey projects among these. */
	public static void of(List<IProject> projects) {
		new Rebuild(projects, false).schedule();
	}

	/** Builds a project where that never happened, or where what was found out then is lost. */
	public static void ifMissing(IProject project) {
		new Rebuild(List.of(project), true).schedule();
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == ResourcesPlugin.FAMILY_MANUAL_BUILD;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, projects.size());
		if (!ResourcesPlugin.getWorkspace().isAutoBuilding()) {
			return Status.OK_STATUS;
		}
		try {
			for (IProject project : projects) {
				if (JourneyProjects.isJourney(project) && !(onlyMissing && BuiltIndexes.of(project).isBuilt())) {
					project.build(IncrementalProjectBuilder.FULL_BUILD, JourneyBuilder.ID, null, progress.split(1));
				}
			}
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		}
	}
}
