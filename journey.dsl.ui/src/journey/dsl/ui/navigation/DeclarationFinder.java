// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.navigation;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.PlatformUI;

import journey.dsl.ide.navigation.Declaration;
import journey.dsl.ide.navigation.Declarations;
import journey.dsl.ui.model.DocumentModel;
import journey.dsl.ui.model.DocumentModels;
import journey.dsl.ui.model.DocumentModelsService;

/** Finds declarations in the background. */
final class DeclarationFinder {

	private DeclarationFinder() {
	}

	private static DocumentModels models() {
		return PlatformUI.getWorkbench().getService(DocumentModelsService.class).models();
	}

	/** The model of a document; empty for one that holds no journeys. */
	static Optional<DocumentModel> model(IDocument document) {
		return Optional.ofNullable(document).flatMap(models()::find);
	}

	/** What is declared for what stands at a place. */
	static CompletableFuture<Optional<Declaration>> find(DocumentModel model, int offset) {
		DocumentModels models = models();
		return CompletableFuture.supplyAsync(() -> {
			Declarations declarations = models.language().get(Declarations.class);
			return model.current().read(resource -> declarations.at(resource, offset));
		});
	}
}
