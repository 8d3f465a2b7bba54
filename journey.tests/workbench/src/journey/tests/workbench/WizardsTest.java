// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The wizards, filled in as a user does. */
class WizardsTest {

	private static final String PROJECT = "journey.dsl.ui.new.project";

	@RegisterExtension
	private final Projects projects = new Projects();

	@TempDir
	private Path folder;

	private WizardDialog dialog;

	@AfterEach
	void closeDialog() {
		if (dialog != null && dialog.getShell() != null && !dialog.getShell().isDisposed()) {
			dialog.close();
		}
	}

	@Test
	void aProjectGetsItsNatureRulesAndFirstJourney() throws Exception {
		// given
		projects.renamed("sofas");
		dialog = Dialogs.open(PROJECT);
		Dialogs.field(dialog.getShell(), "Project name", Text.class).setText("sofas");
		Dialogs.next(dialog);
		Dialogs.field(dialog.getShell(), "Title", Text.class).setText("Buy a big sofa");

		// when
		Dialogs.finish(dialog);

		// then
		IProject project = project("sofas");
		assertThat(project.hasNature(Projects.NATURE)).isTrue();
		assertThat(project.getFile("journey.rules").exists()).isTrue();
		IFile file = project.getFile("journeys/BuyABigSofa.journey");
		assertThat(Workspace.page().getActiveEditor().getTitle()).isEqualTo(file.getName());
	}

	@Test
	void theFirstJourneyHasNoErrors() throws Exception {
		// given
		projects.renamed("sofas");
		dialog = Dialogs.open(PROJECT);
		Dialogs.field(dialog.getShell(), "Project name", Text.class).setText("sofas");
		Dialogs.next(dialog);
		Dialogs.field(dialog.getShell(), "Package", Text.class).setText("shop.sofas");
		Dialogs.field(dialog.getShell(), "Title", Text.class).setText("Buy a \"big\" sofa \\ bed");

		// when
		Dialogs.finish(dialog);

		// then
		EventLoop.until("a build with warnings", () -> !Projects.problems(project("sofas")).isEmpty());
		assertThat(Projects.problems(project("sofas"))).noneMatch(problem -> problem.endsWith("!"));
	}

	@Test
	void aProjectMayDoWithoutAJourney() throws Exception {
		// given
		projects.renamed("sofas");
		dialog = Dialogs.open(PROJECT);
		Dialogs.field(dialog.getShell(), "Project name", Text.class).setText("sofas");
		Dialogs.next(dialog);
		Dialogs.press(dialog.getShell(), "Create a first journey");

		// when
		Dialogs.finish(dialog);

		// then
		assertThat(project("sofas").getFolder("journeys").exists()).isFalse();
	}

	@Test
	void aNameThatIsNoneIsRefused() throws Exception {
		// given
		dialog = Dialogs.open(PROJECT);
		Dialogs.field(dialog.getShell(), "Project name", Text.class).setText("sofas");
		Dialogs.next(dialog);
		Text name = Dialogs.field(dialog.getShell(), "Name in the text", Text.class);

		// then
		assertThat(List.of("", "two words", "9lives", "journey", "a.b", "a\"b")).allSatisfy(wrong -> {
			name.setText(wrong);
			assertThat(dialog.getCurrentPage().getErrorMessage()).contains("one word of letters and digits");
			assertThat(dialog.getCurrentPage().isPageComplete()).isFalse();
		});
	}

	@Test
	void aFileIsMadeInTheSelectedFolder() throws Exception {
		// given
		IProject project = projects.create("files");
		dialog = Dialogs.open("journey.dsl.ui.new.file", project);
		Dialogs.field(dialog.getShell(), "File name", Text.class).setText("return.journey");
		Dialogs.next(dialog);
		Combo language = Dialogs.field(dialog.getShell(), "Language", Combo.class);
		language.select(1);
		Dialogs.field(dialog.getShell(), "Title", Text.class).setText("Rendre un canapé");

		// when
		Dialogs.finish(dialog);

		// then
		IFile file = project.getFile("return.journey");
		EventLoop.until("a build with warnings", () -> !Projects.problems(file).isEmpty());
		assertThat(Projects.problems(file)).noneMatch(problem -> problem.endsWith("!"));
		assertThat(Projects.text(file)).contains("language fr",
				"journey RendreUnCanapé \"Rendre un canapé\"", "phase Need \"Besoin\" before");
	}

	@Test
	void aSecondJourneyOfAProjectHasNoErrors() throws Exception {
		// given
		IProject project = projects.create("files");
		finishFile(project, "first.journey", "Buy a sofa");

		// when
		finishFile(project, "second.journey", "Return a sofa");

		// then
		IFile file = project.getFile("second.journey");
		EventLoop.until("a build with warnings", () -> !Projects.problems(file).isEmpty());
		assertThat(Projects.problems(project)).noneMatch(problem -> problem.endsWith("!"));
		assertThat(Projects.text(file)).contains("persona Client2", "via Web", "owner Sales")
				.doesNotContain("department Sales");
	}

	@Test
	void aJourneyThatTheProjectHasIsRefused() throws Exception {
		// given
		IProject project = projects.create("files");
		finishFile(project, "first.journey", "Buy a sofa");

		// when
		finishFile(project, "second.journey", "Buy a sofa");

		// then
		assertThat(dialog.getCurrentPage().getErrorMessage()).contains("BuyASofa already");
		assertThat(project.getFile("second.journey").exists()).isFalse();
	}

	private void finishFile(IProject project, String name, String title) throws Exception {
		dialog = Dialogs.open("journey.dsl.ui.new.file", project);
		Dialogs.field(dialog.getShell(), "File name", Text.class).setText(name);
		Dialogs.next(dialog);
		Dialogs.field(dialog.getShell(), "Title", Text.class).setText(title);
		Dialogs.finish(dialog);
	}

	@Test
	void theNameFollowsTheTitleUntilItIsChanged() throws Exception {
		// given
		dialog = Dialogs.open(PROJECT);
		Dialogs.next(dialog);
		Text title = Dialogs.field(dialog.getShell(), "Title", Text.class);
		Text name = Dialogs.field(dialog.getShell(), "Name in the text", Text.class);
		title.setText("Return it");
		name.setText("Other");

		// when
		title.setText("Recommend it");

		// then
		assertThat(name.getText()).isEqualTo("Other");
	}

	@Test
	void theBankBecomesAProjectWithoutErrors() throws Exception {
		assertWithoutErrors("bank", 0);
	}

	@Test
	void theFurnitureBecomesAProjectWithoutErrors() throws Exception {
		assertWithoutErrors("furniture", 1);
	}

	@Test
	void theMachineryBecomesAProjectWithoutErrors() throws Exception {
		assertWithoutErrors("machinery", 2);
	}

	@Test
	void theOnboardingBecomesAProjectWithoutErrors() throws Exception {
		assertWithoutErrors("onboarding", 3);
	}

	private void assertWithoutErrors(String example, int index) throws Exception {
		// given
		projects.renamed("journey-" + example);
		dialog = Dialogs.open("journey.dsl.ui.new.example");
		Table table = Dialogs.field(dialog.getShell(), "Example", Table.class);
		table.select(index);
		table.notifyListeners(SWT.Selection, event(table, index));

		// when
		Dialogs.finish(dialog);

		// then
		IProject project = project("journey-" + example);
		EventLoop.until("a build", () -> Builds.isBuilt(project));
		assertThat(Projects.problems(project)).noneMatch(problem -> problem.endsWith("!"));
	}

	@Test
	void aProjectThatExistsIsNotOverwrittenByAnExample() throws Exception {
		// given
		projects.create("journey-bank");

		// when
		dialog = Dialogs.open("journey.dsl.ui.new.example");

		// then
		assertThat(dialog.getCurrentPage().getErrorMessage()).isEqualTo("A project journey-bank exists already.");
	}

	@Test
	void theDocumentationIsExported() throws Exception {
		// given
		openExport(folder.resolve("site"));

		// when
		Dialogs.finish(dialog);

		// then
		assertThat(Files.readString(folder.resolve("site/index.html"))).contains("Buy a sofa");
	}

	@Test
	void theFiguresAloneAreExported() throws Exception {
		// given
		openExport(folder.resolve("site"));
		Dialogs.button(dialog.getShell(), "Site with pages").setSelection(false);
		Dialogs.press(dialog.getShell(), "Figures only");

		// when
		Dialogs.finish(dialog);

		// then
		assertThat(folder.resolve("site/figures/Buy-map.svg")).exists();
		assertThat(folder.resolve("site/index.html")).doesNotExist();
	}

	@Test
	void theFiguresAreExportedAsPictures() throws Exception {
		// given
		openExport(folder.resolve("site"));
		Dialogs.button(dialog.getShell(), "Site with pages").setSelection(false);
		Dialogs.press(dialog.getShell(), "Figures only, as pictures");
		Screenshot.save("export-pictures");

		// when
		Dialogs.finish(dialog);

		// then
		BufferedImage map = ImageIO.read(folder.resolve("site/figures/Buy-map.png").toFile());
		assertThat(map.getWidth()).isGreaterThan(300);
		assertThat(folder.resolve("site/index.html")).doesNotExist();
	}

	@Test
	void aFolderWithOtherFilesIsNotWrittenTo() throws Exception {
		// given
		Files.writeString(folder.resolve("mine.txt"), "mine");
		openExport(folder);

		// when
		Dialogs.finish(dialog);

		// then
		assertThat(dialog.getCurrentPage().getErrorMessage()).contains("holds files");
		assertThat(folder.resolve("index.html")).doesNotExist();
	}

	@Test
	void aFolderThatIsNoneIsRefused() throws Exception {
		// given
		dialog = Dialogs.open("journey.dsl.ui.export.documentation", projects.create("exported"));
		Text path = Dialogs.field(dialog.getShell(), "Folder", Text.class);

		// then
		assertThat(List.of("relative/folder", "")).allSatisfy(wrong -> {
			path.setText(wrong);
			assertThat(dialog.getCurrentPage().isPageComplete()).isFalse();
			assertThat(dialog.getCurrentPage().getErrorMessage()).isNotEmpty();
		});
	}

	/** Opens the wizard for a project with one journey. */
	private void openExport(Path target) throws Exception {
		IProject project = projects.create("exported");
		Projects.write(project, "buy.journey", "journey Buy \"Buy a sofa\" { phase P { step S \"I look\" } }");
		dialog = Dialogs.open("journey.dsl.ui.export.documentation", project);
		Dialogs.field(dialog.getShell(), "Folder", Text.class).setText(target.toString());
	}

	private static Event event(Table table, int index) {
		Event event = new Event();
		event.item = table.getItem(index);
		return event;
	}

	private static IProject project(String name) {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
	}
}
