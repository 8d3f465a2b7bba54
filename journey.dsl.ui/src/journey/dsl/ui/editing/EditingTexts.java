// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.editing;

import journey.dsl.Messages;

/** What commands of the editor say to the user. */
public enum EditingTexts {

	/** The name of formatting while it goes on. */
	FORMAT_JOB("format-job"),
	/** Why a text is not formatted. */
	FORMAT_BROKEN("format-broken"),
	/** The name of growing the selection while it goes on. */
	GROW_JOB("grow-job");

	private static final Messages EDITING = new Messages("journey.dsl.ui.editing.editing", EditingTexts.class);

	private final String key;

	EditingTexts(String key) {
		this.key = key;
	}

	/** {@return the text in the user's language} */
	public String text() {
		return EDITING.text(key);
	}
}
