// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.problems;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;

/** Hears when a document was saved or has gone back to what its file says. */
final class SaveListener implements IFileBufferListener {

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

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		// the document has its buffer already
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		// the viewer lets go of the document by itself
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// the document tells its changes
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		// the document tells its changes
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// says nothing about the text
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean validated) {
		// says nothing about the text
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		// the editor gets a new document
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		// the editor closes or keeps its text
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// says nothing about the text
	}
}
