// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.coloring;

import java.util.Locale;

/** What a part of a text means, as far as only the model can tell. */
public enum SemanticKind {
	/** The name of a phase where it is declared. */
	PHASE,
	/** The name of a step where it is declared. */
	STEP,
	/** The name of another element where it is declared. */
	DECLARATION,
	/** A reference to an element. */
	REFERENCE,
	/** The title of an element. */
	TITLE,
	/** A metric that is given up: its name and references to it. */
	RETIRED,
	/** A reference that leads nowhere. */
	UNRESOLVED;

	/** The name of the style in which it is shown. */
	public String style() {
		return name().toLowerCase(Locale.ROOT);
	}
}
