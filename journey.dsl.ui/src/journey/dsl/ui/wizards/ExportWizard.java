// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;

import journey.dsl.ui.Texts;
import journey.dsl.ui.documentation.ExportContent;
import journey.dsl.ui.documentation.ProjectDocumentation;
import journey.dsl.ui.model.Language;

/** Writes the documentation of a project into a folder on disk. */
public final class ExportWizard extends Wizard implements IExportWizard {

	private IProject selected;
	private ExportPage page;

	/** Called by the platform. */
	public ExportWizard() {
		setWindowTitle(Texts.WIZARDS.text("export.window"));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		IResource resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
		selected = resource == null ? null : resource.getProject();
	}

	@Override
	public void addPages() {
		page = new ExportPage(selected);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IProject project = page.project();
		Path folder = page.folder();
		Optional<Locale> language = page.language();
		ExportContent content = page.content();
		IRunnableWithProgress export = monitor -> {
			monitor.beginTask(Texts.WIZARDS.text("export.running", project.getName()), -1);
			try {
				new ProjectDocumentation(project, Language.shared(), monitor::isCanceled)
						.export(folder, language, content);
			} catch (IOException e) {
				throw new InvocationTargetException(e);
			} catch (OperationCanceledException e) {
				throw new InterruptedException();
			} finally {
				monitor.done();
			}
		};
		try {
			getContainer().run(true, true, export);
			return true;
		} catch (InvocationTargetException e) {
			page.setErrorMessage(Texts.WIZARDS.text("export.failed", String.valueOf(e.getCause().getMessage())));
			return false;
		} catch (InterruptedException canceled) {
			return false;
		}
	}
}
