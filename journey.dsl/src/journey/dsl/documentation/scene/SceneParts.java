// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Makes figures out of others that are laid out already. */
public final class SceneParts {

	private final UnaryOperator<String> languages;
	/** The groups of the whole figure, for parts that show them again. */
	private final Map<Shape.Group, Shape.Group> groups = new IdentityHashMap<>();

	/**
	 * Takes the languages of texts.
	 *
	 * @param languages from a text to its language tag; empty for one in the language of the figure
	 */
	public SceneParts(UnaryOperator<String> languages) {
		this.languages = languages;
	}

	/**
	 * Takes the identifiers away from groups, so that they stay those of the whole figure; a gradient, which cannot do
	 * without, gets a new one.
	 *
	 * @param shapes shapes of a part
	 * @param prefix what the identifiers of gradients are to begin with
	 * @return the same shapes without identifiers
	 */
	public static List<Shape> unnamed(List<Shape> shapes, String prefix) {
		return shapes.stream().map(shape -> unnamed(shape, prefix)).toList();
	}

	/**
	 * Says in which language the texts of a figure are: of the whole one first, then of its parts.
	 *
	 * @param scene the figure
	 * @return the same figure with languages
	 */
	public synchronized Scene spoken(Scene scene) {
		return new Scene(scene.id(), scene.language(), scene.title(), scene.description(), scene.width(),
				scene.height(), scene.shapes().stream().map(this::spoken).toList());
	}

	private Shape spoken(Shape shape) {
		if (shape instanceof Shape.Group group) {
			var result = new Shape.Group(group.id(), group.role(), group.title(), group.target(),
					group.shapes().stream().map(this::spoken).toList());
			groups.put(group, result);
			return result;
		}
		if (shape instanceof Shape.Repeat repeat) {
			return new Shape.Repeat(groups.get(repeat.group()), repeat.dx(), repeat.dy());
		}
		if (shape instanceof TextBlock text) {
			String language = languages.apply(String.join(" ", text.lines()));
			return language.isEmpty() ? text : new TextBlock(text.box(), text.frame(), text.style(), text.tone(),
					text.align(), text.lines(), text.halo(), language);
		}
		return shape;
	}

	private static Shape unnamed(Shape shape, String prefix) {
		if (shape instanceof Shape.Group group) {
			return new Shape.Group(null, group.role(), group.title(), group.target(), unnamed(group.shapes(), prefix));
		}
		if (shape instanceof Shape.Gradient area) {
			return new Shape.Gradient(prefix + "-" + area.id(), area.data(), area.top(), area.middle(), area.bottom(),
					area.above(), area.below());
		}
		return shape;
	}
}
