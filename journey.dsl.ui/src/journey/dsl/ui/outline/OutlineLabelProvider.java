// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.outline;

import java.util.function.Supplier;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ILabelProvider;

import journey.dsl.ide.outline.OutlineNode;

/** Labels with a tool tip that says what the icon and its badges mean. Plain, they are what a viewer sorts by. */
final class OutlineLabelProvider extends DelegatingStyledCellLabelProvider implements ILabelProvider {

	private final OutlineLabels labels;

	OutlineLabelProvider(Supplier<ShownOutline> outline) {
		this(new OutlineLabels(outline));
	}

	private OutlineLabelProvider(OutlineLabels labels) {
		super(labels);
		this.labels = labels;
	}

	@Override
	public String getText(Object element) {
		return labels.getText(element);
	}

	@Override
	public String getToolTipText(Object element) {
		return labels.description((OutlineNode) element);
	}
}
