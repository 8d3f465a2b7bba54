// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.folding;

import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.IProjectionListener;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.xtext.ide.editor.folding.FoldingRange;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;

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
		SnapshotFollower<Boolean> follower = new SnapshotFollower<>("Journey folding", model,
				viewer.getTextWidget().getDisplay(), result -> fold(result, folds, model), folded -> { });
		Again again = new Again(follower);
		viewer.addProjectionListener(again);
		follower.start();
		return () -> {
			viewer.removeProjectionListener(again);
			follower.stop();
		};
	}

	/** Sets folds in the background, as the platform's own editors do: the viewer follows in an event of its own. */
	private boolean fold(ValidatedSnapshot result, Folds folds, DocumentModel model) {
		IFoldingRangeProvider provider = models().language().get(IFoldingRangeProvider.class);
		List<FoldingRange> ranges = result.snapshot()
				.readPatiently((resource, awaited) -> List.copyOf(provider.getFoldingRanges(resource, awaited)));
		return folds.show(ranges, () -> model.isCurrent(result.snapshot()));
	}

	/** Folds as soon as the viewer can: a new editor switches folding on last, and the user may do so at any time. */
	private record Again(SnapshotFollower<Boolean> follower) implements IProjectionListener {

		@Override
		public void projectionEnabled() {
			follower.again();
		}

		@Override
		public void projectionDisabled() {
			// the viewer has forgotten what folds
		}
	}
}
