// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.rename;

import journey.dsl.Messages;

/** What is told of a renaming. */
final class Texts {

	static final Messages RENAME = new Messages("journey.dsl.ide.rename.rename", Texts.class);

	private Texts() {
	}
}
