// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.occurrences;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;

import journey.dsl.ui.model.DocumentModel;
import journey.dsl.ui.model.DocumentReconciler;

/** Marks where the text names the element at the caret. */
public final class OccurrencesReconciler extends DocumentReconciler {

	@Override
	protected Runnable start(ISourceViewer viewer, IDocument document, DocumentModel model) {
		OccurrenceMarks marks = new OccurrenceMarks(viewer, model, models().language());
		marks.start();
		return marks::stop;
	}
}
