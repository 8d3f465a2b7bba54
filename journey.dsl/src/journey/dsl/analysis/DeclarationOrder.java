// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import journey.dsl.journey.Element;

/** The order in which a project declares its elements. */
final class DeclarationOrder {

	private final Map<Element, Integer> positions = new HashMap<>();

	private DeclarationOrder(Project project) {
		project.elements(Element.class).forEach(element -> positions.put(element, positions.size()));
	}

	static DeclarationOrder of(Project project) {
		return new DeclarationOrder(project);
	}

	/** The elements in this order; those that the project does not declare come last, in the order given. */
	<T extends Element> List<T> sorted(Collection<T> elements) {
		return elements.stream().sorted(Comparator
				.comparing((T element) -> positions.getOrDefault(element, Integer.MAX_VALUE))).toList();
	}
}
