// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

import java.util.List;

/** Something placed in a figure. A figure is laid out as shapes first and drawn afterwards. */
public sealed interface Shape permits TextBlock, Shape.Rectangle, Shape.Circle, Shape.Outline, Shape.Watermark,
		Shape.Gradient, Shape.Group, Shape.Repeat {

	/**
	 * A rectangle with round corners.
	 *
	 * @param box    where
	 * @param radius radius of the corners
	 * @param ink    colours
	 */
	record Rectangle(Box box, double radius, Ink ink) implements Shape {
	}

	/**
	 * A circle.
	 *
	 * @param x      centre
	 * @param y      centre
	 * @param radius radius
	 * @param ink    colours
	 */
	record Circle(double x, double y, double radius, Ink ink) implements Shape {
	}

	/**
	 * Any other line or area.
	 *
	 * @param data path data as SVG writes it, made by {@link PathData}
	 * @param ink  colours
	 */
	record Outline(String data, Ink ink) implements Shape {
	}

	/**
	 * An area filled by a vertical gradient that runs from one tone through nothing to another.
	 *
	 * @param id     identifier in the document
	 * @param data   path data of the area
	 * @param top    where the first tone is strongest
	 * @param middle where neither is seen
	 * @param bottom where the second tone is strongest
	 * @param above  the first tone
	 * @param below  the second tone
	 */
	record Gradient(String id, String data, double top, double middle, double bottom, Tone above, Tone below)
			implements Shape {
	}

	/**
	 * A slanted word behind the contents. It is decoration: what it says is said elsewhere too.
	 *
	 * @param x    centre
	 * @param y    centre
	 * @param size size of the font
	 * @param text the word
	 */
	record Watermark(double x, double y, double size, String text) implements Shape {
	}

	/**
	 * A group of the whole figure that a part of it shows again, at another place. Pages need not write it twice.
	 *
	 * @param group the group as it stands in the whole figure
	 * @param dx    how far to the right
	 * @param dy    how far down
	 */
	record Repeat(Group group, double dx, double dy) implements Shape {
	}

	/**
	 * Shapes that belong together.
	 *
	 * @param id     identifier in the document, or null
	 * @param role   class name for style sheets and scripts, or null
	 * @param title  what a pointer resting on it is told, or null
	 * @param target address of what it leads to, or null
	 * @param shapes its contents, back to front
	 */
	record Group(String id, String role, String title, String target, List<Shape> shapes) implements Shape {

		/** Copies the list. */
		public Group {
			shapes = List.copyOf(shapes);
		}

		/**
		 * Makes a group that is nothing but a group.
		 *
		 * @param shapes its contents, back to front
		 * @return the group
		 */
		public static Group of(List<Shape> shapes) {
			return new Group(null, null, null, null, shapes);
		}
	}
}
