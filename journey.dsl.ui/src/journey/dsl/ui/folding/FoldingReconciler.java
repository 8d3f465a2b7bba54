// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.folding;

import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.xtext.ide.editor.folding.FoldingRange;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.util.CancelIndicator;

import journey.dsl.ui.model.DocumentModel;
import journey.dsl.ui.model.DocumentReconciler;
import journey.dsl.ui.model.SnapshotFollower;
import journey.dsl.ui.model.ValidatedSnapshot;

/** Lets elements, comments and imports fold. */
public final class FoldingReconciler extends DocumentReconciler {

	@Override
	protected Runnable start(ISourceViewer source, IDocument document, DocumentModel model) {
		if (!(source instanceof ProjectionViewer viewer)) {
			return () -> { };
		}
		Folds folds = new Folds(viewer, document);
		SnapshotFollower<List<FoldingRange>> follower = new SnapshotFollower<>("Journey folding", model,
				viewer.getTextWidget().getDisplay(), this::ranges, folds::show);
		follower.start();
		return follower::stop;
	}

	private List<FoldingRange> ranges(ValidatedSnapshot result) {
		IFoldingRangeProvider provider = models().language().get(IFoldingRangeProvider.class);
		return result.snapshot()
				.read(resource -> List.copyOf(provider.getFoldingRanges(resource, CancelIndicator.NullImpl)));
	}
}
