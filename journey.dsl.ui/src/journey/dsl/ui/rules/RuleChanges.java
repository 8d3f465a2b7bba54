// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.rules;

import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Path;

/**
 * Hears when a project's <code>journey.rules</code> or its preferences change. Preferences are heard of through their
 * file, which the platform writes whoever sets them; so nothing has to be listened to for each project, and nothing is
 * missed when the preferences themselves go and come back with their project.
 */
public final class RuleChanges implements IResourceChangeListener {

	private static final int CONTENT = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING;

	private static final IPath RULES = new Path(RulesText.NAME);

	private static final IPath PREFERENCES = new Path(".settings/" + RuleSources.PREFERENCES + ".prefs");

	private final IWorkspace workspace;
	private final Consumer<IProject> changed;

	/**
	 * Hears nothing yet.
	 *
	 * @param changed is told the project, on the thread that changed the file
	 */
	public RuleChanges(IWorkspace workspace, Consumer<IProject> changed) {
		this.workspace = workspace;
		this.changed = changed;
	}

	/** Follows the workspace from now on. */
	public void start() {
		workspace.addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	/** Does so no longer. */
	public void stop() {
		workspace.removeResourceChangeListener(this);
	}

	/** Makes the markers of a project's <code>journey.rules</code> say what is wrong with it, a moment later. */
	public static void check(IProject project) {
		new RuleMarkerJob(project).schedule();
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		for (IResourceDelta delta : event.getDelta().getAffectedChildren()) {
			IProject project = (IProject) delta.getResource();
			boolean rules = isChanged(delta.findMember(RULES));
			if (rules) {
				check(project);
			}
			if (rules || isChanged(delta.findMember(PREFERENCES))) {
				changed.accept(project);
			}
		}
	}

	private static boolean isChanged(IResourceDelta file) {
		return file != null && (file.getKind() != IResourceDelta.CHANGED || (file.getFlags() & CONTENT) != 0);
	}
}
