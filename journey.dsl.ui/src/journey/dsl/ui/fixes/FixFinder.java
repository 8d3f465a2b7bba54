// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.fixes;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.PlatformUI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ReplaceRegion;

import journey.dsl.ide.fixes.Fix;
import journey.dsl.ide.fixes.QuickFixes;
import journey.dsl.ui.model.DocumentModel;
import journey.dsl.ui.model.DocumentModels;
import journey.dsl.ui.model.DocumentModelsService;

/** Finds quick fixes of problems in documents and in files that no editor shows. */
final class FixFinder {

	private final DocumentModels models = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models();

	/** The fixes of a problem in a document that an editor shows; while they are computed the window lives. */
	List<Fix> fixes(IDocument document, Problem problem) {
		return Background.compute(() -> models.find(document).map(model -> fixes(model, problem)).orElse(List.of()),
				List.of());
	}

	/** The fixes of a problem in a file; empty where the file has changed since. */
	Optional<List<Fix>> fixes(IFile file, Problem problem) {
		return inFile(file, List.of(problem), resource -> quickFixes().of(problem.in(resource)));
	}

	/** The changes that mend problems of a file in the same way; empty where the file has changed since. */
	Optional<List<ReplaceRegion>> edits(IFile file, List<Problem> problems, String kind) {
		return inFile(file, problems, resource -> quickFixes()
				.all(problems.stream().map(problem -> problem.in(resource)).toList(), kind));
	}

	private <T> Optional<List<T>> inFile(IFile file, List<Problem> problems, Function<XtextResource, List<T>> answer) {
		Optional<List<T>> nothing = Optional.of(List.of());
		return Background.compute(() -> inModel(file, model -> model.current().read(resource -> problems.stream()
				.allMatch(problem -> problem.isIn(resource)) ? Optional.of(answer.apply(resource)) : Optional.empty()),
				nothing), nothing);
	}

	private List<Fix> fixes(DocumentModel model, Problem problem) {
		return model.current().read(resource -> quickFixes().of(problem.in(resource)));
	}

	private QuickFixes quickFixes() {
		return models.language().get(QuickFixes.class);
	}

	private <T> T inModel(IFile file, Function<DocumentModel, T> reader, T fallback) {
		ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
		try {
			buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
			try {
				IDocument document = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE).getDocument();
				try {
					return reader.apply(models.connect(document));
				} finally {
					models.disconnect(document);
				}
			} finally {
				buffers.disconnect(file.getFullPath(), LocationKind.IFILE, null);
			}
		} catch (CoreException e) {
			ILog.of(FixFinder.class).error(file.getFullPath() + " cannot be read.", e);
			return fallback;
		}
	}
}
