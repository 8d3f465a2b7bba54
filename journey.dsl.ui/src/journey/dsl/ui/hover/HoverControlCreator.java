// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.hover;

import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.editors.text.EditorsUI;

/** Makes the controls that show hovers. */
final class HoverControlCreator extends AbstractReusableInformationControlCreator {

	@Override
	protected IInformationControl doCreateInformationControl(Shell parent) {
		return new HoverControl(parent, EditorsUI.getTooltipAffordanceString());
	}

	/** All creators make the same, so that a composed hover can be kept. */
	@Override
	public boolean equals(Object other) {
		return other instanceof HoverControlCreator;
	}

	@Override
	public int hashCode() {
		return HoverControlCreator.class.hashCode();
	}
}
