// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Scene;

/**
 * A figure of a journey as the text said it at one moment.
 *
 * @param stamp the document's stamp of that moment
 * @param journey the qualified name of the journey
 * @param kind which figure it is
 * @param scene the figure
 * @param shapes the shapes of the figure
 * @param elements what the figure shows of the model, from left to right and from top to bottom
 * @param offset where the journey's text starts
 * @param length how long the journey's text is
 */
public record MapPicture(long stamp, String journey, MapKind kind, Scene scene, List<PlacedShape> shapes,
		List<MapElement> elements, int offset, int length) {

	/** Takes immutable copies of the lists. */
	public MapPicture {
		shapes = List.copyOf(shapes);
		elements = List.copyOf(elements);
	}

	/** The figure with no more shapes than are needed to draw a part of it. */
	Scene part(Box part) {
		return new Scene(scene.id(), scene.language(), scene.title(), scene.description(), scene.width(),
				scene.height(), shapes.stream().filter(shape -> shape.reaches(part)).map(PlacedShape::shape).toList());
	}

	/** The element at a point of the figure: the smallest one there; a step also for what stands in its column. */
	public Optional<MapElement> at(double x, double y) {
		Box point = new Box(x, y, 0, 0);
		Optional<MapElement> exact = elements.stream().filter(element -> element.box().contains(point, 0))
				.min(Comparator.comparingDouble(element -> element.box().width() * element.box().height()));
		return exact.or(() -> elements.stream().filter(element -> element.column() && y > element.box().y()
				&& x >= element.box().x() && x <= element.box().right()).findFirst());
	}

	/** The innermost element that a place of the text belongs to. */
	public Optional<MapElement> at(int place) {
		return elements.stream().filter(element -> element.contains(place))
				.min(Comparator.comparingInt(MapElement::length));
	}

	/** The element with a name. */
	public Optional<MapElement> find(String id) {
		return elements.stream().filter(element -> element.id().equals(id)).findFirst();
	}

	/** The element that follows another in the order of reading; empty behind the last and before the first. */
	Optional<MapElement> next(MapElement from, int by) {
		int index = elements.indexOf(from) + by;
		return index >= 0 && index < elements.size() ? Optional.of(elements.get(index)) : Optional.empty();
	}

	/**
	 * The nearest element in a direction, as arrow keys go.
	 *
	 * @param right 1 for right, -1 for left, 0 for neither
	 * @param down 1 for down, -1 for up, 0 for neither
	 */
	Optional<MapElement> towards(MapElement from, int right, int down) {
		double x = from.box().centreX();
		double y = from.box().centreY();
		return elements.stream().filter(element -> {
			double along = right * (element.box().centreX() - x) + down * (element.box().centreY() - y);
			return along > 1 && !element.equals(from);
		}).min(Comparator.comparingDouble(element -> distance(from.box(), element.box(), right != 0)));
	}

	/** How far one is from another; aside counts more than ahead, so that a row or a column is kept. */
	private static double distance(Box from, Box to, boolean sideways) {
		double dx = to.centreX() - from.centreX();
		double dy = to.centreY() - from.centreY();
		return sideways ? Math.abs(dx) + 3 * Math.abs(dy) : Math.abs(dy) + 3 * Math.abs(dx);
	}
}
