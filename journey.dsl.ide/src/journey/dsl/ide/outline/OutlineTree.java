// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;

/**
 * The elements of a text as a tree.
 *
 * @param roots the elements that stand directly in the file, in the order of the text
 */
public record OutlineTree(List<OutlineNode> roots) {

	/** Takes an immutable copy of the elements. */
	public OutlineTree {
		roots = List.copyOf(roots);
	}

	/** The innermost element that a place belongs to. */
	public Optional<OutlineNode> at(int place) {
		return OutlineNode.innermost(roots, place);
	}

	/**
	 * The gravest problem of each element and of what is in it.
	 *
	 * @param issues the problems of the text
	 * @return severities by the elements' ids; elements without problems are left out
	 */
	public Map<String, Severity> severities(List<Issue> issues) {
		Map<String, Severity> severities = new HashMap<>();
		for (Issue issue : issues) {
			if (issue.getOffset() != null && issue.getSeverity() != Severity.IGNORE) {
				mark(roots, issue.getOffset(), issue.getSeverity(), severities);
			}
		}
		return severities;
	}

	private static void mark(List<OutlineNode> nodes, int place, Severity severity, Map<String, Severity> severities) {
		nodes.stream().filter(node -> node.contains(place)).findFirst().ifPresent(node -> {
			severities.merge(node.id(), severity, (one, other) -> one.compareTo(other) <= 0 ? one : other);
			mark(node.children(), place, severity, severities);
		});
	}
}
