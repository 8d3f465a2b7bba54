// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.spelling;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.spelling.SpellingService;

import journey.dsl.ui.model.DocumentModel;
import journey.dsl.ui.model.DocumentReconciler;
import journey.dsl.ui.model.SnapshotFollower;

/** Marks what the workbench's spelling engine objects to, after each check of a text and when spelling is set anew. */
public final class SpellingReconciler extends DocumentReconciler {

	@Override
	protected Runnable start(ISourceViewer viewer, IDocument document, DocumentModel model) {
		SpellingCheck check = new SpellingCheck();
		SnapshotFollower<Misspellings> follower = new SnapshotFollower<>("Journey spelling", model,
				viewer.getTextWidget().getDisplay(), check::of, found -> SpellingMarks.show(viewer, found));
		IPropertyChangeListener changed = event -> {
			if (SpellingService.PREFERENCE_SPELLING_ENABLED.equals(event.getProperty())
					|| SpellingService.PREFERENCE_SPELLING_ENGINE.equals(event.getProperty())) {
				check.forget();
				follower.again();
			}
		};
		EditorsUI.getPreferenceStore().addPropertyChangeListener(changed);
		follower.start();
		return () -> {
			EditorsUI.getPreferenceStore().removePropertyChangeListener(changed);
			follower.stop();
		};
	}
}
