// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.diagram;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;

/** Messages about diagrams, in the status line of the part that the user works in. */
final class Messages {

	private static final journey.dsl.Messages DIAGRAM = new journey.dsl.Messages("journey.dsl.ui.diagram.messages",
			Messages.class);

	private Messages() {
	}

	/** A text of this package in the language of the user. */
	static String text(String key, Object... arguments) {
		return DIAGRAM.text(key, arguments);
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
