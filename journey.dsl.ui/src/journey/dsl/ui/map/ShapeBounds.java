// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock;

/** The space that shapes take. */
final class ShapeBounds {

	private static final Pattern PAIR = Pattern.compile("(-?[0-9.]+)[ ,](-?[0-9.]+)");

	private ShapeBounds() {
	}

	/** The rectangle around a shape; empty where it may be anywhere. */
	static Optional<Box> of(Shape shape) {
		if (shape instanceof Shape.Rectangle rectangle) {
			return Optional.of(rectangle.box());
		}
		if (shape instanceof TextBlock text) {
			return Optional.of(text.box());
		}
		if (shape instanceof Shape.Circle circle) {
			double radius = circle.radius();
			return Optional.of(new Box(circle.x() - radius, circle.y() - radius, 2 * radius, 2 * radius));
		}
		if (shape instanceof Shape.Outline outline) {
			return ofPath(outline.data());
		}
		if (shape instanceof Shape.Gradient gradient) {
			return ofPath(gradient.data());
		}
		return shape instanceof Shape.Group group ? of(group.shapes()) : Optional.empty();
	}

	/** The rectangle around shapes; empty where there are none, or one may be anywhere. */
	static Optional<Box> of(List<Shape> shapes) {
		Box around = null;
		for (Shape shape : shapes) {
			Optional<Box> box = of(shape);
			if (box.isEmpty()) {
				return Optional.empty();
			}
			around = around == null ? box.get() : union(around, box.get());
		}
		return Optional.ofNullable(around);
	}

	/** The rectangle around two others. */
	static Box union(Box one, Box other) {
		double x = Math.min(one.x(), other.x());
		double y = Math.min(one.y(), other.y());
		return new Box(x, y, Math.max(one.right(), other.right()) - x, Math.max(one.bottom(), other.bottom()) - y);
	}

	/** Path data has absolute coordinates only, and a curve lies between its control points. */
	private static Optional<Box> ofPath(String data) {
		Box around = null;
		Matcher pairs = PAIR.matcher(data);
		while (pairs.find()) {
			Box point = new Box(Double.parseDouble(pairs.group(1)), Double.parseDouble(pairs.group(2)), 0, 0);
			around = around == null ? point : union(around, point);
		}
		return Optional.ofNullable(around);
	}
}
