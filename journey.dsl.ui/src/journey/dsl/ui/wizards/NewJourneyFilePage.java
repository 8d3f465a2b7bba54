// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.wizards;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;

import journey.dsl.ui.Texts;
import journey.dsl.ui.index.JourneyFiles;

/** Asks where the file goes. */
final class NewJourneyFilePage extends WizardNewFileCreationPage {

	private final FirstJourneyPage journey;
	private PackageNames present = PackageNames.NONE;

	NewJourneyFilePage(IStructuredSelection selection, FirstJourneyPage journey) {
		super("journey.dsl.ui.wizards.file", selection);
		this.journey = journey;
		setTitle(Texts.WIZARDS.text("file.title"));
		setDescription(Texts.WIZARDS.text("file.description"));
		setFileName("journey." + JourneyFiles.EXTENSION);
		setFileExtension(JourneyFiles.EXTENSION);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "journey.dsl.ui.wizard_journey");
	}

	/** The project of the chosen folder. */
	IProject project() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(getContainerFullPath().segment(0));
	}

	/** Tells what the journey's package has already. */
	void setPresent(PackageNames names) {
		present = names;
	}

	@Override
	protected InputStream getInitialContents() {
		return new ByteArrayInputStream(journey.template().text(present).getBytes(StandardCharsets.UTF_8));
	}
}
