// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.CancelIndicator;

import journey.dsl.ui.Texts;
import journey.dsl.ui.documentation.DocumentationSettings;
import journey.dsl.ui.index.BuiltFiles;
import journey.dsl.ui.index.BuiltIndexes;
import journey.dsl.ui.index.JourneyProjects;
import journey.dsl.ui.model.Language;
import journey.dsl.ui.problems.ProblemMarkers;

/**
 * Builds the journeys of a project: links and checks what has changed and what depends on it. What has changed is told
 * by the stamps of files, so nothing is missed whatever happened since the last build.
 */
public final class JourneyBuilder extends IncrementalProjectBuilder {

	/** The builder's id. */
	public static final String ID = "journey.dsl.ui.builder";

	/** How long to wait between two looks at whether the build is cancelled, in milliseconds. */
	private static final long PATIENCE = 50;

	private final ReentrantLock building = new ReentrantLock();

	/** The projects that this one refers to, as they were at the last build. */
	private final Map<String, BuiltFiles> upstream = new HashMap<>();

	/** For which state of the project, and how, the documentation was last written. */
	private String documented = "";

	@Override
	protected void startupOnInitialize() {
		try {
			ResourcesPlugin.getWorkspace().addSaveParticipant("journey.dsl.ui", new IndexSaver());
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	/** None: files can be saved while a build runs, and the build that follows sees them by their stamps. */
	@Override
	public ISchedulingRule getRule(int kind, Map<String, String> arguments) {
		return null;
	}

	@Override
	protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor)
			throws CoreException {
		IProject project = getProject();
		List<IProject> others = JourneyProjects.upstream(project);
		if (!lock(monitor)) {
			throw givenUp();
		}
		try {
			Map<String, BuiltFiles> current = new HashMap<>();
			others.forEach(other -> current.put(other.getName(), BuiltIndexes.of(other)));
			BuiltFiles before = kind == FULL_BUILD ? BuiltFiles.NONE : BuiltIndexes.of(project);
			UpstreamChanges changes = UpstreamChanges.of(before, upstream, current);
			BuiltFiles known = changes.areKnown() ? before : BuiltFiles.NONE;
			CancelIndicator canceled = () -> monitor.isCanceled() || isInterrupted() || !project.isAccessible();
			Build build = new Build(project, Language.shared(), current, canceled);
			BuiltFiles after = build.run(known, changes.deltas(), monitor);
			BuiltIndexes.put(project, after);
			upstream.clear();
			upstream.putAll(current);
			document(after, canceled, monitor);
		} catch (OperationCanceledException | OperationCanceledError e) {
			throw givenUp();
		} finally {
			building.unlock();
		}
		return others.toArray(IProject[]::new);
	}

	/** After a cancelled build or with other settings, the documentation is behind although no file has changed. */
	private void document(BuiltFiles state, CancelIndicator canceled, IProgressMonitor monitor) throws CoreException {
		DocumentationSettings settings = DocumentationSettings.of(getProject());
		String wanted = settings + state.build();
		if (!wanted.equals(documented)) {
			monitor.subTask(Texts.WORKBENCH.text("build.documentation"));
			DocumentationBuild.run(getProject(), settings, Language.shared(), canceled::isCanceled);
			documented = wanted;
		}
	}

	/** What was not built yet is seen by its stamp the next time. */
	private OperationCanceledException givenUp() {
		rememberLastBuiltState();
		needRebuild();
		return new OperationCanceledException();
	}

	/**
	 * Two builds may be asked for at once, since none of them holds a rule of its own. The automatic one is run by a job
	 * that does hold one: where the other build waits for that, to write the documentation, this one makes way.
	 *
	 * @return whether it is this build's turn; not where it was given up
	 */
	private boolean lock(IProgressMonitor monitor) {
		try {
			while (!building.tryLock(PATIENCE, TimeUnit.MILLISECONDS)) {
				if (monitor.isCanceled() || isInterrupted()) {
					return false;
				}
			}
			return true;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Override
	protected void clean(IProgressMonitor monitor) throws CoreException {
		BuiltIndexes.forget(getProject());
		ProblemMarkers.remove(getProject());
	}
}
