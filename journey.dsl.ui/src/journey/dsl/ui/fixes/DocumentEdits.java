// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.fixes;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.xtext.util.ReplaceRegion;

import journey.dsl.ui.editing.TextEdits;

/** Changes documents so that one undo takes all of a change back. */
final class DocumentEdits {

	private DocumentEdits() {
	}

	/**
	 * Changes a document; for the user's thread where an editor shows it.
	 *
	 * @throws BadLocationException where the document has changed so much that the change no longer fits
	 */
	static void apply(IDocument document, List<ReplaceRegion> edits) throws BadLocationException {
		TextEdit all = TextEdits.of(edits);
		IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		if (undo != null) {
			undo.beginCompoundChange();
		}
		try {
			all.apply(document);
		} finally {
			if (undo != null) {
				undo.endCompoundChange();
			}
		}
	}
}
