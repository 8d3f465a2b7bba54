// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.wizards;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.dialogs.WizardNewProjectReferencePage;

import journey.dsl.ui.Texts;
import journey.dsl.ui.index.JourneyFiles;

/** Creates a Journey project: nature, rules, a folder for journeys and, if wanted, a first one. */
public final class NewProjectWizard extends ProjectWizard {

	private static final String FOLDER = "journeys/";

	private WizardNewProjectCreationPage place;
	private FirstJourneyPage journey;
	private WizardNewProjectReferencePage references;

	/** Called by the platform. */
	public NewProjectWizard() {
		super("project.window");
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
			files.put(first, bytes(template.text(PackageNames.NONE)));
		}
		List<IProject> referred = references == null ? List.of() : List.of(references.getReferencedProjects());
		ProjectCreation creation = new ProjectCreation(project,
				place.useDefaults() ? null : place.getLocationURI(), referred, files);
		if (!create(creation)) {
			return false;
		}
		getWorkbench().getWorkingSetManager().addToWorkingSets(project, place.getSelectedWorkingSets());
		return show(project, journey.isWanted() ? Optional.of(project.getFile(first)) : Optional.empty());
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
