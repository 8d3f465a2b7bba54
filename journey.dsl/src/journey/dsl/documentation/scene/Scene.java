// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

import java.util.List;
import java.util.stream.Stream;

/**
 * A laid-out figure: a pure value, ready to be drawn.
 *
 * @param id          identifier that the identifiers of title and description begin with
 * @param language    language tag of its texts
 * @param title       what it is
 * @param description what it shows, in a sentence or two
 * @param width       width in user units, one of which is a CSS pixel
 * @param height      height in user units
 * @param shapes      its contents, back to front
 */
public record Scene(String id, String language, String title, String description, double width, double height,
		List<Shape> shapes) {

	/** Copies the list. */
	public Scene {
		shapes = List.copyOf(shapes);
	}

	/**
	 * Returns every text of the figure.
	 *
	 * @return texts, back to front
	 */
	public Stream<TextBlock> texts() {
		return shapes.stream().flatMap(Scene::texts);
	}

	/**
	 * Tells whether anything in the figure leads somewhere.
	 *
	 * @return whether it has links
	 */
	public boolean hasLinks() {
		return shapes.stream().anyMatch(Scene::isLink);
	}

	private static boolean isLink(Shape shape) {
		if (shape instanceof Shape.Repeat repeat) {
			return isLink(repeat.group());
		}
		return shape instanceof Shape.Group group
				&& (group.target() != null || group.shapes().stream().anyMatch(Scene::isLink));
	}

	private static Stream<TextBlock> texts(Shape shape) {
		if (shape instanceof TextBlock text) {
			return Stream.of(text);
		}
		if (shape instanceof Shape.Repeat repeat) {
			return texts(repeat.group()).map(text -> text.moved(repeat.dx(), repeat.dy()));
		}
		return shape instanceof Shape.Group group ? group.shapes().stream().flatMap(Scene::texts) : Stream.empty();
	}
}
