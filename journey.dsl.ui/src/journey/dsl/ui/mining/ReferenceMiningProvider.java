// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.ui.PlatformUI;

import journey.dsl.ide.mining.ReferenceMining;
import journey.dsl.ide.mining.ReferenceMinings;
import journey.dsl.ui.model.DocumentModels;
import journey.dsl.ui.model.DocumentModelsService;
import journey.dsl.ui.model.Language;
import journey.dsl.ui.model.ValidatedSnapshot;

/**
 * Shows how often an element is referred to: above one that takes several lines, behind one that takes a single line,
 * where a line above each would double the length of a list. It takes what was last computed and never waits.
 */
public final class ReferenceMiningProvider extends AbstractCodeMiningProvider {

	private final DocumentModels models = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models();
	private final ForeignReferences foreign = new ForeignReferences();

	/** The minings of a snapshot, in a type of their own so that the snapshot can keep them. */
	private record Known(List<ReferenceMining> minings) {
	}

	/** Computes the minings of a snapshot, which the viewer finds there once it asks for them. */
	static void compute(ValidatedSnapshot result, Language language) {
		ReferenceMinings references = language.get(ReferenceMinings.class);
		result.snapshot().once(Known.class, (resource, results) -> new Known(references.of(resource)));
	}

	@Override
	public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer,
			IProgressMonitor monitor) {
		IDocument document = viewer.getDocument();
		boolean wanted = document != null && MiningPreference.REFERENCES.isOn();
		return CompletableFuture.supplyAsync(() -> wanted ? minings(document) : List.of());
	}

	private List<ICodeMining> minings(IDocument document) {
		return models.find(document)
				.flatMap(model -> model.validated().filter(result -> model.isCurrent(result.snapshot()))
						.map(result -> minings(document, result)))
				.orElse(List.of());
	}

	private List<ICodeMining> minings(IDocument document, ValidatedSnapshot result) {
		List<ICodeMining> minings = new ArrayList<>();
		for (ReferenceMining mining : result.snapshot().known(Known.class).map(Known::minings).orElse(List.of())) {
			try {
				ReferenceCount count = new ReferenceCount(mining, foreign, models);
				int line = document.getLineOfOffset(mining.offset());
				minings.add(mining.severalLines() ? new ReferenceHeader(document, line, this, count)
						: new ReferenceLineEnd(document, line, this, count));
			} catch (BadLocationException e) {
				// the user has typed on meanwhile, and the next check brings other minings
				return List.of();
			}
		}
		return minings;
	}
}
