// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import journey.dsl.documentation.scene.Box;

/**
 * Which part of a figure is seen, and how large. An immutable value: what changes it gives another one, and none shows
 * more emptiness around the figure than is needed.
 *
 * @param width width of the figure in its units
 * @param height height of the figure in its units
 * @param screen size of the canvas in points
 * @param scale points of the screen for each unit
 * @param x the point of the scaled figure at the left edge; negative where the figure is narrower than the canvas
 * @param y the point of the scaled figure at the top; negative where the figure is lower than the canvas
 */
public record MapViewport(double width, double height, Point screen, double scale, int x, int y) {

	static final double SMALLEST = 0.05;
	static final double LARGEST = 4;
	private static final double READABLE = 0.5;

	/** Keeps the figure in sight. */
	public MapViewport {
		scale = Math.max(SMALLEST, Math.min(LARGEST, scale));
		x = inside(x, (int) Math.ceil(width * scale), screen.x);
		y = inside(y, (int) Math.ceil(height * scale), screen.y);
	}

	private static int inside(int position, int figure, int screen) {
		return figure <= screen ? -(screen - figure) / 2 : Math.max(0, Math.min(position, figure - screen));
	}

	/** Nothing yet. */
	static MapViewport empty() {
		return new MapViewport(0, 0, new Point(0, 0), 1, 0, 0);
	}

	/** The same place of another figure. */
	MapViewport of(double newWidth, double newHeight) {
		return new MapViewport(newWidth, newHeight, screen, scale, Math.max(0, x), Math.max(0, y));
	}

	MapViewport resized(Point newScreen) {
		return new MapViewport(width, height, newScreen, scale, Math.max(0, x), Math.max(0, y));
	}

	MapViewport moved(int newX, int newY) {
		return new MapViewport(width, height, screen, scale, newX, newY);
	}

	/** Another size, with the same place of the figure at a point of the canvas. */
	MapViewport zoomed(double newScale, int atX, int atY) {
		double bounded = Math.max(SMALLEST, Math.min(LARGEST, newScale));
		double factor = bounded / scale;
		return new MapViewport(width, height, screen, bounded, (int) Math.round((x + atX) * factor - atX),
				(int) Math.round((y + atY) * factor - atY));
	}

	/** The whole figure, at most in its original size. */
	MapViewport fitted() {
		double fit = Math.min(1, Math.min(screen.x / Math.max(1, width), screen.y / Math.max(1, height)));
		return new MapViewport(width, height, screen, fit, 0, 0);
	}

	/** At first the height fits, as far as letters can be read: a journey is wide, and one scrolls along it. */
	MapViewport readable() {
		double fit = screen.y / Math.max(1, height);
		MapViewport whole = fitted();
		return whole.scale >= READABLE ? whole : zoomed(Math.max(READABLE, Math.min(1, fit)), 0, 0);
	}

	/** No further away than it needs to be to see a part of the figure. */
	MapViewport showing(Box part) {
		return moved(shown(x, part.x(), part.width(), screen.x), shown(y, part.y(), part.height(), screen.y));
	}

	private int shown(int position, double start, double length, int available) {
		double from = start * scale;
		double to = (start + length) * scale;
		if (from >= position && to <= position + available) {
			return position;
		}
		boolean before = from < position || to - from > available;
		return (int) Math.round(before ? from - Math.min(16, Math.max(0, available - (to - from))) : to - available + 16);
	}

	/** What is seen, in points of the scaled figure. */
	Rectangle visible() {
		return new Rectangle(x, y, screen.x, screen.y);
	}

	/** Where a place of the canvas is in the figure. */
	double figureX(int canvasX) {
		return (canvasX + x) / scale;
	}

	/** Where a place of the canvas is in the figure. */
	double figureY(int canvasY) {
		return (canvasY + y) / scale;
	}

	/** Where a part of the figure is on the canvas. */
	public Rectangle onCanvas(Box part) {
		int left = (int) Math.floor(part.x() * scale) - x;
		int top = (int) Math.floor(part.y() * scale) - y;
		return new Rectangle(left, top, (int) Math.ceil(part.right() * scale) - x - left,
				(int) Math.ceil(part.bottom() * scale) - y - top);
	}
}
