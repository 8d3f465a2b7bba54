// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.compare;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.contentmergeviewer.TextMergeViewer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.swt.widgets.Composite;

import journey.dsl.ui.Texts;
import journey.dsl.ui.coloring.JourneyPresentationReconciler;

/** Shows two versions of a text side by side, in the colours and the font of the editor. */
final class JourneyMergeViewer extends TextMergeViewer {

	JourneyMergeViewer(Composite parent, CompareConfiguration configuration) {
		super(parent, configuration);
	}

	@Override
	public String getTitle() {
		return Texts.COMPARE.text("title");
	}

	@Override
	protected void configureTextViewer(TextViewer viewer) {
		viewer.getTextWidget().setFont(JFaceResources.getTextFont());
		new JourneyPresentationReconciler().install(viewer);
	}
}
