// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.compare;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.IViewerCreator;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Composite;

/** Creates the viewers of two versions of a text. */
public final class JourneyMergeViewerCreator implements IViewerCreator {

	@Override
	public Viewer createViewer(Composite parent, CompareConfiguration configuration) {
		return new JourneyMergeViewer(parent, configuration);
	}
}
