// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.outline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * An element of a text, as the outline shows it.
 *
 * @param id tells it from all others of the text; stays the same while its name and those of its owners do
 * @param kind what it is, see {@link journey.dsl.ide.labels.ElementLabels#kind}
 * @param name its name
 * @param title its title; empty where it has none
 * @param offset where it starts
 * @param length how long it is
 * @param nameOffset where its name starts
 * @param nameLength how long its name is
 * @param emotion for a step the normalised emotion between -1 and 1, beyond that where the text goes beyond the scale;
 *        empty where there is none
 * @param moment for a moment of truth its score, 1 to 25
 * @param broken whether it is a step with a broken handover to the next
 * @param children the elements in it, in the order of the text
 */
public record OutlineNode(String id, String kind, String name, String title, int offset, int length, int nameOffset,
		int nameLength, OptionalDouble emotion, OptionalInt moment, boolean broken, List<OutlineNode> children) {

	/** Takes an immutable copy of the children. */
	public OutlineNode {
		children = List.copyOf(children);
	}

	/** Whether a place belongs to the element. */
	public boolean contains(int place) {
		return place >= offset && place <= offset + length;
	}

	/** The innermost of some elements and of those in them that a place belongs to. */
	static Optional<OutlineNode> innermost(List<OutlineNode> nodes, int place) {
		return nodes.stream().filter(node -> node.contains(place)).findFirst()
				.map(node -> innermost(node.children(), place).orElse(node));
	}
}
