// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.assertj.core.api.SoftAssertions;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.dsl.ui.map.JourneyMapView;
import journey.dsl.ui.map.MapKind;

/**
 * Takes a picture of everything that a user opens, for somebody to look at: no part of the tests. It needs a text in the
 * system property <code>journey.example</code>; <code>journey.theme</code> may be <code>dark</code>, and the option
 * <code>-nl fr</code> shows it in French.
 */
class Gallery {

	private static final boolean DARK = "dark".equals(System.getProperty("journey.theme"));

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@RegisterExtension
	private final Projects projects = new Projects();

	private final IWorkbenchPage page = Workspace.page();
	private IProject project;
	private JourneyEditor editor;

	@BeforeEach
	void open() throws CoreException, IOException {
		Themes.show(DARK ? Themes.DARK : Themes.LIGHT);
		page.getWorkbenchWindow().getShell().setBounds(0, 0, 1280, 800);
		page.showView("org.eclipse.ui.navigator.ProjectExplorer");
		page.showView(IPageLayout.ID_OUTLINE);
		project = projects.create("furniture");
		String text = Files.readString(Path.of(System.getProperty("journey.example")));
		Projects.write(project, "furniture.journey", text.substring(text.indexOf("package ")));
		Projects.write(project, "more.journey", "package demo\n\nchannel Kiosk \"Kiosk\"\n\n"
				+ "task Pay {\n\tpossible on Kiosk\n}\n\n"
				+ "journey Later \"Later\" { phase P { step S { touchpoint T via Kiosk } } }\n");
		editor = workspace.open(project.getFile("furniture.journey"));
		EventLoop.until("markers", () -> !editor.visibleMarkers().isEmpty());
		caret("Advice \"J'appelle");
	}

	private void closePopups() {
		Shell main = page.getWorkbenchWindow().getShell();
		for (Shell shell : main.getDisplay().getShells()) {
			if (shell != main && shell.isVisible() && !shell.isDisposed()) {
				shell.close();
			}
		}
		EventLoop.drain();
	}

	/** Everything in one workbench; what cannot be opened is told at the end. */
	@Test
	void everything() {
		SoftAssertions problems = new SoftAssertions();
		Map<String, ThrowingRunnable> pictures = new LinkedHashMap<>();
		pictures.put("hover", this::hover);
		pictures.put("quickOutline", this::quickOutline);
		pictures.put("outline", this::outline);
		pictures.put("references", this::references);
		pictures.put("openElement", this::openElement);
		pictures.put("maps", this::maps);
		pictures.put("properties", this::properties);
		pictures.put("preferencePages", this::preferencePages);
		pictures.put("propertyPages", this::propertyPages);
		pictures.put("wizards", this::wizards);
		pictures.put("proposals", this::proposals);
		pictures.put("quickFix", this::quickFix);
		pictures.forEach((name, picture) -> {
			problems.assertThatCode(picture::run).as(name).doesNotThrowAnyException();
			closePopups();
			page.activate(editor.part());
			caret("Advice \"J'appelle");
		});
		problems.assertAll();
	}

	/** Takes pictures. */
	private interface ThrowingRunnable {
		void run() throws Exception;
	}

	private void hover() {
		Commands.run("org.eclipse.ui.edit.text.showInformation");
		awaitWindow();
		save("hover");
	}

	private void quickOutline() {
		Commands.run("journey.dsl.ui.outline.quick");
		awaitWindow();
		save("quick-outline");
	}

	private void outline() {
		save("outline");
	}

	private void quickFix() {
		editor.replace("via Call", "via Cal");
		caret("via Cal");
		EventLoop.until("a problem", () -> editor.liveProblems().stream().anyMatch(text -> text.contains("Cal")));
		editor.part().selectAndReveal(editor.offset("via Cal") + 4, 0);
		((ITextOperationTarget) editor.viewer()).doOperation(ISourceViewer.QUICK_ASSIST);
		awaitWindow();
		save("quick-fix");
	}

	private void proposals() {
		int place = editor.offset("touchpoint Hotline");
		editor.replace("touchpoint Hotline", "touchpoint Advice via \n                touchpoint Hotline");
		editor.part().selectAndReveal(place + "touchpoint Advice via ".length(), 0);
		((ITextOperationTarget) editor.viewer()).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
		awaitWindow();
		save("proposals");
	}

	private void references() throws CoreException {
		caret("Call");
		Commands.run("org.eclipse.ui.genericeditor.findReferences");
		EventLoop.until("the results", () -> NewSearchUI.getSearchResultView() != null);
		save("references");
		page.hideView(NewSearchUI.getSearchResultView());
	}

	private void openElement() {
		String title = Locale.getDefault().getLanguage().equals("fr") ? "Ouvrir" : "Open Journey";
		ModalDialog dialog = ModalDialog.expect(title, shell -> {
			Dialogs.first(shell, Text.class).setText("adv");
			save("open-element");
		});
		Commands.run("journey.dsl.ui.symbols.open");
		dialog.await();
	}

	private void maps() throws CoreException {
		JourneyMap map = JourneyMap.open();
		for (MapKind kind : MapKind.ALL) {
			map.view().choose(kind);
			EventLoop.until(kind.name(), () -> map.canvas().picture().filter(shown -> shown.kind() == kind).isPresent());
			map.await();
			save("map-" + kind.name());
		}
		page.hideView(page.findView(JourneyMapView.ID));
	}

	private void properties() throws CoreException {
		page.showView(IPageLayout.ID_PROP_SHEET);
		page.activate(editor.part());
		caret("Advice \"J'appelle");
		save("properties");
		page.hideView(page.findView(IPageLayout.ID_PROP_SHEET));
	}

	private void preferencePages() {
		for (String id : new String[] { "preferences.journey", "preferences.rules", "templates.preferences" }) {
			PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(shell(), "journey.dsl.ui." + id,
					new String[] { "journey.dsl.ui." + id }, null);
			show(dialog, "page-" + id);
		}
	}

	private void propertyPages() {
		for (String id : new String[] { "rules", "documentation" }) {
			PreferenceDialog dialog = PreferencesUtil.createPropertyDialogOn(shell(), project,
					"journey.dsl.ui.properties." + id, new String[] { "journey.dsl.ui.properties." + id }, null);
			show(dialog, "property-" + id);
		}
	}

	private static void show(PreferenceDialog dialog, String name) {
		dialog.setBlockOnOpen(false);
		dialog.open();
		save(name);
		dialog.close();
	}

	private void wizards() throws Exception {
		for (String id : new String[] { "new.project", "new.file", "new.example", "export.documentation" }) {
			WizardDialog dialog = Dialogs.open("journey.dsl.ui." + id, project);
			save("wizard-" + id);
			Text first = Dialogs.first(dialog.getShell(), Text.class);
			if (id.equals("new.project")) {
				first.setText("sofas");
			} else if (id.equals("new.file")) {
				Widgets.in(dialog.getShell(), Text.class).forEach(text -> text.setText("x.journey"));
			} else if (id.equals("new.example")) {
				Table table = Dialogs.first(dialog.getShell(), Table.class);
				table.select(1);
				Event event = new Event();
				event.item = table.getItem(1);
				table.notifyListeners(SWT.Selection, event);
			}
			EventLoop.drain();
			if (dialog.getCurrentPage().getNextPage() != null) {
				Dialogs.next(dialog);
			}
			save("wizard-" + id + "-2");
			dialog.close();
		}
	}

	private void caret(String text) {
		editor.part().setFocus();
		editor.part().selectAndReveal(editor.offset(text) + 1, 0);
	}

	private Shell shell() {
		return page.getWorkbenchWindow().getShell();
	}

	private void awaitWindow() {
		EventLoop.until("a window", () -> Arrays.stream(shell().getDisplay().getShells()).filter(Shell::isVisible)
				.count() > 1);
	}

	private static void save(String name) {
		// what the workbench does a moment later shall be in the picture
		long end = System.nanoTime() + 1_000_000_000L;
		EventLoop.until("a quiet workbench", () -> System.nanoTime() > end);
		Screenshot.save("gallery-" + name);
	}
}
