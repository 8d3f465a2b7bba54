// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.CreateChangeOperation;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.RenameRefactoring;
import org.eclipse.ui.PlatformUI;

import journey.dsl.ide.rename.RenameTarget;
import journey.dsl.ide.rename.RenameTargets;
import journey.dsl.ui.model.DocumentModels;
import journey.dsl.ui.model.DocumentModelsService;
import journey.dsl.ui.rename.JourneyRenameProcessor;

/** Refactorings as their dialogs make them. */
final class Refactorings {

	private Refactorings() {
	}

	/** The renaming of what stands at a word. */
	static RenameRefactoring rename(JourneyEditor editor, String word, String newName) {
		DocumentModels models = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models();
		int offset = editor.offset(word);
		RenameTarget target = EventLoop.inBackground(() -> models.find(editor.document()).orElseThrow().current()
				.read(resource -> models.language().get(RenameTargets.class).at(resource, offset))).orElseThrow().target();
		JourneyRenameProcessor processor = new JourneyRenameProcessor(target, models.language());
		processor.setNewName(newName);
		return new RenameRefactoring(processor);
	}

	/** Checks and makes a refactoring. */
	static PerformChangeOperation perform(Refactoring refactoring) throws CoreException {
		PerformChangeOperation operation = new PerformChangeOperation(
				new CreateChangeOperation(
				new CheckConditionsOperation(refactoring, CheckConditionsOperation.ALL_CONDITIONS), RefactoringStatus.FATAL));
		operation.setUndoManager(RefactoringCore.getUndoManager(), refactoring.getName());
		operation.run(new NullProgressMonitor());
		EventLoop.drain();
		return operation;
	}

	/** Takes a refactoring back. */
	static void undo(PerformChangeOperation made) throws CoreException {
		Change undo = made.getUndoChange();
		undo.initializeValidationData(new NullProgressMonitor());
		undo.perform(new NullProgressMonitor());
		EventLoop.drain();
	}
}
