// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui;

import journey.dsl.Messages;

/** The texts of the workbench, in the language of the user. */
public final class Texts {

	/** What is told about files and builds. */
	public static final Messages WORKBENCH = new Messages("journey.dsl.ui.workbench", Texts.class);

	/** What wizards say. */
	public static final Messages WIZARDS = new Messages("journey.dsl.ui.wizards.wizards", Texts.class);

	/** What pages of preferences and properties say. */
	public static final Messages PREFERENCES = new Messages("journey.dsl.ui.preferences.preferences", Texts.class);

	/** What is told of a renaming. */
	public static final Messages RENAME = new Messages("journey.dsl.ui.rename.rename", Texts.class);

	/** What the comparison says. */
	public static final Messages COMPARE = new Messages("journey.dsl.ui.compare.compare", Texts.class);

	/** What the search says. */
	public static final Messages REFERENCES = new Messages("journey.dsl.ui.references.references", Texts.class);

	/** What the view of the map says. */
	public static final Messages MAP = new Messages("journey.dsl.ui.map.map", Texts.class);

	/** What is told of diagrams. */
	public static final Messages DIAGRAM = new Messages("journey.dsl.ui.diagram.messages", Texts.class);

	/** What commands of the editor say. */
	public static final Messages EDITING = new Messages("journey.dsl.ui.editing.editing", Texts.class);

	private Texts() {
	}
}
