// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.rename;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.window.Window;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.RenameRefactoring;
import org.eclipse.ltk.ui.refactoring.RefactoringUI;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.ui.IWorkbenchWindow;

import journey.dsl.ui.Texts;

/** Carries a renaming out, with a dialog or without; for the user's thread. */
final class RenameSupport {

	private RenameSupport() {
	}

	/** Asks for the new name in a dialog that has a preview. */
	static void openDialog(JourneyRenameProcessor processor, IWorkbenchWindow window) {
		try {
			new RefactoringWizardOpenOperation(new RenameWizard(processor)).run(window.getShell(),
					processor.getProcessorName());
		} catch (InterruptedException givenUp) {
			Thread.currentThread().interrupt();
		}
	}

	/** Renames as is set; asks only where something speaks against it. */
	static void perform(JourneyRenameProcessor processor, IWorkbenchWindow window) {
		RenameRefactoring refactoring = new RenameRefactoring(processor);
		try {
			CheckConditionsOperation check = new CheckConditionsOperation(refactoring,
					CheckConditionsOperation.ALL_CONDITIONS);
			run(window, check::run);
			if (!isWanted(check.getStatus(), processor, window)) {
				return;
			}
			AtomicReference<Change> change = new AtomicReference<>();
			run(window, monitor -> {
				change.set(refactoring.createChange(monitor));
				change.get().initializeValidationData(monitor);
			});
			PerformChangeOperation perform = new PerformChangeOperation(change.get());
			perform.setUndoManager(RefactoringCore.getUndoManager(), refactoring.getName());
			run(window, monitor -> ResourcesPlugin.getWorkspace().run((ICoreRunnable) perform::run, monitor));
			isWanted(perform.getValidationStatus(), processor, window);
		} catch (InvocationTargetException e) {
			ILog.of(RenameSupport.class).error(Texts.RENAME.text("failed", processor.target().name()), e.getCause());
		} catch (InterruptedException givenUp) {
			Thread.currentThread().interrupt();
		}
	}

	private static boolean isWanted(RefactoringStatus status, JourneyRenameProcessor processor,
			IWorkbenchWindow window) {
		return status == null || status.isOK() || RefactoringUI.createLightWeightStatusDialog(status,
				window.getShell(), processor.getProcessorName()).open() == Window.OK;
	}

	/** Works on another thread while the window lives. */
	private static void run(IWorkbenchWindow window, ICoreRunnable work)
			throws InvocationTargetException, InterruptedException {
		window.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
			try {
				work.run(monitor);
			} catch (CoreException e) {
				throw new InvocationTargetException(e);
			}
		});
	}
}
