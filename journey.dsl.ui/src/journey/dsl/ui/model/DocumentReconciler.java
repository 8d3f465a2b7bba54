// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.PlatformUI;

/** Runs a feature for the document that a viewer shows, whichever document that is; for the user's thread. */
public abstract class DocumentReconciler implements IReconciler, ITextInputListener {

	private final DocumentModels models = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models();
	private ISourceViewer viewer;
	private Runnable stop;

	/**
	 * Begins with a document.
	 *
	 * @return ends with it
	 */
	protected abstract Runnable start(ISourceViewer source, IDocument document, DocumentModel model);

	/** The models of all documents, with the language's services. */
	protected final DocumentModels models() {
		return models;
	}

	@Override
	public final void install(ITextViewer installed) {
		viewer = (ISourceViewer) installed;
		viewer.addTextInputListener(this);
		inputDocumentChanged(null, viewer.getDocument());
	}

	@Override
	public final void uninstall() {
		viewer.removeTextInputListener(this);
		inputDocumentAboutToBeChanged(viewer.getDocument(), null);
	}

	@Override
	public final void inputDocumentAboutToBeChanged(IDocument oldInput, IDocument newInput) {
		if (stop != null) {
			stop.run();
			stop = null;
			models.disconnect(oldInput);
		}
	}

	@Override
	public final void inputDocumentChanged(IDocument oldInput, IDocument newInput) {
		if (newInput != null && stop == null) {
			stop = start(viewer, newInput, models.connect(newInput));
		}
	}

	@Override
	public final IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
