// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

import journey.dsl.ui.Texts;
import journey.dsl.ui.index.JourneyFiles;

/** Makes a project of one of the examples, and opens its first file. */
public final class ExampleWizard extends BasicNewResourceWizard implements IExecutableExtension {

	private IConfigurationElement configuration;
	private ExamplePage page;

	/** Called by the platform. */
	public ExampleWizard() {
		setWindowTitle(Texts.WIZARDS.text("example.window"));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		configuration = element;
	}

	@Override
	public void addPages() {
		page = new ExamplePage();
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IProject project = page.project();
		try {
			Map<String, byte[]> files = Examples.files(page.example());
			getContainer().run(true, true, new ProjectCreation(project, null, List.of(), files));
			BasicNewProjectResourceWizard.updatePerspective(configuration);
			selectAndReveal(project);
			return files.keySet().stream().filter(path -> path.endsWith("." + JourneyFiles.EXTENSION)).findFirst()
					.map(path -> Opening.open(project.getFile(path), getShell())).orElse(true);
		} catch (InvocationTargetException e) {
			return failed(e.getCause());
		} catch (IOException e) {
			return failed(e);
		} catch (InterruptedException canceled) {
			return false;
		}
	}

	private boolean failed(Throwable problem) {
		ErrorDialog.openError(getShell(), Texts.WIZARDS.text("failed"), null,
				Status.error(String.valueOf(problem.getMessage()), problem));
		return false;
	}
}
