// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.ui.PlatformUI;

import journey.dsl.ide.mining.Mining;
import journey.dsl.ide.mining.StepMinings;
import journey.dsl.ui.model.DocumentModels;
import journey.dsl.ui.model.DocumentModelsService;
import journey.dsl.ui.model.Language;
import journey.dsl.ui.model.ValidatedSnapshot;

/** Shows behind the line of each step what is computed of it. It takes what was last computed and never waits. */
public final class JourneyCodeMiningProvider extends AbstractCodeMiningProvider {

	private final DocumentModels models = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models();

	/** The minings of a snapshot, in a type of their own so that the snapshot can keep them. */
	private record Known(List<Mining> minings) {
	}

	/** Computes the minings of a snapshot, which the viewer finds there once it asks for them. */
	static void compute(ValidatedSnapshot result, Language language) {
		StepMinings steps = language.get(StepMinings.class);
		result.snapshot().once(Known.class,
				(resource, results) -> new Known(steps.of(resource, results, Locale.getDefault())));
	}

	@Override
	public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer,
			IProgressMonitor monitor) {
		IDocument document = viewer.getDocument();
		boolean wanted = document != null && MiningPreference.RESULTS.isOn();
		return CompletableFuture.supplyAsync(() -> wanted ? minings(document) : List.of());
	}

	private List<LineMining> minings(IDocument document) {
		return models.find(document)
				.flatMap(model -> model.validated().filter(result -> model.isCurrent(result.snapshot()))
						.map(result -> minings(document, result)))
				.orElse(List.of());
	}

	private List<LineMining> minings(IDocument document, ValidatedSnapshot result) {
		List<LineMining> minings = new ArrayList<>();
		for (Mining mining : result.snapshot().known(Known.class).map(Known::minings).orElse(List.of())) {
			try {
				minings.add(new LineMining(document, document.getLineOfOffset(mining.offset()), this, mining.text()));
			} catch (BadLocationException e) {
				// the user has typed on meanwhile, and the next check brings other minings
				return List.of();
			}
		}
		return minings;
	}
}
