// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.build;

import java.io.IOException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ISaveContext;
import org.eclipse.core.resources.ISaveParticipant;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;

import journey.dsl.ui.index.BuiltIndexes;
import journey.dsl.ui.index.JourneyProjects;

/** Writes the indexes of projects to disk when the workspace is saved, or a project closed. */
final class IndexSaver implements ISaveParticipant {

	@Override
	public void saving(ISaveContext context) {
		if (context.getProject() != null) {
			save(context.getProject());
		} else if (context.getKind() != ISaveContext.SNAPSHOT) {
			for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
				save(project);
			}
		}
	}

	/** Without its index on disk, a project is built anew in the next session: nothing that a save has to fail for. */
	private static void save(IProject project) {
		if (JourneyProjects.isJourney(project)) {
			try {
				BuiltIndexes.save(project);
			} catch (IOException e) {
				ILog.of(IndexSaver.class).warn("The index of " + project.getName() + " cannot be saved.", e);
			}
		}
	}

	@Override
	public void prepareToSave(ISaveContext context) {
		// an index needs no preparation
	}

	@Override
	public void rollback(ISaveContext context) {
		// the index tells by itself which files it knows
	}

	@Override
	public void doneSaving(ISaveContext context) {
		// nothing is kept of older saves
	}
}
