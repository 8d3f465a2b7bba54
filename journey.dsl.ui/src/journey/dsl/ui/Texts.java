// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui;

import journey.dsl.Messages;

/** Texts of the workbench that several of its parts use. */
public final class Texts {

	/** What is told about files and builds. */
	public static final Messages WORKBENCH = new Messages("journey.dsl.ui.workbench", Texts.class);

	/** What wizards say. */
	public static final Messages WIZARDS = new Messages("journey.dsl.ui.wizards.wizards", Texts.class);

	/** What pages of preferences and properties say. */
	public static final Messages PREFERENCES = new Messages("journey.dsl.ui.preferences.preferences", Texts.class);

	private Texts() {
	}
}
