// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.dsl.ui.map.JourneyMapView;

/** Renaming as a user does: in the text, in the dialog, from the outline and from the map. */
class InPlaceRenameTest {

	private static final String RENAME = "org.eclipse.ui.edit.rename";

	private static final String SHOP = """
			package shop
			channel Shop "Magasin"
			journey Look "Look" { phase P "P" { step S "I look" { touchpoint T via Shop } } }
			""";

	private static final String BUY = """
			package shop
			journey Buy { phase P { step S { touchpoint T via Shop } } }
			""";

	@RegisterExtension
	private final Projects projects = new Projects();

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@AfterEach
	void hideTheViews() {
		Workspace.page().hideView(Workspace.page().findView(JourneyMapView.ID));
		Workspace.page().hideView(Workspace.page().findView(IPageLayout.ID_OUTLINE));
	}

	@Test
	void typingChangesAllPlacesOfTheText() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("shop.journey", SHOP);

		// when
		start(editor, "Shop }").type("Store");
		Screenshot.save("rename-in-place");

		// then
		assertThat(editor.document().get())
				.isEqualTo(SHOP.replace("channel Shop", "channel Store").replace("via Shop", "via Store"));
	}

	@Test
	void enterRenamesInOtherFiles() throws CoreException {
		// given
		IFile other = workspace.file("buy.journey", BUY);
		JourneyEditor editor = workspace.open("shop.journey", SHOP);

		// when
		start(editor, "Shop }").type("Store\n");

		// then
		awaitContent(other, BUY.replace("Shop", "Store"));
		assertThat(editor.document().get()).contains("channel Store \"Magasin\"", "via Store }");
	}

	@Test
	void undoTakesItBackInAllFilesAtOnce() throws CoreException {
		// given
		IFile other = workspace.file("buy.journey", BUY);
		JourneyEditor editor = workspace.open("shop.journey", SHOP);
		Keys keys = start(editor, "Shop }").type("Store\n");
		awaitContent(other, BUY.replace("Shop", "Store"));
		ModalDialog question = ModalDialog.expect("Undo", shell -> {
			Screenshot.save("rename-undo");
			shell.getDefaultButton().notifyListeners(SWT.Selection, new Event());
		});

		// when
		keys.press(SWT.CTRL, 'z');
		question.await();

		// then
		awaitContent(other, BUY);
		assertThat(editor.document().get()).isEqualTo(SHOP);
	}

	@Test
	void escGivesTheOldNamesBack() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("shop.journey", SHOP);
		Keys keys = start(editor, "Shop }").type("Store");

		// when
		keys.press(0, SWT.ESC);

		// then
		EventLoop.until("the old names", () -> editor.document().get().equals(SHOP));
		assertThat(editor.part().isDirty()).isFalse();
	}

	@Test
	void whatWasTypedBeforeStays() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("shop.journey", SHOP);
		editor.replace("\"I look\"", "\"I look around\"");
		Keys keys = start(editor, "Shop }").type("Store");

		// when
		keys.press(0, SWT.ESC);

		// then
		EventLoop.until("the old names", () -> editor.document().get().contains("via Shop"));
		assertThat(editor.document().get()).isEqualTo(SHOP.replace("I look", "I look around"));
	}

	@Test
	void aNameThatIsTakenIsRefused() throws CoreException {
		// given
		IFile other = workspace.file("web.journey", "package shop channel Web");
		JourneyEditor editor = workspace.open("shop.journey", SHOP);
		ModalDialog problem = ModalDialog.expect("Rename Shop", shell -> Screenshot.save("rename-refused"));

		// when
		start(editor, "Shop }").type("Web\n");
		problem.await();

		// then
		EventLoop.until("the old names", () -> editor.document().get().equals(SHOP));
		assertThat(Projects.text(other)).isEqualTo("package shop channel Web");
	}

	@Test
	void theKeyOpensTheDialogWithWhatWasTyped() throws CoreException {
		// given
		IFile other = workspace.file("buy.journey", BUY);
		JourneyEditor editor = workspace.open("shop.journey", SHOP);
		Keys keys = start(editor, "Shop }").type("Store");
		ModalDialog dialog = ModalDialog.expect("Rename Shop", shell -> {
			assertThat(Dialogs.first(shell, Text.class).getText()).isEqualTo("Store");
			Screenshot.save("rename-dialog");
			Dialogs.press(shell, "OK");
		});

		// when
		keys.press(SWT.ALT | SWT.SHIFT, 'r');
		dialog.await();

		// then
		awaitContent(other, BUY.replace("Shop", "Store"));
	}

	@Test
	void thePreviewShowsEachChange() throws CoreException {
		// given
		IFile other = workspace.file("buy.journey", BUY);
		JourneyEditor editor = workspace.open("shop.journey", SHOP);
		Keys keys = start(editor, "Shop }").type("Store");
		ModalDialog dialog = ModalDialog.expect("Rename Shop", shell -> {
			Dialogs.press(shell, "Preview");
			EventLoop.until("the changes", () -> !Widgets.in(shell, Tree.class).isEmpty());
			Screenshot.save("rename-preview");
			assertThat(Widgets.texts(Widgets.in(shell, Tree.class).get(0))).anyMatch(text -> text.contains("buy.journey"))
					.anyMatch(text -> text.contains("shop.journey"));
		});

		// when
		keys.press(SWT.ALT | SWT.SHIFT, 'r');
		dialog.await();

		// then nothing was changed
		assertThat(Projects.text(other)).isEqualTo(BUY);
		assertThat(editor.document().get()).isEqualTo(SHOP);
	}

	@Test
	void projectsThatReferToTheProjectFollow() throws CoreException {
		// given
		IProject upstream = projects.create("upstream");
		IProject downstream = projects.create("downstream", upstream);
		IFile channels = Projects.write(upstream, "shop.journey", SHOP);
		IFile buy = Projects.write(downstream, "buy.journey", BUY);

		// when
		start(workspace.open(channels), "Shop }").type("Store\n");

		// then
		awaitContent(buy, BUY.replace("Shop", "Store"));
	}

	@Test
	void aReferenceToAnotherProjectRenamesThere() throws CoreException {
		// given
		IProject upstream = projects.create("upstream");
		IProject downstream = projects.create("downstream", upstream);
		IFile channels = Projects.write(upstream, "shop.journey", SHOP);
		IFile buy = Projects.write(downstream, "buy.journey", BUY);

		// when
		start(workspace.open(buy), "Shop }").type("Store\n");

		// then
		awaitContent(channels, SHOP.replace("channel Shop", "channel Store").replace("via Shop", "via Store"));
		awaitContent(buy, BUY.replace("Shop", "Store"));
	}

	@Test
	void anElementOfTheOutlineIsRenamed() throws CoreException {
		// given
		IFile other = workspace.file("buy.journey", BUY);
		workspace.open("shop.journey", SHOP);
		Workspace.page().showView(IPageLayout.ID_OUTLINE);
		EventLoop.until("the outline", () -> !trees("Magasin  Shop").isEmpty());
		Tree tree = trees("Magasin  Shop").get(0);
		tree.setFocus();
		tree.setSelection(Widgets.item(tree, "Magasin  Shop"));
		Event event = new Event();
		event.item = tree.getSelection()[0];
		tree.notifyListeners(SWT.Selection, event);
		ModalDialog dialog = ModalDialog.expect("Rename Shop", renameTo("Store"));

		// when
		Commands.run(RENAME);
		dialog.await();

		// then
		awaitContent(other, BUY.replace("Shop", "Store"));
	}

	@Test
	void anElementOfTheMapIsRenamed() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("shop.journey", SHOP);
		JourneyMap map = JourneyMap.open();
		map.click("shop.Look.P.S");
		ModalDialog dialog = ModalDialog.expect("Rename S", renameTo("See"));

		// when
		Commands.run(RENAME);
		dialog.await();

		// then
		EventLoop.until("the new name", () -> editor.document().get().contains("step See \"I look\""));
	}

	private static Consumer<Shell> renameTo(String name) {
		return shell -> {
			Dialogs.first(shell, Text.class).setText(name);
			Dialogs.press(shell, "OK");
		};
	}

	/** Puts the caret on a name and presses the key. */
	private static Keys start(JourneyEditor editor, String place) {
		Keys keys = new Keys(editor);
		editor.part().selectAndReveal(editor.offset(place) + 1, 0);
		keys.press(SWT.ALT | SWT.SHIFT, 'r');
		EventLoop.until("the marks", () -> LinkedModeModel.hasInstalledModel(editor.document()));
		return keys;
	}

	private static List<Tree> trees(String start) {
		return Widgets.in(Workspace.page().getWorkbenchWindow().getShell(), Tree.class).stream()
				.filter(tree -> Widgets.texts(tree).stream().anyMatch(text -> text.startsWith(start))).toList();
	}

	private static void awaitContent(IFile file, String text) {
		EventLoop.until("a change of " + file.getName(), () -> Projects.text(file).equals(text));
	}
}
