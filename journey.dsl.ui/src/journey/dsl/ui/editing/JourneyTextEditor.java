// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.editing;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentRewriteSession;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;
import org.eclipse.xtext.util.ReplaceRegion;

import journey.dsl.ui.model.DocumentModel;
import journey.dsl.ui.model.DocumentModels;
import journey.dsl.ui.model.DocumentModelsService;

/**
 * An editor with a journey's text, as a command sees it; for the user's thread.
 *
 * @param part the editor
 * @param viewer what shows the text
 * @param models the models of documents
 */
public record JourneyTextEditor(ITextEditor part, ISourceViewer viewer, DocumentModels models) {

	/** Many changes are told to listeners as one. */
	private static final int MANY = 50;

	/** The editor that a command is for; empty where that is no journey's. */
	public static Optional<JourneyTextEditor> of(ExecutionEvent event) {
		DocumentModels models = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models();
		return HandlerUtil.getActiveEditor(event) instanceof ITextEditor part
				&& part.getAdapter(ITextOperationTarget.class) instanceof ISourceViewer viewer
				&& viewer.getDocument() != null
						? Optional.of(new JourneyTextEditor(part, viewer, models)).filter(editor -> editor.model().isPresent())
						: Optional.empty();
	}

	/** The text. */
	public IDocument document() {
		return viewer.getDocument();
	}

	/** What is known of the text. */
	public Optional<DocumentModel> model() {
		return models.find(document());
	}

	/** What is selected. */
	public ITextSelection selection() {
		return (ITextSelection) part.getSelectionProvider().getSelection();
	}

	/** Makes the file writable where that is needed, which may ask the user; tells whether the text may change. */
	public boolean mayChange() {
		return !(part instanceof ITextEditorExtension2 extension) || extension.validateEditorInputState();
	}

	/**
	 * Changes the text in one step of undo; what is selected stays selected.
	 *
	 * @param changes in their order, without overlap
	 */
	public void change(List<ReplaceRegion> changes) {
		if (changes.isEmpty()) {
			return;
		}
		TextEdit edit = TextEdits.of(changes);
		IRewriteTarget target = ((ITextViewerExtension) viewer).getRewriteTarget();
		target.beginCompoundChange();
		DocumentRewriteSession session = changes.size() < MANY ? null : ((IDocumentExtension4) document())
				.startRewriteSession(DocumentRewriteSessionType.UNRESTRICTED);
		Position selected = new Position(selection().getOffset(), selection().getLength());
		try {
			document().addPosition(selected);
			edit.apply(document());
		} catch (BadLocationException e) {
			throw new IllegalArgumentException(e);
		} finally {
			document().removePosition(selected);
			if (session != null) {
				((IDocumentExtension4) document()).stopRewriteSession(session);
			}
			target.endCompoundChange();
		}
		part.selectAndReveal(selected.getOffset(), selected.getLength());
	}
}
