// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

import journey.dsl.ui.Texts;

/** Creates a file with a journey in it, and opens it. */
public final class NewJourneyWizard extends BasicNewResourceWizard {

	private FirstJourneyPage journey;
	private NewJourneyFilePage file;

	/** Called by the platform. */
	public NewJourneyWizard() {
		setWindowTitle(Texts.WIZARDS.text("file.window"));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		journey = new FirstJourneyPage(false);
		file = new NewJourneyFilePage(getSelection(), journey);
		addPage(file);
		addPage(journey);
	}

	@Override
	public boolean performFinish() {
		PackageNames present = present();
		if (present.has(journey.template().name())) {
			getContainer().showPage(journey);
			journey.setErrorMessage(Texts.WIZARDS.text("journey.problem.taken", journey.template().name()));
			return false;
		}
		file.setPresent(present);
		IFile created = file.createNewFile();
		if (created == null) {
			return false;
		}
		selectAndReveal(created);
		return Opening.open(created, getShell());
	}

	/** What the journey's package has already; nothing where that cannot be found out, which is logged. */
	private PackageNames present() {
		AtomicReference<PackageNames> present = new AtomicReference<>(PackageNames.NONE);
		IProject project = file.project();
		String packageName = journey.template().packageName();
		try {
			getContainer().run(true, false, monitor -> present.set(PackageNames.of(project, packageName)));
		} catch (InvocationTargetException e) {
			ILog.of(NewJourneyWizard.class).error("The names of " + project.getName() + " cannot be read.",
					e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return present.get();
	}
}
