// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import journey.dsl.analysis.Finding;

/** Finds what was found at an element, without going through everything for each element. */
final class FindingsByElement {

	private static final char AFTER_DOT = '.' + 1;

	private final List<Finding> findings;
	private final NavigableMap<String, List<Integer>> places = new TreeMap<>();

	FindingsByElement(List<Finding> findings) {
		this.findings = List.copyOf(findings);
		for (int i = 0; i < findings.size(); i++) {
			places.computeIfAbsent(findings.get(i).element(), name -> new ArrayList<>()).add(i);
		}
	}

	/** At the element of this name, in the order of all findings. */
	List<Finding> at(String name) {
		return at(List.of(places.getOrDefault(name, List.of())));
	}

	/** At the element of this name or inside it, in the order of all findings. */
	List<Finding> in(String name) {
		var found = new ArrayList<List<Integer>>();
		found.add(places.getOrDefault(name, List.of()));
		found.addAll(places.subMap(name + '.', name + AFTER_DOT).values());
		return at(found);
	}

	private List<Finding> at(Collection<List<Integer>> found) {
		return found.stream().flatMap(List::stream).sorted().map(findings::get).toList();
	}
}
