// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.diagram;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.util.ITextRegion;

import journey.dsl.ui.model.DocumentModel;
import journey.dsl.ui.model.DocumentModels;
import journey.dsl.ui.model.DocumentModelsService;

/** Elements and their places in the text that an editor shows; both are looked up in the background. */
final class TextEditors {

	private TextEditors() {
	}

	/** The page that the user looks at; empty while the workbench closes. */
	static Optional<IWorkbenchPage> page() {
		return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
				.map(IWorkbenchWindow::getActivePage);
	}

	/** The document of an editor. */
	static Optional<IDocument> document(IEditorPart editor) {
		return Optional.ofNullable(editor).map(part -> part.getAdapter(ITextEditor.class))
				.map(text -> text.getDocumentProvider().getDocument(text.getEditorInput()));
	}

	/** Where the name of an element is in a document; empty where the text has no such element. */
	static CompletableFuture<Optional<ITextRegion>> region(IDocument document, URI element) {
		Optional<DocumentModel> model = models().find(document);
		if (model.isEmpty()) {
			return CompletableFuture.completedFuture(Optional.empty());
		}
		DocumentModels models = models();
		return CompletableFuture.supplyAsync(() -> model.get().current().read(resource -> {
			EObject found = resource.getEObject(element.fragment());
			return Optional.ofNullable(found)
					.map(models.language().get(ILocationInFileProvider.class)::getSignificantTextRegion);
		}));
	}

	/** The fragment of the innermost element at a place in a document; empty where there is none. */
	static CompletableFuture<Optional<String>> fragment(IDocument document, int offset) {
		Optional<DocumentModel> model = models().find(document);
		if (model.isEmpty()) {
			return CompletableFuture.completedFuture(Optional.empty());
		}
		DocumentModels models = models();
		return CompletableFuture.supplyAsync(() -> model.get().current()
				.read(resource -> Optional
						.ofNullable(models.language().get(EObjectAtOffsetHelper.class)
								.resolveContainedElementAt(resource, offset))
						.map(resource::getURIFragment)));
	}

	private static DocumentModels models() {
		return PlatformUI.getWorkbench().getService(DocumentModelsService.class).models();
	}
}
