// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.dsl.ui.map.JourneyMapView;

/** The renaming in context menus: each shows a key that renames there. */
class RenameMenuTest {

	private static final String SHOP = """
			package shop
			channel Shop "Magasin"
			journey Look "Look" { phase P "P" { step S "I look" { touchpoint T via Shop } } }
			""";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@AfterEach
	void hideTheViews() {
		Workspace.page().hideView(Workspace.page().findView(JourneyMapView.ID));
		Workspace.page().hideView(Workspace.page().findView(IPageLayout.ID_OUTLINE));
	}

	@Test
	void theEditorShowsTheKeyThatRenamesThere() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("shop.journey", SHOP);
		new Keys(editor);

		// then
		assertThat(items(editor.widget())).contains("Rename...\tShift+Alt+R", "Open Declaration\tF3",
				"Quick Outline\tCtrl+O");
		assertThat(command("F2")).isEqualTo("org.eclipse.ui.edit.text.showInformation");
	}

	@Test
	void theEditorShowsTheKeyThatTheUserHasChosen() throws Exception {
		// given
		JourneyEditor editor = workspace.open("shop.journey", SHOP);
		new Keys(editor);

		// when
		try (UserKey key = UserKey.bind("org.eclipse.ui.edit.rename", "Ctrl+Alt+9")) {

			// then
			assertThat(items(editor.widget())).contains("Rename...\tCtrl+Alt+9");
		}
	}

	@Test
	void theItemOfTheEditorStartsTheRenaming() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("shop.journey", SHOP);
		new Keys(editor);
		editor.part().selectAndReveal(editor.offset("Shop }") + 1, 0);

		// when
		Menu menu = open(editor.widget());
		Arrays.stream(menu.getItems()).filter(item -> item.getText().startsWith("Re&name...")).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new Event());
		close(menu);

		// then
		EventLoop.until("the marks", () -> LinkedModeModel.hasInstalledModel(editor.document()));
	}

	@Test
	void theMapShowsAKeyThatRenamesThere() throws CoreException {
		// given
		workspace.open("shop.journey", SHOP);
		JourneyMap map = JourneyMap.open();
		map.click("shop.Look.P.S");

		// then
		assertThat(items(map.control())).containsAnyOf("Rename...\tF2", "Rename...\tShift+Alt+R")
				.contains("Find References\tShift+Ctrl+G");
		assertThat(List.of(command("F2"), command("Shift+Alt+R"))).containsOnly("org.eclipse.ui.edit.rename");
	}

	@Test
	void theOutlineShowsAKeyThatRenamesThere() throws CoreException {
		// given
		workspace.open("shop.journey", SHOP);
		Workspace.page().showView(IPageLayout.ID_OUTLINE);
		EventLoop.until("the outline", () -> outline() != null);

		// then
		assertThat(items(outline())).containsAnyOf("Rename...\tF2", "Rename...\tShift+Alt+R")
				.contains("Find References\tShift+Ctrl+G");
		assertThat(List.of(command("F2"), command("Shift+Alt+R"))).containsOnly("org.eclipse.ui.edit.rename");
	}

	private static Tree outline() {
		return Widgets.in(Workspace.page().getWorkbenchWindow().getShell(), Tree.class).stream()
				.filter(tree -> Widgets.texts(tree).contains("Magasin  Shop")).findFirst().orElse(null);
	}

	/** The command that a key runs in what is active. */
	private static String command(String key) {
		try {
			return PlatformUI.getWorkbench().getService(IBindingService.class)
					.getPerfectMatch(KeySequence.getInstance(key)).getParameterizedCommand().getId();
		} catch (ParseException e) {
			throw new IllegalArgumentException(key, e);
		}
	}

	/** The items of a context menu with their keys. */
	private static List<String> items(Control control) {
		Menu menu = open(control);
		List<String> texts = Arrays.stream(menu.getItems()).map(MenuItem::getText).map(text -> text.replace("&", ""))
				.toList();
		close(menu);
		return texts;
	}

	private static Menu open(Control control) {
		Menu menu = control.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		EventLoop.drain();
		return menu;
	}

	private static void close(Menu menu) {
		menu.notifyListeners(SWT.Hide, new Event());
		EventLoop.drain();
	}
}
