// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.problems;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.PlatformUI;

import journey.dsl.ui.model.DocumentModels;
import journey.dsl.ui.model.DocumentModelsService;

/** Shows the problems of the document that a viewer shows, whichever document that is. */
public final class ProblemsReconciler implements IReconciler, ITextInputListener {

	private final DocumentModels models = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models();
	private ISourceViewer viewer;
	private ProblemsPresenter presenter;

	@Override
	public void install(ITextViewer installed) {
		viewer = (ISourceViewer) installed;
		viewer.addTextInputListener(this);
		inputDocumentChanged(null, viewer.getDocument());
	}

	@Override
	public void uninstall() {
		viewer.removeTextInputListener(this);
		inputDocumentAboutToBeChanged(viewer.getDocument(), null);
	}

	@Override
	public void inputDocumentAboutToBeChanged(IDocument oldInput, IDocument newInput) {
		if (presenter != null) {
			presenter.stop();
			presenter = null;
			models.disconnect(oldInput);
		}
	}

	@Override
	public void inputDocumentChanged(IDocument oldInput, IDocument newInput) {
		if (newInput != null && presenter == null) {
			presenter = new ProblemsPresenter(viewer, newInput, models.connect(newInput));
			presenter.start();
		}
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
