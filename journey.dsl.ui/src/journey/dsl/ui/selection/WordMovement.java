// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.selection;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.MovementEvent;
import org.eclipse.swt.custom.MovementListener;

import journey.dsl.ide.selection.NameWords;

/** Moves the caret by the words that names are made of. It hangs on the viewer as reconcilers do. */
public final class WordMovement implements IReconciler, MovementListener {

	private ITextViewer viewer;

	@Override
	public void install(ITextViewer installed) {
		viewer = installed;
		viewer.getTextWidget().addWordMovementListener(this);
	}

	@Override
	public void uninstall() {
		if (viewer.getTextWidget() != null) {
			viewer.getTextWidget().removeWordMovementListener(this);
		}
	}

	@Override
	public void getNextOffset(MovementEvent event) {
		int place = event.offset - event.lineOffset;
		if (event.movement == SWT.MOVEMENT_WORD && place < event.lineText.length()) {
			event.newOffset = event.lineOffset + NameWords.next(event.lineText, place);
		}
	}

	@Override
	public void getPreviousOffset(MovementEvent event) {
		int place = event.offset - event.lineOffset;
		boolean inLine = place > 0 && place <= event.lineText.length();
		if ((event.movement == SWT.MOVEMENT_WORD || event.movement == SWT.MOVEMENT_WORD_START) && inLine) {
			event.newOffset = event.lineOffset + NameWords.previous(event.lineText, place);
		}
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
