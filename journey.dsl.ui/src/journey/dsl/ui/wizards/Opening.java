// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

import journey.dsl.ui.Texts;

/** Opens what a wizard has created. */
final class Opening {

	private Opening() {
	}

	/** Opens a file where there is a window for it; tells the user where that fails, and goes on. */
	static boolean open(IFile file, Shell shell) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null && window.getActivePage() != null) {
			try {
				IDE.openEditor(window.getActivePage(), file);
			} catch (PartInitException e) {
				ErrorDialog.openError(shell, Texts.WIZARDS.text("failed"), null, e.getStatus());
			}
		}
		return true;
	}
}
