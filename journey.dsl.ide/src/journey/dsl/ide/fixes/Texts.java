// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import journey.dsl.Messages;

/** Titles of quick fixes. */
final class Texts {

	private static final Messages FIXES = new Messages("journey.dsl.ide.fixes.fixes", Texts.class);

	private Texts() {
	}

	static String text(String key, Object... arguments) {
		return FIXES.text(key, arguments);
	}
}
