// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.mining;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension5;

import journey.dsl.ui.model.DocumentModel;
import journey.dsl.ui.model.DocumentReconciler;
import journey.dsl.ui.model.SnapshotFollower;
import journey.dsl.ui.model.ValidatedSnapshot;

/** Has what stands beside the text shown anew after each check, and when it is switched on or off. */
public final class MiningReconciler extends DocumentReconciler {

	@Override
	protected Runnable start(ISourceViewer viewer, IDocument document, DocumentModel model) {
		SnapshotFollower<Boolean> follower = new SnapshotFollower<>("Journey minings", model,
				viewer.getTextWidget().getDisplay(), result -> show(result, viewer, model), shown -> { });
		IPreferenceChangeListener switched = event -> {
			if (MiningPreference.isKey(event.getKey())) {
				follower.again();
			}
		};
		MiningPreference.node().addPreferenceChangeListener(switched);
		follower.start();
		return () -> {
			MiningPreference.node().removePreferenceChangeListener(switched);
			follower.stop();
		};
	}

	/**
	 * What is shown is computed here, where it waits until the user pauses, and not once the viewer asks for it. The viewer
	 * is told in the background, as the platform's own editors do: on the user's thread it might put thousands of
	 * annotations into its text at once.
	 */
	private boolean show(ValidatedSnapshot result, ISourceViewer viewer, DocumentModel model) {
		if (MiningPreference.RESULTS.isOn()) {
			JourneyCodeMiningProvider.compute(result, models().language());
		}
		if (MiningPreference.REFERENCES.isOn()) {
			ReferenceMiningProvider.compute(result, models().language());
		}
		boolean current = model.isCurrent(result.snapshot());
		if (current && viewer instanceof ISourceViewerExtension5 minings) {
			minings.updateCodeMinings();
		}
		return current;
	}
}
