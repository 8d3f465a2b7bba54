// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.wizards;

import java.util.Locale;

import journey.dsl.ui.Texts;

/** The phases that most journeys have, in their order. */
enum TemplatePhase {
	/** The client notices what is missing. */
	NEED("Need", "before"),
	/** The client looks around. */
	SEARCH("Search", "before"),
	/** The client decides. */
	CHOICE("Choice", "before"),
	/** The client buys. */
	PURCHASE("Purchase", "purchase"),
	/** The client gets what was bought. */
	DELIVERY("Delivery", "purchase"),
	/** The client starts to use it. */
	FIRST_USE("FirstUse", "use"),
	/** The client needs help. */
	AFTER_SALE("AfterSale", "after"),
	/** The client tells others. */
	RECOMMENDATION("Recommendation", "recommend");

	private final String id;
	private final String kind;

	TemplatePhase(String id, String kind) {
		this.id = id;
		this.kind = kind;
	}

	/** Its name in the text. */
	String id() {
		return id;
	}

	/** The word of the language that tells what kind of phase it is. */
	String kind() {
		return kind;
	}

	/** Its title in a language. */
	String title(Locale language) {
		return Texts.WIZARDS.in(language, "phase." + id);
	}

	/** What the client does in it, in the client's words. */
	String step(Locale language) {
		return Texts.WIZARDS.in(language, "step." + id);
	}
}
