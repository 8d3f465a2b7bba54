// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

import journey.dsl.ui.Texts;

/** What the wizards that make a project have in common: they make it, show it, and open a file of it. */
abstract class ProjectWizard extends BasicNewResourceWizard implements IExecutableExtension {

	private IConfigurationElement configuration;

	ProjectWizard(String title) {
		setWindowTitle(Texts.WIZARDS.text(title));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		configuration = element;
	}

	/** Makes the project; tells the user why where that fails. */
	final boolean create(ProjectCreation creation) {
		try {
			getContainer().run(true, true, creation);
			return true;
		} catch (InvocationTargetException e) {
			return failed(e.getCause());
		} catch (InterruptedException canceled) {
			return false;
		}
	}

	/** Shows a project that was made, and opens a file of it; tells whether that could be done. */
	final boolean show(IProject project, Optional<IFile> file) {
		BasicNewProjectResourceWizard.updatePerspective(configuration);
		selectAndReveal(project);
		return file.map(found -> Opening.open(found, getShell())).orElse(true);
	}

	/** Tells the user of a problem. */
	final boolean failed(Throwable problem) {
		ErrorDialog.openError(getShell(), Texts.WIZARDS.text("failed"), null,
				Status.error(String.valueOf(problem.getMessage()), problem));
		return false;
	}
}
