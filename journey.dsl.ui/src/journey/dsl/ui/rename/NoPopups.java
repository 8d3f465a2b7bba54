// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.rename;

import org.eclipse.jface.text.IWidgetTokenKeeper;
import org.eclipse.jface.text.IWidgetTokenKeeperExtension;
import org.eclipse.jface.text.IWidgetTokenOwner;
import org.eclipse.jface.text.IWidgetTokenOwnerExtension;

/** Keeps proposals and hovers away from a text, whose keys they would take: Enter must mean what it does elsewhere. */
final class NoPopups implements IWidgetTokenKeeper, IWidgetTokenKeeperExtension {

	/** More than any popup of the platform asks for. */
	private static final int PRIORITY = 1000;

	private final IWidgetTokenOwner text;

	private NoPopups(IWidgetTokenOwner text) {
		this.text = text;
	}

	/** Begins. */
	static <T extends IWidgetTokenOwner & IWidgetTokenOwnerExtension> NoPopups in(T text) {
		NoPopups none = new NoPopups(text);
		text.requestWidgetToken(none, PRIORITY);
		return none;
	}

	/** Ends. */
	void end() {
		text.releaseWidgetToken(this);
	}

	@Override
	public boolean requestWidgetToken(IWidgetTokenOwner owner) {
		return false;
	}

	@Override
	public boolean requestWidgetToken(IWidgetTokenOwner owner, int priority) {
		return priority > PRIORITY;
	}

	@Override
	public boolean setFocus(IWidgetTokenOwner owner) {
		return false;
	}
}
