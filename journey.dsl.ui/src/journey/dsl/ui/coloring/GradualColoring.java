// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.coloring;

import java.util.function.Consumer;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.DefaultPositionUpdater;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IPositionUpdater;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.widgets.Display;

/** Colours a long range part by part, so that other events come in between; for the user's thread. */
final class GradualColoring {

	/** How many characters are coloured at once; more than a screen shows. */
	static final int PART = 8192;

	private final Display display;
	private final IDocument document;
	private final Consumer<IRegion> coloring;
	/** Of the document's positions those of this viewer. */
	private final String category = GradualColoring.class.getName() + hashCode();
	private final IPositionUpdater moves = new DefaultPositionUpdater(category);
	/** What is left, which the document moves along with its text; null where nothing is. */
	private Position rest;
	private boolean waiting;

	/** Takes what colours a range. */
	GradualColoring(Display display, IDocument document, Consumer<IRegion> coloring) {
		this.display = display;
		this.document = document;
		this.coloring = coloring;
	}

	/** Colours a range soon, together with what lies between it and what is left of others. */
	void color(IRegion range) {
		int start = range.getOffset();
		int end = start + range.getLength();
		if (rest == null || rest.isDeleted()) {
			keep(start, end);
		} else {
			keep(Math.min(start, rest.getOffset()), Math.max(end, rest.getOffset() + rest.getLength()));
		}
		schedule();
	}

	/** Colours nothing any more. */
	void stop() {
		keep(0, 0);
	}

	private void schedule() {
		if (!waiting && rest != null) {
			waiting = true;
			display.asyncExec(this::next);
		}
	}

	private void next() {
		waiting = false;
		if (rest == null || rest.isDeleted()) {
			return;
		}
		int end = rest.getOffset() + rest.getLength();
		Region part = new Region(rest.getOffset(), Math.min(PART, rest.getLength()));
		keep(part.getOffset() + part.getLength(), end);
		coloring.accept(part);
		schedule();
	}

	/** Among the positions of all annotations, one that moves this often would be looked for long. */
	private void keep(int start, int end) {
		try {
			if (rest != null) {
				document.removePositionUpdater(moves);
				document.removePositionCategory(category);
			}
			rest = start < end ? new Position(start, end - start) : null;
			if (rest != null) {
				document.addPositionCategory(category);
				document.addPositionUpdater(moves);
				document.addPosition(category, rest);
			}
		} catch (BadLocationException | BadPositionCategoryException e) {
			throw new IllegalArgumentException("outside of the document", e);
		}
	}
}
