// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.typing;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.xtext.util.ReplaceRegion;

import journey.dsl.ide.typing.CommentToggle;
import journey.dsl.ui.editing.JourneyTextEditor;

/** Comments the selected lines, or takes their comments away. */
public final class ToggleCommentHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		JourneyTextEditor.of(event).filter(JourneyTextEditor::mayChange).ifPresent(ToggleCommentHandler::toggle);
		return null;
	}

	/** Whole lines are selected, so that they stay selected with what is put before them. */
	private static void toggle(JourneyTextEditor editor) {
		ITextSelection selection = editor.selection();
		List<ReplaceRegion> changes = CommentToggle.lines(editor.document().get(), selection.getOffset(),
				selection.getOffset() + selection.getLength());
		editor.change(changes);
		if (selection.getLength() > 0) {
			selectLines(editor, selection);
		}
	}

	private static void selectLines(JourneyTextEditor editor, ITextSelection before) {
		try {
			int end = editor.selection().getOffset() + editor.selection().getLength();
			int start = editor.document().getLineOffset(before.getStartLine());
			editor.part().selectAndReveal(start, end - start);
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		}
	}
}
