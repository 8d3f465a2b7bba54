// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.editing;

import java.util.function.Consumer;

import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.texteditor.ITextEditor;

import journey.dsl.ui.model.DocumentModel;
import journey.dsl.ui.model.DocumentModels;

/**
 * Holds the model of what an editor shows: a file that is renamed or moved gets another document. For the user's thread.
 */
public final class EditedModel {

	private final ITextEditor editor;
	private final DocumentModels models;
	private final Consumer<DocumentModel> connected;
	private final Runnable leaving;
	private final IPropertyListener inputChanged = (source, property) -> inputChanged(property);
	private IDocument document;

	/**
	 * Follows nothing yet.
	 *
	 * @param connected takes the model of the document that is shown from now on
	 * @param leaving called before a model is given up
	 */
	public EditedModel(ITextEditor editor, DocumentModels models, Consumer<DocumentModel> connected, Runnable leaving) {
		this.editor = editor;
		this.models = models;
		this.connected = connected;
		this.leaving = leaving;
	}

	/** Takes the model of what is shown now, and follows the editor until {@link #stop()}. */
	public void start() {
		connect();
		editor.addPropertyListener(inputChanged);
	}

	/** Gives the model up. */
	public void stop() {
		editor.removePropertyListener(inputChanged);
		disconnect();
	}

	private void inputChanged(int property) {
		if (property == IEditorPart.PROP_INPUT) {
			disconnect();
			connect();
		}
	}

	private void connect() {
		document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		connected.accept(models.connect(document));
	}

	private void disconnect() {
		leaving.run();
		models.disconnect(document);
	}
}
