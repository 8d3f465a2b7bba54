// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.hover;

import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.swt.widgets.Shell;

/** Makes the controls that a hover becomes once the user enters it: they can be scrolled and resized. */
final class ScrollableHoverCreator extends AbstractReusableInformationControlCreator {

	@Override
	protected IInformationControl doCreateInformationControl(Shell parent) {
		return new HoverControl(parent);
	}
}
