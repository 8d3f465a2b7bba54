// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.problems;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.jface.text.IDocument;

import journey.dsl.ui.editing.BufferListener;

/** Hears when a document was saved or has gone back to what its file says. */
final class SaveListener implements BufferListener {

	private final IDocument document;
	private final Runnable action;

	SaveListener(IDocument document, Runnable action) {
		this.document = document;
		this.action = action;
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
		if (!dirty && buffer instanceof ITextFileBuffer text && text.getDocument() == document) {
			action.run();
		}
	}
}
