// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever saves while a name is being typed: no file ever has the new name where others have the old one. */
class SaveWhileRenamingTest {

	private static final String SHOP = """
			package shop
			channel Shop "Magasin"
			journey Look "Look" { phase P "P" { step S "I look" { touchpoint T via Shop } } }
			""";

	private static final String RENAMED = SHOP.replace("channel Shop", "channel Store").replace("via Shop", "via Store");

	private static final String BUY = """
			package shop
			journey Buy { phase P { step S { touchpoint T via Shop } } }
			""";

	private static final String SELL = """
			package shop
			journey Sell { phase P { step S { touchpoint T via Shop } } }
			""";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@Test
	void theKeyRenamesInAllFilesBeforeItSaves() throws CoreException {
		// given
		IFile buy = workspace.file("buy.journey", BUY);
		IFile sell = workspace.file("sell.journey", SELL);
		JourneyEditor editor = workspace.open("shop.journey", SHOP);
		Keys keys = start(editor).type("Store");

		// when
		keys.press(SWT.CTRL, 's');

		// then
		EventLoop.until("a saved text", () -> !editor.part().isDirty());
		assertThat(Projects.text(workspace.project().getFile("shop.journey"))).isEqualTo(RENAMED);
		assertThat(Projects.text(buy)).isEqualTo(BUY.replace("Shop", "Store"));
		assertThat(Projects.text(sell)).isEqualTo(SELL.replace("Shop", "Store"));
		assertThat(LinkedModeModel.hasInstalledModel(editor.document())).isFalse();
	}

	@Test
	void theKeySavesWhatWasTypedBeforeToo() throws CoreException {
		// given
		IFile buy = workspace.file("buy.journey", BUY);
		JourneyEditor editor = workspace.open("shop.journey", SHOP);
		editor.replace("I look", "I look around");
		Keys keys = start(editor).type("Store");

		// when
		keys.press(SWT.CTRL, 's');

		// then
		EventLoop.until("a saved text", () -> !editor.part().isDirty());
		assertThat(Projects.text(workspace.project().getFile("shop.journey")) + Projects.text(buy))
				.isEqualTo(RENAMED.replace("I look", "I look around") + BUY.replace("Shop", "Store"));
	}

	@Test
	void allThatIsOpenIsSavedWithTheNewName() throws CoreException {
		// given
		IFile buy = workspace.file("buy.journey", BUY);
		workspace.open(buy).replace("Buy", "Purchase");
		JourneyEditor editor = workspace.open("shop.journey", SHOP);
		start(editor).type("Store");

		// when
		Commands.run("org.eclipse.ui.file.saveAll");

		// then
		EventLoop.until("saved texts", () -> Workspace.page().getDirtyEditors().length == 0);
		assertThat(Projects.text(workspace.project().getFile("shop.journey")) + Projects.text(buy))
				.isEqualTo(RENAMED + BUY.replace("Shop", "Store").replace("Buy", "Purchase"));
	}

	@Test
	void oneUndoTakesTheSavedNameBack() throws CoreException {
		// given
		IFile buy = workspace.file("buy.journey", BUY);
		JourneyEditor editor = workspace.open("shop.journey", SHOP);
		Keys keys = start(editor).type("Store").press(SWT.CTRL, 's');
		EventLoop.until("a saved text", () -> !editor.part().isDirty());
		ModalDialog question = ModalDialog.expect("Undo", shell -> shell.getDefaultButton().notifyListeners(SWT.Selection,
				new Event()));

		// when
		keys.press(SWT.CTRL, 'z');
		question.await();

		// then
		EventLoop.until("the old name", () -> Projects.text(buy).equals(BUY));
		assertThat(editor.document().get()).isEqualTo(SHOP);
	}

	@Test
	void aNameThatIsTakenIsNotSaved() throws CoreException {
		// given
		workspace.file("web.journey", "package shop channel Web");
		IFile buy = workspace.file("buy.journey", BUY);
		JourneyEditor editor = workspace.open("shop.journey", SHOP);
		editor.replace("I look", "I look around");
		Keys keys = start(editor).type("Web");
		ModalDialog problem = ModalDialog.expect("Rename Shop", shell -> Screenshot.save("rename-save-refused"));

		// when
		keys.press(SWT.CTRL, 's');
		problem.await();

		// then
		EventLoop.until("a saved text", () -> !editor.part().isDirty());
		assertThat(Projects.text(workspace.project().getFile("shop.journey")) + Projects.text(buy))
				.isEqualTo(SHOP.replace("I look", "I look around") + BUY);
	}

	@Test
	void whatTheWorkbenchSavesByItselfHasTheOldName() throws CoreException {
		// given
		IFile buy = workspace.file("buy.journey", BUY);
		JourneyEditor editor = workspace.open("shop.journey", SHOP);
		editor.replace("I look", "I look around");
		start(editor).type("Sto");

		// when
		editor.save();

		// then
		assertThat(Projects.text(workspace.project().getFile("shop.journey")) + Projects.text(buy))
				.isEqualTo(SHOP.replace("I look", "I look around") + BUY);
		assertThat(LinkedModeModel.hasInstalledModel(editor.document())).isFalse();
	}

	@Test
	void whatAnotherThreadSavesHasTheOldName() throws CoreException {
		// given
		IFile buy = workspace.file("buy.journey", BUY);
		JourneyEditor editor = workspace.open("shop.journey", SHOP);
		start(editor).type("Sto");

		// when
		EventLoop.inBackground(() -> {
			commit(workspace.project().getFile("shop.journey"));
			return null;
		});

		// then
		assertThat(Projects.text(workspace.project().getFile("shop.journey")) + Projects.text(buy)).isEqualTo(SHOP + BUY);
	}

	@Test
	void whatIsTypedAfterASaveOfTheWorkbenchStays() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("shop.journey", SHOP);
		Keys keys = start(editor).type("Sto");
		editor.save();

		// when
		editor.part().selectAndReveal(0, 0);
		keys.type("// note\n");

		// then
		assertThat(editor.document().get()).isEqualTo("// note\n" + SHOP);
	}

	private static void commit(IFile file) {
		try {
			ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(),
					LocationKind.IFILE);
			buffer.commit(null, true);
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Keys start(JourneyEditor editor) {
		Keys keys = new Keys(editor);
		editor.part().selectAndReveal(editor.offset("Shop }") + 1, 0);
		keys.press(SWT.ALT | SWT.SHIFT, 'r');
		EventLoop.until("the marks", () -> LinkedModeModel.hasInstalledModel(editor.document()));
		return keys;
	}
}
