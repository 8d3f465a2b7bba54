// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;

/** Presses keys in an editor: they go through the workbench's key bindings and the editor's own handling. */
final class Keys {

	private final StyledText widget;

	Keys(JourneyEditor editor) {
		widget = editor.widget();
		widget.getShell().forceActive();
		editor.part().getSite().getPage().activate(editor.part());
		widget.forceFocus();
		// an editor that has just been opened still sets its selection
		EventLoop.until("the first checks", () -> editor.model().validated().isPresent());
		EventLoop.drain();
	}

	/** Types characters one after the other; a new line is the enter key. */
	Keys type(String text) {
		text.chars().forEach(character -> press(0, character == '\n' ? SWT.CR : character,
				character == '\n' ? SWT.CR : (char) character));
		return this;
	}

	/** Presses a key together with modifiers. */
	Keys press(int modifiers, int key) {
		char character = key >= 'a' && key <= 'z' && (modifiers & SWT.CTRL) != 0 ? (char) (key - 'a' + 1)
				: (key & SWT.KEYCODE_BIT) == 0 ? (char) key : 0;
		press(modifiers, key, character);
		return this;
	}

	private void press(int modifiers, int key, char character) {
		for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
			Event event = new Event();
			event.widget = widget;
			event.display = widget.getDisplay();
			event.keyCode = key;
			event.character = character;
			event.stateMask = modifiers;
			event.doit = true;
			widget.notifyListeners(type, event);
		}
		EventLoop.drain();
	}
}
