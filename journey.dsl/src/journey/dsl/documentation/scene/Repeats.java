// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The groups of a figure that its parts show again. In a page they need identifiers, by which the parts name them
 * instead of bringing their contents along.
 */
public final class Repeats {

	/** Of a figure that has no parts. */
	public static final Repeats NONE = new Repeats();

	private final Map<Shape.Group, String> names = new IdentityHashMap<>();

	private Repeats() {
	}

	/**
	 * Names what parts repeat.
	 *
	 * @param whole the figure in one piece
	 * @param parts its parts
	 * @return the names
	 */
	public static Repeats of(Scene whole, List<Scene> parts) {
		var repeats = new Repeats();
		parts.forEach(part -> part.shapes().forEach(shape -> repeats.collect(shape, whole.id())));
		return repeats;
	}

	private void collect(Shape shape, String figure) {
		if (shape instanceof Shape.Repeat repeat) {
			String id = repeat.group().id();
			names.putIfAbsent(repeat.group(), id == null ? figure + "-" + (names.size() + 1) : id);
		} else if (shape instanceof Shape.Group group) {
			group.shapes().forEach(inner -> collect(inner, figure));
		}
	}

	/** The identifier of a group in its page, null where it needs none. */
	String name(Shape.Group group) {
		return names.getOrDefault(group, group.id());
	}

	/** Whether parts name a group. */
	boolean has(Shape.Group group) {
		return names.containsKey(group);
	}
}
