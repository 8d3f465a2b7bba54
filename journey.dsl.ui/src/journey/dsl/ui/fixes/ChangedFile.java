// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.fixes;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

import journey.dsl.ui.Texts;
import journey.dsl.ui.index.JourneyProjects;

/**
 * What is offered instead of quick fixes where a file has changed since its problems were found: to have it checked
 * again. Its project is built; where no build checks it, its editor does.
 */
final class ChangedFile implements IMarkerResolution {

	private final IFile file;

	ChangedFile(IFile file) {
		this.file = file;
	}

	/** Tells the user that files stay as they are. */
	static void tell(List<IFile> files) {
		String names = files.stream().map(file -> file.getFullPath().toString()).collect(Collectors.joining("\n"));
		MessageDialog.openWarning(window().getShell(), Texts.WORKBENCH.text("fix.changed.title"),
				Texts.WORKBENCH.text("fix.changed", names));
	}

	@Override
	public String getLabel() {
		return isBuilt() ? Texts.WORKBENCH.text("fix.changed.build", file.getName(), file.getProject().getName())
				: Texts.WORKBENCH.text("fix.changed.open", file.getName());
	}

	@Override
	public void run(IMarker marker) {
		if (isBuilt()) {
			build();
		} else {
			open();
		}
	}

	private boolean isBuilt() {
		return JourneyProjects.isJourney(file.getProject());
	}

	private void build() {
		IProject project = file.getProject();
		Job build = Job.create(Texts.WORKBENCH.text("build"), monitor -> {
			file.refreshLocal(IResource.DEPTH_ZERO, null);
			project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, monitor);
		});
		build.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().buildRule());
		build.schedule();
	}

	private void open() {
		try {
			IDE.openEditor(window().getActivePage(), file);
		} catch (PartInitException e) {
			ILog.of(ChangedFile.class).error(file.getFullPath() + " cannot be opened.", e);
		}
	}

	private static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	}
}
