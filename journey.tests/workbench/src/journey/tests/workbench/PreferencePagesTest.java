// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages of preferences and properties. */
class PreferencePagesTest {

	private static final String RULES = "journey.dsl.ui.preferences.rules";

	private static final String PROJECT_RULES = "journey.dsl.ui.properties.rules";

	private static final String DOCUMENTATION = "journey.dsl.ui.properties.documentation";

	private static final String TEMPLATES = "journey.dsl.ui.templates.preferences";

	/** What a dialog of preferences has for a page at least, less its margins. */
	private static final int PAGE_WIDTH = 400;
	private static final int PAGE_HEIGHT = 420;

	@RegisterExtension
	private final Projects projects = new Projects();

	private IProject project;

	private IFile file;

	private PreferenceDialog dialog;

	@BeforeEach
	void createProject() throws Exception {
		project = projects.create("settings");
		Projects.write(project, "journey.rules", "");
		file = Projects.write(project, "a.journey", "department Stores channel Shop owner Stores");
	}

	@AfterEach
	void restore() throws Exception {
		if (dialog != null) {
			dialog.close();
		}
		InstanceScope.INSTANCE.getNode("journey.dsl").clear();
	}

	@Test
	void theRulesStandBelowTheirFamilies() {
		// when
		openWorkspacePage();

		// then
		TreeItem[] families = tree().getItems();
		assertThat(families).hasSize(8);
		assertThat(Arrays.stream(families).mapToInt(family -> {
			family.setExpanded(true);
			return children(family).size();
		}).sum()).isEqualTo(55);
	}

	@Test
	void eachFitsIntoADialogThatAnotherOpened() {
		assertThat(sizes()).allSatisfy(PreferencePagesTest::assertFits);
	}

	private static void assertFits(String page, Point size) {
		assertThat(size.x).as("width of " + page).isLessThanOrEqualTo(PAGE_WIDTH);
		if (!page.equals(TEMPLATES)) {
			// that one is the platform's
			assertThat(size.y).as("height of " + page).isLessThanOrEqualTo(PAGE_HEIGHT);
		}
	}

	@Test
	void eachFitsInFrenchToo() {
		// given
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.FRENCH);
		try {
			// then
			assertThat(sizes()).allSatisfy(PreferencePagesTest::assertFits);
		} finally {
			Locale.setDefault(before);
		}
	}

	/** The sizes that the pages ask for. */
	private Map<String, Point> sizes() {
		Map<String, Point> sizes = new TreeMap<>();
		for (String id : List.of(RULES, "journey.dsl.ui.preferences.journey", TEMPLATES)) {
			show(PreferencesUtil.createPreferenceDialogOn(null, id, new String[] { id }, null));
			sizes.put(id, page().computeSize());
			Screenshot.save(id + "-" + Locale.getDefault().getLanguage());
			dialog.close();
		}
		for (String id : List.of(PROJECT_RULES, DOCUMENTATION)) {
			openProjectPage(id);
			sizes.put(id, page().computeSize());
			Screenshot.save(id + "-" + Locale.getDefault().getLanguage());
			dialog.close();
		}
		return sizes;
	}

	@Test
	void aSeverityOfTheWorkspaceReachesTheMarkers() {
		// given
		EventLoop.until("an info", () -> Projects.problems(file).equals(List.of("a.journey channel-unused")));
		openWorkspacePage();

		// when
		choose("channel-unused", "Error");
		page().performOk();

		// then
		EventLoop.until("an error", () -> Projects.problems(file).equals(List.of("a.journey channel-unused!")));
	}

	@Test
	void whatIsNotChangedBuildsNothing() {
		// given
		EventLoop.until("a build", () -> Builds.isBuilt(file.getProject()));
		String before = Builds.last(file.getProject());
		openWorkspacePage();

		// when
		page().performOk();
		EventLoop.until("no build", () -> Builds.isBuilt(file.getProject()));

		// then
		assertThat(Builds.last(file.getProject())).isEqualTo(before);
	}

	@Test
	void itReachesOpenEditorsThatAreNotSaved() throws Exception {
		// given
		JourneyEditor editor = new JourneyEditor((ITextEditor) IDE
				.openEditor(Workspace.page(), file));
		editor.replace("owner", " owner");
		EventLoop.until("an annotation", () -> editor.liveTypes().size() == 1);
		openWorkspacePage();

		// when
		choose("channel-unused", "Error");
		page().performOk();

		// then
		EventLoop.until("an error", () -> editor.liveTypes()
				.equals(List.of("org.eclipse.ui.workbench.texteditor.error")));
	}

	@Test
	void whatIsAsByDefaultIsNotWritten() throws Exception {
		// given
		openWorkspacePage();
		choose("channel-unused", "Error");

		// when
		Dialogs.press(dialog.getShell(), "Reset Selected");
		page().performOk();

		// then
		assertThat(InstanceScope.INSTANCE.getNode("journey.dsl").keys()).isEmpty();
	}

	@Test
	void aFamilyIsChangedAtOnce() {
		// given
		openWorkspacePage();

		// when
		select(tree().getItems()[2]);
		choose("Ignore");
		page().performOk();

		// then
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("journey.dsl");
		assertThat(List.of(preferences.get("channel-unused", ""), preferences.get("team-missing", ""),
				preferences.get("name-unique", ""))).containsExactly("ignore", "ignore", "");
	}

	@Test
	void aProjectMayHaveItsOwn() throws Exception {
		// given
		openProjectPage(PROJECT_RULES);
		Dialogs.press(dialog.getShell(), "Enable project specific");

		// when
		choose("channel-unused", "Warning");
		page().performOk();

		// then
		IEclipsePreferences preferences = new ProjectScope(project).getNode("journey.dsl");
		EventLoop.until("a warning", () -> preferences.get("channel-unused", "").equals("warning"));
		EventLoop.until("a file", () -> project.getFile(".settings/journey.dsl.prefs").exists());
		assertThat(preferences.keys()).hasSize(55);
	}

	@Test
	void itGoesBackToThoseOfTheWorkspace() throws Exception {
		// given
		IEclipsePreferences preferences = new ProjectScope(project).getNode("journey.dsl");
		preferences.put("channel-unused", "error");
		preferences.flush();
		EventLoop.until("an error", () -> Projects.problems(file).equals(List.of("a.journey channel-unused!")));
		openProjectPage(PROJECT_RULES);

		// when
		Dialogs.press(dialog.getShell(), "Enable project specific");
		page().performOk();

		// then
		EventLoop.until("an info", () -> Projects.problems(file).equals(List.of("a.journey channel-unused")));
	}

	@Test
	void theDocumentationIsSwitchedOn() {
		// given
		openProjectPage(DOCUMENTATION);
		Dialogs.press(dialog.getShell(), "Write the documentation");
		Dialogs.field(dialog.getShell(), "Folder", Text.class).setText("site");

		// when
		page().performOk();

		// then
		EventLoop.until("a site", () -> project.getFile("site/index.html").exists());
	}

	@Test
	void aFolderOutsideOfTheProjectIsRefused() {
		// given
		openProjectPage(DOCUMENTATION);
		Dialogs.press(dialog.getShell(), "Write the documentation");

		// when
		Dialogs.field(dialog.getShell(), "Folder", Text.class).setText("../elsewhere");

		// then
		assertThat(page().isValid()).isFalse();
		assertThat(page().getErrorMessage()).contains("below the project");
	}

	private void openWorkspacePage() {
		show(PreferencesUtil.createPreferenceDialogOn(null, RULES, null, null));
	}

	private void openProjectPage(String id) {
		show(PreferencesUtil.createPropertyDialogOn(null, project, id, null, null));
	}

	private void show(PreferenceDialog opened) {
		dialog = opened;
		dialog.setBlockOnOpen(false);
		dialog.open();
		EventLoop.drain();
	}

	private PreferencePage page() {
		return (PreferencePage) dialog.getSelectedPage();
	}

	private Tree tree() {
		return Dialogs.first((Composite) page().getControl(), Tree.class);
	}

	private static List<TreeItem> children(TreeItem family) {
		Event event = new Event();
		event.item = family;
		family.getParent().notifyListeners(SWT.Expand, event);
		return List.of(family.getItems());
	}

	private void choose(String rule, String severity) {
		select(Arrays.stream(tree().getItems()).flatMap(family -> children(family).stream())
				.filter(item -> item.getText().contains("(" + rule + ")")).findFirst().orElseThrow());
		choose(severity);
	}

	private void select(TreeItem item) {
		tree().setSelection(item);
		Event event = new Event();
		event.item = item;
		tree().notifyListeners(SWT.Selection, event);
	}

	private void choose(String severity) {
		Combo combo = Dialogs.field((Composite) page().getControl(), "Severity", Combo.class);
		combo.setText(severity);
		combo.notifyListeners(SWT.Selection, new Event());
	}
}
