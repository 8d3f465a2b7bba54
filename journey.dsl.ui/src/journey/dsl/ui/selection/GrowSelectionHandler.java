// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.selection;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.xtext.util.TextRegion;

import journey.dsl.ide.selection.SelectionGrowth;
import journey.dsl.ui.Texts;
import journey.dsl.ui.editing.BackgroundAnswer;
import journey.dsl.ui.editing.JourneyTextEditor;

/** Selects the next larger part of the text. */
public final class GrowSelectionHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		JourneyTextEditor.of(event).ifPresent(GrowSelectionHandler::grow);
		return null;
	}

	private static void grow(JourneyTextEditor editor) {
		ITextSelection before = editor.selection();
		BackgroundAnswer.ask(Texts.EDITING.text("grow-job"), editor,
				resource -> editor.models().language().get(SelectionGrowth.class).grow(resource, before.getOffset(),
						before.getLength()),
				larger -> select(editor, before, larger));
	}

	private static void select(JourneyTextEditor editor, ITextSelection before, Optional<TextRegion> larger) {
		ITextSelection now = editor.selection();
		boolean same = now.getOffset() == before.getOffset() && now.getLength() == before.getLength();
		if (same && larger.isPresent()) {
			SelectionHistory.of(editor).grown(before, larger.get());
			editor.part().selectAndReveal(larger.get().getOffset(), larger.get().getLength());
		}
	}
}
