// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.build;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

import journey.dsl.ui.Texts;

/** Gives the nature to the selected projects, or takes it away, as its registration says. */
public final class NatureHandler extends AbstractHandler implements IExecutableExtension {

	private boolean adds;

	@Override
	public void setInitializationData(IConfigurationElement configuration, String property, Object data) {
		adds = "add".equals(data);
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
		List<IProject> projects = new ArrayList<>();
		for (Object selected : selection) {
			IProject project = Adapters.adapt(selected, IProject.class);
			if (project != null) {
				projects.add(project);
			}
		}
		new Change(projects, adds).schedule();
		return null;
	}

	private static final class Change extends WorkspaceJob {

		private final List<IProject> projects;
		private final boolean adds;

		Change(List<IProject> projects, boolean adds) {
			super(Texts.WORKBENCH.text("nature"));
			this.projects = projects;
			this.adds = adds;
			setRule(projects.isEmpty() ? null : projects.get(0).getWorkspace().getRoot());
		}

		@Override
		public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
			for (IProject project : projects) {
				JourneyNature.set(project, adds);
			}
			return Status.OK_STATUS;
		}
	}
}
