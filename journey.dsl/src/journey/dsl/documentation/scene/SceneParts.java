// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

import java.util.List;
import java.util.function.UnaryOperator;

/** Makes figures out of others that are laid out already. */
public final class SceneParts {

	private SceneParts() {
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
	 * Says in which language the texts of a figure are.
	 *
	 * @param scene     the figure
	 * @param languages from a text to its language tag; empty for one in the language of the figure
	 * @return the same figure with languages
	 */
	public static Scene spoken(Scene scene, UnaryOperator<String> languages) {
		return new Scene(scene.id(), scene.language(), scene.title(), scene.description(), scene.width(), scene.height(),
				scene.shapes().stream().map(shape -> spoken(shape, languages)).toList());
	}

	private static Shape spoken(Shape shape, UnaryOperator<String> languages) {
		if (shape instanceof Shape.Group group) {
			return new Shape.Group(group.id(), group.role(), group.title(), group.target(),
					group.shapes().stream().map(part -> spoken(part, languages)).toList());
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
