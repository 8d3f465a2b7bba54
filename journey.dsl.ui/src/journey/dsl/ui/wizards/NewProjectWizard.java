// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.dialogs.WizardNewProjectReferencePage;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

import journey.dsl.ui.Texts;
import journey.dsl.ui.index.JourneyFiles;

/** Creates a Journey project: nature, rules, a folder for journeys and, if wanted, a first one. */
public final class NewProjectWizard extends BasicNewResourceWizard implements IExecutableExtension {

	private static final String FOLDER = "journeys/";

	private IConfigurationElement configuration;
	private WizardNewProjectCreationPage place;
	private FirstJourneyPage journey;
	private WizardNewProjectReferencePage references;

	/** Called by the platform. */
	public NewProjectWizard() {
		setWindowTitle(Texts.WIZARDS.text("project.window"));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		configuration = element;
	}

	@Override
	public void addPages() {
		place = new WizardNewProjectCreationPage("journey.dsl.ui.wizards.project") {
			@Override
			public void createControl(Composite parent) {
				super.createControl(parent);
				createWorkingSetGroup((Composite) getControl(), getSelection(),
						new String[] { "org.eclipse.ui.resourceWorkingSetPage" });
				PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "journey.dsl.ui.wizard_project");
			}
		};
		place.setTitle(Texts.WIZARDS.text("project.title"));
		place.setDescription(Texts.WIZARDS.text("project.description"));
		addPage(place);
		journey = new FirstJourneyPage(true);
		addPage(journey);
		if (ResourcesPlugin.getWorkspace().getRoot().getProjects().length > 0) {
			references = new WizardNewProjectReferencePage("journey.dsl.ui.wizards.references");
			references.setTitle(Texts.WIZARDS.text("references.title"));
			references.setDescription(Texts.WIZARDS.text("references.description"));
			addPage(references);
		}
	}

	@Override
	public boolean performFinish() {
		IProject project = place.getProjectHandle();
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put("journey.rules", bytes(Texts.WIZARDS.text("project.rules")));
		JourneyTemplate template = journey.template();
		String first = FOLDER + template.name() + "." + JourneyFiles.EXTENSION;
		if (journey.isWanted()) {
			files.put(first, bytes(template.text()));
		}
		List<IProject> referred = references == null ? List.of() : List.of(references.getReferencedProjects());
		ProjectCreation creation = new ProjectCreation(project,
				place.useDefaults() ? null : place.getLocationURI(), referred, files);
		if (!run(creation)) {
			return false;
		}
		getWorkbench().getWorkingSetManager().addToWorkingSets(project, place.getSelectedWorkingSets());
		BasicNewProjectResourceWizard.updatePerspective(configuration);
		selectAndReveal(project);
		return !journey.isWanted() || Opening.open(project.getFile(first), getShell());
	}

	private boolean run(ProjectCreation creation) {
		try {
			getContainer().run(true, true, creation);
			return true;
		} catch (InvocationTargetException e) {
			ErrorDialog.openError(getShell(), Texts.WIZARDS.text("failed"), null,
					Status.error(String.valueOf(e.getCause().getMessage()), e.getCause()));
			return false;
		} catch (InterruptedException canceled) {
			return false;
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
