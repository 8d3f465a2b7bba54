// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.diagram;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;

/** The status line of the part that the user works in. */
final class StatusLine {

	private StatusLine() {
	}

	/** Shows a message as an error in the status line; the next thing that the user does takes it away. */
	static void show(IWorkbenchPart part, String message) {
		IStatusLineManager line = null;
		if (part instanceof IEditorPart editor) {
			line = editor.getEditorSite().getActionBars().getStatusLineManager();
		} else if (part instanceof IViewPart view) {
			line = view.getViewSite().getActionBars().getStatusLineManager();
		}
		if (line != null) {
			line.setErrorMessage(message);
		}
	}
}
