// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

import journey.dsl.ui.Texts;

/** Creates a file with a journey in it, and opens it. */
public final class NewJourneyWizard extends BasicNewResourceWizard {

	private FirstJourneyPage journey;
	private NewJourneyFilePage file;

	/** Called by the platform. */
	public NewJourneyWizard() {
		setWindowTitle(Texts.WIZARDS.text("file.window"));
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
		IFile created = file.createNewFile();
		if (created == null) {
			return false;
		}
		selectAndReveal(created);
		return Opening.open(created, getShell());
	}
}
