// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import journey.sirius.Windows;

/** Tells the user why a tool does nothing. */
final class Refusals {

	private Refusals() {
	}

	/**
	 * Tells why, in the user's language; where there is no workbench nobody is told.
	 *
	 * @param reason the key of the text
	 * @param arguments what the text speaks of
	 */
	static void tell(String reason, Object... arguments) {
		Windows.with(window -> window.tell(Texts.ofUser().get("refused." + reason, arguments)));
	}
}
