// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RenameTest {

	private static final String CHANNELS = "package shop\n// Shop\nchannel Shop \"Shop\"\n";

	private static final String JOURNEY = "package shop\njourney Buy { phase P { step S { touchpoint T via Shop } } }\n";

	@RegisterExtension
	private final NothingLogged log = new NothingLogged();

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	private final DocumentModels models = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models();

	private RenameRefactoring refactoring(JourneyEditor editor, String word, String newName) {
		int offset = editor.offset(word);
		RenameTarget target = EventLoop.inBackground(() -> models.find(editor.document()).orElseThrow().current()
				.read(resource -> models.language().get(RenameTargets.class).at(resource, offset))).orElseThrow().target();
		JourneyRenameProcessor processor = new JourneyRenameProcessor(target, models.language());
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
		perform(refactoring(editor, "Shop \"", "Store"));

		// then
		assertThat(Refactorings.content(journey)).isEqualTo(JOURNEY.replace("Shop", "Store"));
	}

	@Test
	void oneUndoTakesItBackEverywhere() throws CoreException {
		// given
		IFile channels = workspace.file("channels.journey", CHANNELS);
		IFile journey = workspace.file("buy.journey", JOURNEY);
		JourneyEditor editor = workspace.open(channels);
		PerformChangeOperation renamed = perform(refactoring(editor, "Shop \"", "Store"));

		// when
		Refactorings.undo(renamed);

		// then
		assertThat(Refactorings.content(journey) + editor.document().get()).isEqualTo(JOURNEY + CHANNELS);
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
		perform(refactoring(editor, "Shop }", "Store"));

		// then
		assertThat(editor.document().get()).contains("/* unsaved */ touchpoint T via Store");
		assertThat(editor.part().isDirty()).isTrue();
		assertThat(Refactorings.content(journey)).isEqualTo(JOURNEY);
	}

	@Test
	void aNameThatIsTakenIsRefused() throws CoreException {
		// given
		IFile channels = workspace.file("channels.journey", CHANNELS);
		workspace.file("web.journey", "package shop device Web");
		JourneyEditor editor = workspace.open(channels);

		// when
		RefactoringStatus status = refactoring(editor, "Shop \"", "Web")
				.checkAllConditions(new NullProgressMonitor());

		// then
		assertThat(status.hasFatalError()).isTrue();
	}
}
