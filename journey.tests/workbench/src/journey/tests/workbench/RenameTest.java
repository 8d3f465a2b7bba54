// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.CreateChangeOperation;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.RenameRefactoring;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.dsl.ide.rename.RenameTarget;
import journey.dsl.ide.rename.RenameTargets;
import journey.dsl.ui.model.DocumentModels;
import journey.dsl.ui.model.DocumentModelsService;
import journey.dsl.ui.rename.JourneyRenameProcessor;

class RenameTest {

	private static final String CHANNELS = "package shop\n// Shop\nchannel Shop \"Shop\"\n";

	private static final String JOURNEY = "package shop\njourney Buy { phase P { step S { touchpoint T via Shop } } }\n";

	@RegisterExtension
	private final NothingLogged log = new NothingLogged();

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	private final DocumentModels models = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models();

	private RenameRefactoring refactoring(JourneyEditor editor, IFile file, String word, String newName) {
		int offset = editor.offset(word);
		RenameTarget target = EventLoop.inBackground(() -> models.find(editor.document()).orElseThrow().current()
				.read(resource -> models.language().get(RenameTargets.class).at(resource, offset))).orElseThrow().target();
		JourneyRenameProcessor processor = new JourneyRenameProcessor(target, file, models.language());
		processor.setNewName(newName);
		return new RenameRefactoring(processor);
	}

	private static PerformChangeOperation perform(RenameRefactoring refactoring) throws CoreException {
		PerformChangeOperation operation = new PerformChangeOperation(
				new CreateChangeOperation(
				new CheckConditionsOperation(refactoring, CheckConditionsOperation.ALL_CONDITIONS), RefactoringStatus.FATAL));
		operation.setUndoManager(RefactoringCore.getUndoManager(), refactoring.getName());
		operation.run(new NullProgressMonitor());
		EventLoop.drain();
		return operation;
	}

	private static String content(IFile file) {
		try (InputStream stream = file.getContents(true)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void anotherFileFollows() throws CoreException {
		// given
		IFile channels = workspace.file("channels.journey", CHANNELS);
		IFile journey = workspace.file("buy.journey", JOURNEY);
		JourneyEditor editor = workspace.open(channels);

		// when
		perform(refactoring(editor, channels, "Shop \"", "Store"));

		// then
		assertThat(content(journey)).isEqualTo(JOURNEY.replace("Shop", "Store"));
	}

	@Test
	void oneUndoTakesItBackEverywhere() throws CoreException {
		// given
		IFile channels = workspace.file("channels.journey", CHANNELS);
		IFile journey = workspace.file("buy.journey", JOURNEY);
		JourneyEditor editor = workspace.open(channels);
		perform(refactoring(editor, channels, "Shop \"", "Store"));

		// when
		RefactoringCore.getUndoManager().performUndo(null, new NullProgressMonitor());
		EventLoop.drain();

		// then
		assertThat(content(journey) + editor.document().get()).isEqualTo(JOURNEY + CHANNELS);
	}

	@Test
	void anUnsavedEditorCountsAndStaysUnsaved() throws CoreException {
		// given
		IFile channels = workspace.file("channels.journey", CHANNELS);
		IFile journey = workspace.file("buy.journey", JOURNEY);
		JourneyEditor editor = workspace.open(journey);
		editor.replace("touchpoint T", "/* unsaved */ touchpoint T");
		workspace.open(channels);

		// when
		perform(refactoring(editor, journey, "Shop }", "Store"));

		// then
		assertThat(editor.document().get()).contains("/* unsaved */ touchpoint T via Store");
		assertThat(editor.part().isDirty()).isTrue();
		assertThat(content(journey)).isEqualTo(JOURNEY);
	}

	@Test
	void aNameThatIsTakenIsRefused() throws CoreException {
		// given
		IFile channels = workspace.file("channels.journey", CHANNELS);
		workspace.file("web.journey", "package shop device Web");
		JourneyEditor editor = workspace.open(channels);

		// when
		RefactoringStatus status = refactoring(editor, channels, "Shop \"", "Web")
				.checkAllConditions(new NullProgressMonitor());

		// then
		assertThat(status.hasFatalError()).isTrue();
	}

	@Test
	void thePreviewShowsTheFiles() throws Exception {
		// given
		IFile channels = workspace.file("channels.journey", CHANNELS);
		workspace.file("buy.journey", JOURNEY);
		JourneyEditor editor = workspace.open(channels);
		editor.part().setFocus();
		editor.part().selectAndReveal(editor.offset("Shop \""), 0);
		Display display = Display.getCurrent();
		Dialog dialog = new Dialog(display);
		display.timerExec(100, dialog);

		// when
		PlatformUI.getWorkbench().getService(IHandlerService.class)
				.executeCommand(IWorkbenchCommandConstants.FILE_RENAME, null);

		// then
		assertThat(dialog.failure).isNull();
		assertThat(dialog.colors).isGreaterThan(20);
		assertThat(editor.document().get()).isEqualTo(CHANNELS.replace("channel Shop", "channel Store"));
	}

	/** Does what a user does in the dialog: types a name, looks at the preview, takes it. */
	private static final class Dialog implements Runnable {

		private final Display display;
		private int step;
		private int waited;
		private int colors;
		private String failure;

		Dialog(Display display) {
			this.display = display;
		}

		@Override
		public void run() {
			Shell shell = display.getActiveShell();
			if (++waited > 300) {
				failure = "no dialog, step " + step;
				if (shell != null && shell.getText().startsWith("Rename")) {
					shell.close();
				}
				return;
			}
			if (shell != null && shell.getText().startsWith("Rename") && advance(shell)) {
				step++;
			}
			if (step < 3) {
				display.timerExec(100, this);
			}
		}

		private boolean advance(Shell shell) {
			switch (step) {
				case 0:
					Text name = find(shell, Text.class, text -> text.getText().equals("Shop"));
					if (name == null) {
						return false;
					}
					name.setText("Store");
					Screenshot.save("rename-name");
					return true;
				case 1:
					return press(shell, "Previe");
				default:
					if (find(shell, Button.class, button -> button.getText().replace("&", "").startsWith("Previe")
							&& button.isEnabled()) != null) {
						return false;
					}
					colors = Screenshot.save("rename-preview").colors();
					return press(shell, "OK") || press(shell, "Finish");
			}
		}

		private static boolean press(Shell shell, String label) {
			Button button = find(shell, Button.class,
					candidate -> candidate.getText().replace("&", "").startsWith(label) && candidate.isEnabled());
			if (button == null) {
				return false;
			}
			Event event = new Event();
			event.widget = button;
			button.notifyListeners(SWT.Selection, event);
			return true;
		}

		private static <T extends Control> T find(Composite parent, Class<T> type,
				Predicate<T> condition) {
			for (Control child : parent.getChildren()) {
				if (type.isInstance(child) && child.isVisible() && condition.test(type.cast(child))) {
					return type.cast(child);
				}
				T found = child instanceof Composite composite ? find(composite, type, condition) : null;
				if (found != null) {
					return found;
				}
			}
			return null;
		}
	}
}
