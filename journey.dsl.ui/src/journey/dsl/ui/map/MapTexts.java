// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

import journey.dsl.Messages;

/** The view's texts. */
final class MapTexts {

	private static final Messages MAP = new Messages("journey.dsl.ui.map.map", MapTexts.class);

	private MapTexts() {
	}

	/** A text with its arguments filled in; an unknown key is a programming error. */
	static String text(String key, Object... arguments) {
		return MAP.text(key, arguments);
	}
}
