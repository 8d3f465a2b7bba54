// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.typing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;

import journey.dsl.ide.typing.CommentToggle;
import journey.dsl.ui.editing.JourneyTextEditor;

/** Puts the selection into a block comment, or takes away the one that it is. */
public final class ToggleBlockCommentHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		JourneyTextEditor.of(event).filter(JourneyTextEditor::mayChange).ifPresent(editor -> {
			ITextSelection selection = editor.selection();
			editor.change(CommentToggle.block(editor.document().get(), selection.getOffset(),
					selection.getOffset() + selection.getLength()));
		});
		return null;
	}
}
