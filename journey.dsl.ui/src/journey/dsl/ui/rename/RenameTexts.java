// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.rename;

import journey.dsl.Messages;

/** What the dialog says. */
final class RenameTexts {

	private static final Messages TEXTS = new Messages("journey.dsl.ui.rename.rename", RenameTexts.class);

	private RenameTexts() {
	}

	static String text(String key, Object... arguments) {
		return TEXTS.text(key, arguments);
	}
}
