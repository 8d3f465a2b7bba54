// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.facts;

import java.util.List;

/**
 * What is known of an element.
 *
 * @param attributes what the text says of it, in the order of the language
 * @param results what is computed from it
 */
public record Facts(List<Fact> attributes, List<Fact> results) {

	/** Takes immutable copies. */
	public Facts {
		attributes = List.copyOf(attributes);
		results = List.copyOf(results);
	}
}
