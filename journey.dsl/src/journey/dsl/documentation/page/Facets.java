// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Gathers what the entries of a list can be told apart by, for those who want to see some of them only. */
final class Facets {

	private static final int WORTH_NARROWING = 2;

	private final List<String> labels = new ArrayList<>();
	private final List<Map<String, Integer>> values = new ArrayList<>();

	/**
	 * Something that entries are told apart by, as templates see it.
	 *
	 * @param label   its name
	 * @param options its values in the order in which they come
	 */
	public record Facet(String label, List<Option> options) {
	}

	/**
	 * A value that entries may have.
	 *
	 * @param token what an entry with this value is marked with
	 * @param label the value in words
	 */
	public record Option(String token, String label) {
	}

	/** Adds a facet and returns its number. */
	int add(String label) {
		labels.add(label);
		values.add(new LinkedHashMap<>());
		return labels.size() - 1;
	}

	/**
	 * Marks an entry.
	 *
	 * @param facet number of the facet
	 * @param words the values that the entry has; empty ones do not count
	 * @return tokens with blanks between
	 */
	String tokens(int facet, List<String> words) {
		Map<String, Integer> known = values.get(facet);
		var tokens = new StringJoiner(" ");
		for (String word : words) {
			if (!word.isEmpty()) {
				Integer number = known.get(word);
				if (number == null) {
					number = known.size();
					known.put(word, number);
				}
				tokens.add(token(facet, number));
			}
		}
		return tokens.toString();
	}

	/** The facets in which entries differ. */
	List<Facet> list() {
		var list = new ArrayList<Facet>();
		for (int i = 0; i < labels.size(); i++) {
			int facet = i;
			Map<String, Integer> known = values.get(i);
			if (known.size() >= WORTH_NARROWING) {
				list.add(new Facet(labels.get(i), known.entrySet().stream()
						.map(value -> new Option(token(facet, value.getValue()), value.getKey())).toList()));
			}
		}
		return List.copyOf(list);
	}

	private static String token(int facet, int value) {
		return facet + "-" + value;
	}
}
