// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.ArrayList;
import java.util.List;

import journey.dsl.documentation.scene.PlainText;
import journey.dsl.documentation.text.Wording;

/**
 * A field and what it holds, as templates see it.
 *
 * @param label name of the field
 * @param value what it holds, not empty
 */
public record Fact(String label, String value) {

	/** Gathers facts and leaves out those that are not given. */
	static final class Facts {

		private final Wording wording;
		private final List<Fact> facts = new ArrayList<>();

		Facts(Wording wording) {
			this.wording = wording;
		}

		Facts add(String key, String value) {
			String clean = PlainText.of(value);
			if (!clean.isEmpty()) {
				facts.add(new Fact(wording.text(key), clean));
			}
			return this;
		}

		List<Fact> list() {
			return List.copyOf(facts);
		}
	}
}
