// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.facts;

import java.util.ArrayList;
import java.util.List;

import journey.dsl.ide.labels.Texts;

/** Collects facts; one without a value is none. */
final class FactList {

	private final Texts texts;
	private final List<Fact> facts = new ArrayList<>();

	FactList(Texts texts) {
		this.texts = texts;
	}

	/** Adds a fact with the label of a key. */
	void add(String key, String value) {
		if (!value.isEmpty()) {
			facts.add(new Fact(texts.text(key), value));
		}
	}

	List<Fact> facts() {
		return List.copyOf(facts);
	}
}
