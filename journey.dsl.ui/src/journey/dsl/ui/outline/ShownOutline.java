// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.xtext.diagnostics.Severity;

import journey.dsl.ide.outline.OutlineNode;
import journey.dsl.ide.outline.OutlineTree;
import journey.dsl.ide.outline.Outlines;
import journey.dsl.ui.model.Language;
import journey.dsl.ui.model.ValidatedSnapshot;

/**
 * An outline with what a viewer wants to know of it.
 *
 * @param tree the elements
 * @param severities the gravest problem of each element and of what is in it
 * @param owners the element around each element that has one, by the id of the inner one
 * @param nodes the elements by their ids
 */
record ShownOutline(OutlineTree tree, Map<String, Severity> severities, Map<String, OutlineNode> owners,
		Map<String, OutlineNode> nodes) {

	static final ShownOutline NONE = of(new OutlineTree(List.of()), Map.of());

	/** The outline of a text; not for the user's thread. */
	static ShownOutline of(ValidatedSnapshot result, Language language) {
		Outlines outlines = language.get(Outlines.class);
		OutlineTree tree = result.snapshot().once(OutlineTree.class, outlines::of);
		return of(tree, tree.severities(result.issues()));
	}

	private static ShownOutline of(OutlineTree tree, Map<String, Severity> severities) {
		Map<String, OutlineNode> owners = new HashMap<>();
		Map<String, OutlineNode> nodes = new HashMap<>();
		collect(tree.roots(), owners, nodes);
		return new ShownOutline(tree, severities, owners, nodes);
	}

	private static void collect(List<OutlineNode> siblings, Map<String, OutlineNode> owners,
			Map<String, OutlineNode> nodes) {
		for (OutlineNode node : siblings) {
			nodes.put(node.id(), node);
			node.children().forEach(child -> owners.put(child.id(), node));
			collect(node.children(), owners, nodes);
		}
	}

	/** What follows from the tree need not be compared. */
	@Override
	public boolean equals(Object other) {
		return other instanceof ShownOutline outline && tree.equals(outline.tree)
				&& severities.equals(outline.severities);
	}

	@Override
	public int hashCode() {
		return Objects.hash(tree, severities);
	}

	Optional<OutlineNode> node(String id) {
		return Optional.ofNullable(nodes.get(id));
	}

	Optional<Severity> severity(OutlineNode node) {
		return Optional.ofNullable(severities.get(node.id()));
	}
}
