// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.selection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.xtext.util.TextRegion;

import journey.dsl.ui.editing.JourneyTextEditor;

/** How the selection of a viewer grew; kept with the viewer's widget, forgotten once the user selects something else. */
final class SelectionHistory {

	private static final String KEY = SelectionHistory.class.getName();

	private record Step(IRegion smaller, IRegion larger) {
	}

	private final Deque<Step> steps = new ArrayDeque<>();

	static SelectionHistory of(JourneyTextEditor editor) {
		StyledText widget = editor.viewer().getTextWidget();
		if (!(widget.getData(KEY) instanceof SelectionHistory)) {
			widget.setData(KEY, new SelectionHistory());
		}
		return (SelectionHistory) widget.getData(KEY);
	}

	void grown(ITextSelection from, TextRegion to) {
		IRegion smaller = new Region(from.getOffset(), from.getLength());
		if (!steps.isEmpty() && !steps.peek().larger().equals(smaller)) {
			steps.clear();
		}
		steps.push(new Step(smaller, new Region(to.getOffset(), to.getLength())));
	}

	Optional<IRegion> shrink(ITextSelection now) {
		boolean known = !steps.isEmpty() && steps.peek().larger().equals(new Region(now.getOffset(), now.getLength()));
		return known ? Optional.of(steps.pop().smaller()) : Optional.empty();
	}
}
