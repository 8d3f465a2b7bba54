// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.selection;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

import journey.dsl.ui.editing.JourneyTextEditor;

/** Selects again what was selected before the selection grew. */
public final class ShrinkSelectionHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		JourneyTextEditor.of(event).ifPresent(editor -> SelectionHistory.of(editor).shrink(editor.selection())
				.ifPresent(region -> editor.part().selectAndReveal(region.getOffset(), region.getLength())));
		return null;
	}
}
