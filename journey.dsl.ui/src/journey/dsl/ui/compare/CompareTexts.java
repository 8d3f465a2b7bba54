// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.compare;

import journey.dsl.Messages;

/** What the comparison says. */
final class CompareTexts {

	private static final Messages TEXTS = new Messages("journey.dsl.ui.compare.compare", CompareTexts.class);

	private CompareTexts() {
	}

	static String text(String key) {
		return TEXTS.text(key);
	}
}
