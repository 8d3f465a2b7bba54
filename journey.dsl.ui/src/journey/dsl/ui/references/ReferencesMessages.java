// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.references;

import java.util.Locale;

import journey.dsl.ide.labels.Texts;

/** The texts of the search. */
final class ReferencesMessages {

	private ReferencesMessages() {
	}

	static String text(String key, Object... arguments) {
		return new Texts(ReferencesMessages.class, "references", Locale.getDefault()).text(key, arguments);
	}
}
