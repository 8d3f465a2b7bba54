// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The perspective; and how it, the wizards and the pages look in the light and in the dark theme. */
class PerspectiveTest {

	private static final String PERSPECTIVE = "journey.dsl.ui.perspective";

	@RegisterExtension
	private final Projects projects = new Projects();

	@RegisterExtension
	private final Themes themes = new Themes();

	private IPerspectiveDescriptor perspectiveBefore;

	@BeforeEach
	void remember() {
		perspectiveBefore = Workspace.page().getPerspective();
	}

	@AfterEach
	void restore() {
		Workspace.page().setPerspective(perspectiveBefore);
		EventLoop.drain();
	}

	@Test
	void itShowsProjectsOutlineAndProblems() throws Exception {
		// when
		IWorkbenchPage page = Workspace.page();
		page.setPerspective(perspective());
		EventLoop.drain();

		// then
		assertThat(Arrays.stream(page.getViewReferences()).map(IViewReference::getId)).contains(
				"org.eclipse.ui.navigator.ProjectExplorer", "org.eclipse.ui.views.ContentOutline",
				"org.eclipse.ui.views.ProblemView");
	}

	@Test
	void itOffersTheWizards() {
		// when
		Workspace.page().setPerspective(perspective());

		// then
		assertThat(Workspace.page().getNewWizardShortcuts()).contains("journey.dsl.ui.new.project",
				"journey.dsl.ui.new.file", "journey.dsl.ui.new.example");
	}

	@Test
	void allCanBeSeenInTheLightTheme() throws Exception {
		assertVisible(Themes.LIGHT, "light");
	}

	@Test
	void allCanBeSeenInTheDarkTheme() throws Exception {
		assertVisible(Themes.DARK, "dark");
	}

	private void assertVisible(String theme, String suffix) throws Exception {
		// given
		IProject project = projects.create("shown");
		Themes.show(theme);
		Shell window = Workspace.page().getWorkbenchWindow().getShell();
		window.setBounds(0, 0, 1280, 800);
		Workspace.page().setPerspective(perspective());
		IDE.openEditor(Workspace.page(), Projects.write(project, "large.journey", LargeText.ofSteps(20)));
		EventLoop.until("a build", () -> Builds.isBuilt(project));

		// then
		assertThat(Screenshot.save("perspective-" + suffix).colors()).isGreaterThan(20);
		for (String wizard : List.of("new.project", "new.file", "new.example", "export.documentation")) {
			WizardDialog dialog = Dialogs.open("journey.dsl.ui." + wizard, project);
			if (wizard.equals("new.project")) {
				Dialogs.field(dialog.getShell(), "Project name", Text.class).setText("sofas");
				Dialogs.next(dialog);
			}
			shoot(dialog, wizard + "-" + suffix);
		}
		PreferenceDialog pages = PreferencesUtil.createPreferenceDialogOn(null, "journey.dsl.ui.preferences.rules", null,
				null);
		pages.setBlockOnOpen(false);
		pages.open();
		shoot(pages, "page-rules-" + suffix);
		PreferenceDialog general = PreferencesUtil.createPreferenceDialogOn(null, "journey.dsl.ui.preferences.journey",
				null, null);
		general.setBlockOnOpen(false);
		general.open();
		shoot(general, "page-journey-" + suffix);
		PreferenceDialog properties = PreferencesUtil.createPropertyDialogOn(null, project,
				"journey.dsl.ui.properties.documentation", null, null);
		properties.setBlockOnOpen(false);
		properties.open();
		shoot(properties, "page-documentation-" + suffix);
	}

	private static void shoot(Window dialog, String name) {
		EventLoop.drain();
		assertThat(Screenshot.save(name).colors()).isGreaterThan(20);
		dialog.close();
	}

	private static IPerspectiveDescriptor perspective() {
		return PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(PERSPECTIVE);
	}
}
