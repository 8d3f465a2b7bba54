// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.coloring;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.source.ISourceViewer;

import journey.dsl.ide.coloring.JourneySemanticHighlighting;
import journey.dsl.ide.coloring.SemanticTokens;
import journey.dsl.ui.model.DocumentModel;
import journey.dsl.ui.model.DocumentReconciler;
import journey.dsl.ui.model.SnapshotFollower;
import journey.dsl.ui.model.ValidatedSnapshot;

/** Colours names, references and titles by what they mean. */
public final class SemanticReconciler extends DocumentReconciler {

	@Override
	protected Runnable start(ISourceViewer viewer, IDocument document, DocumentModel model) {
		SemanticColoring coloring = new SemanticColoring(viewer, document);
		SnapshotFollower<SemanticTokens> follower = new SnapshotFollower<>("Journey colours", model,
				viewer.getTextWidget().getDisplay(), this::tokens, coloring::show);
		((ITextViewerExtension4) viewer).addTextPresentationListener(coloring);
		document.addDocumentListener(coloring);
		follower.start();
		return () -> {
			follower.stop();
			document.removeDocumentListener(coloring);
			((ITextViewerExtension4) viewer).removeTextPresentationListener(coloring);
		};
	}

	private SemanticTokens tokens(ValidatedSnapshot result) {
		JourneySemanticHighlighting highlighting = models().language().get(JourneySemanticHighlighting.class);
		return result.snapshot().readPatiently(
				(resource, awaited) -> new SemanticTokens(highlighting.tokens(resource, awaited)));
	}
}
