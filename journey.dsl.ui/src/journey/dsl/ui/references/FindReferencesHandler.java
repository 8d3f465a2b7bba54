// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.references;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

import journey.dsl.ide.references.ReferenceSearch;
import journey.dsl.ide.references.ReferenceTarget;
import journey.dsl.ui.Texts;
import journey.dsl.ui.editing.SelectedPlace;
import journey.dsl.ui.model.DocumentModel;
import journey.dsl.ui.model.DocumentModels;
import journey.dsl.ui.model.DocumentModelsService;

/** Finds the references to the element at the caret, or to the one that is selected in a view, in the background. */
public final class FindReferencesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
				&& editor.getSelectionProvider().getSelection() instanceof ITextSelection caret) {
			int place = SelectedPlace.of(HandlerUtil.getCurrentSelection(event)).orElse(caret.getOffset());
			IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
			DocumentModels models = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models();
			models.find(document).ifPresent(model -> search(editor, models, model, place));
		}
		return null;
	}

	private static void search(ITextEditor editor, DocumentModels models, DocumentModel model, int offset) {
		Job.create(Texts.REFERENCES.text("search"), (ICoreRunnable) monitor -> {
			ReferenceSearch search = models.language().get(ReferenceSearch.class);
			Optional<ReferenceTarget> target = model.current().read(resource -> search.target(resource, offset));
			editor.getSite().getShell().getDisplay().asyncExec(() -> target.ifPresentOrElse(
					found -> NewSearchUI.runQueryInBackground(new ReferencesQuery(models, found)),
					() -> sayThatThereIsNone(editor)));
		}).schedule();
	}

	private static void sayThatThereIsNone(IEditorPart editor) {
		IStatusLineManager status = editor.getEditorSite().getActionBars().getStatusLineManager();
		if (status != null) {
			status.setErrorMessage(Texts.REFERENCES.text("none"));
		}
	}
}
