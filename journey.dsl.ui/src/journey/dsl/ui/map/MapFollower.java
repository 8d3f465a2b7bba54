// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

import java.util.function.Consumer;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.ui.texteditor.ITextEditor;

import journey.dsl.ui.model.DocumentModel;
import journey.dsl.ui.model.DocumentModels;
import journey.dsl.ui.model.ValidatedSnapshot;

/** Follows one editor: its text, and the caret in it. All but the listening to checks is for the user's thread. */
final class MapFollower implements IDocumentListener, ISelectionChangedListener {

	/** What a follower tells. */
	interface Listener {

		/** A figure, or none, was laid out; on the job's thread. */
		void laidOut(MapFollower follower, MapReader.Result result);

		/** The caret is at another place. */
		void caretMoved(int place);
	}

	private final ITextEditor editor;
	private final IDocument document;
	private final DocumentModels models;
	private final DocumentModel model;
	private final Listener listener;
	private final MapJob job;
	private final Consumer<ValidatedSnapshot> checked = this::relink;
	private MapKind kind;
	private long checkedStamp = -1;

	MapFollower(ITextEditor editor, IDocument document, DocumentModels models, MapKind kind, Listener listener) {
		this.editor = editor;
		this.document = document;
		this.models = models;
		this.kind = kind;
		this.listener = listener;
		this.model = models.connect(document);
		this.job = new MapJob(model, models.language(), result -> listener.laidOut(this, result));
	}

	ITextEditor editor() {
		return editor;
	}

	void start() {
		document.addDocumentListener(this);
		model.addListener(checked);
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider selections) {
			selections.addPostSelectionChangedListener(this);
		}
		job.now(caret(), kind);
	}

	void stop() {
		document.removeDocumentListener(this);
		model.removeListener(checked);
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider selections) {
			selections.removePostSelectionChangedListener(this);
		}
		job.cancel();
		models.disconnect(document);
	}

	/** Draws another figure of the same journey. */
	void choose(MapKind newKind) {
		kind = newKind;
		job.now(caret(), kind);
	}

	/** Draws the journey at the caret, where another one was shown. */
	void follow() {
		job.now(caret(), kind);
	}

	/** Where the caret is in the text. */
	int caret() {
		return editor.getSelectionProvider() != null
				&& editor.getSelectionProvider().getSelection() instanceof ITextSelection text
						? Math.max(0, text.getOffset()) : 0;
	}

	/** Whether a figure shows what the text says now. */
	boolean isCurrent(MapPicture picture) {
		return model.isCurrent(picture.stamp());
	}

	/** A text that is checked again without a change may be linked differently: another file has changed. */
	private void relink(ValidatedSnapshot result) {
		if (checkedStamp == result.snapshot().stamp()) {
			job.soon();
		}
		checkedStamp = result.snapshot().stamp();
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// the figure comes afterwards
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		job.soon();
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		if (event.getSelection() instanceof ITextSelection text) {
			listener.caretMoved(Math.max(0, text.getOffset()));
		}
	}
}
