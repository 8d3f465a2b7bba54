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

import journey.dsl.ui.model.DocumentModels;
import journey.dsl.ui.model.DocumentModelsService;
import journey.dsl.ui.model.Snapshot;

/**
 * Shows what was computed of a snapshot of the text. It takes what was last computed and never waits.
 *
 * @param <M> what was computed
 */
abstract class SnapshotMiningProvider<M> extends AbstractCodeMiningProvider {

	private final DocumentModels models = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models();
	private final MiningPreference preference;

	/** Shows it where the user wants that. */
	SnapshotMiningProvider(MiningPreference preference) {
		this.preference = preference;
	}

	/** The models of documents. */
	final DocumentModels models() {
		return models;
	}

	/** What was computed of a snapshot; empty where that is still to come. */
	abstract List<M> known(Snapshot snapshot);

	/** Makes a mining of the viewer of it. */
	abstract ICodeMining show(M mining, IDocument document) throws BadLocationException;

	@Override
	public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer,
			IProgressMonitor monitor) {
		IDocument document = viewer.getDocument();
		boolean wanted = document != null && preference.isOn();
		return CompletableFuture.supplyAsync(() -> wanted ? minings(document) : List.of());
	}

	private List<ICodeMining> minings(IDocument document) {
		return models.find(document)
				.flatMap(model -> model.validated().filter(result -> model.isCurrent(result.snapshot()))
						.map(result -> minings(document, result.snapshot())))
				.orElse(List.of());
	}

	private List<ICodeMining> minings(IDocument document, Snapshot snapshot) {
		List<ICodeMining> minings = new ArrayList<>();
		for (M mining : known(snapshot)) {
			try {
				minings.add(show(mining, document));
			} catch (BadLocationException e) {
				// the user has typed on meanwhile, and the next check brings other minings
				return List.of();
			}
		}
		return minings;
	}
}
