// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.graph;

import java.util.ArrayList;
import java.util.List;

import journey.dsl.documentation.figure.graph.LayeredGraph.Point;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.PathData;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.Tone;

/**
 * How an edge is drawn: a line with round corners and an end. Each kind differs from the others by its form and not by
 * its colour alone.
 *
 * @param tone  its colour
 * @param width width of the line
 * @param line  how the line runs
 * @param start what stands where it leaves
 * @param end   what stands where it arrives
 */
public record Connector(Tone tone, double width, Line line, Tip start, Tip end) {

	private static final double CORNER = 9;

	/** How a line runs. */
	public enum Line {
		/** In one stroke. */
		SOLID,
		/** In strokes. */
		DASHED,
		/** In points. */
		DOTTED,
		/** As two lines side by side. */
		DOUBLE
	}

	/** What stands at an end of a line. */
	public enum Tip {
		/** Nothing. */
		NONE,
		/** A filled triangle. */
		ARROW,
		/** Two strokes. */
		OPEN_ARROW,
		/** A filled diamond. */
		DIAMOND
	}

	/**
	 * Draws it.
	 *
	 * @param route start, corners and end
	 * @param dx    how far it is moved to the right
	 * @param dy    how far it is moved down
	 * @return the shapes
	 */
	public List<Shape> draw(List<Point> route, double dx, double dy) {
		var points = new ArrayList<>(route.stream().map(point -> new Point(point.x() + dx, point.y() + dy)).toList());
		Point first = points.get(0);
		Point last = points.get(points.size() - 1);
		Point second = points.get(1);
		Point before = points.get(points.size() - 2);
		var shapes = new ArrayList<Shape>();
		points.set(0, towards(first, second, inset(start)));
		points.set(points.size() - 1, towards(last, before, inset(end)));
		String data = path(points);
		switch (line) {
		case SOLID -> shapes.add(new Shape.Outline(data, Ink.line(tone, width)));
		case DASHED -> shapes.add(new Shape.Outline(data, Ink.line(tone, width).dashed("9 6")));
		case DOTTED -> shapes.add(new Shape.Outline(data, Ink.line(tone, width).dashed("0.1 6")));
		case DOUBLE -> {
			shapes.add(new Shape.Outline(data, Ink.line(tone, width + 4)));
			shapes.add(new Shape.Outline(data, Ink.line(Tone.PAPER, width + 1)));
		}
		}
		shapes.addAll(tip(start, first, second));
		shapes.addAll(tip(end, last, before));
		return shapes;
	}

	private double length() {
		return 7 + width * 0.9;
	}

	/** How much shorter the line is, so that it does not show beyond the point of its end. */
	private double inset(Tip tip) {
		return switch (tip) {
		case NONE -> 0;
		case ARROW -> length() - 1;
		case OPEN_ARROW -> width / 2;
		case DIAMOND -> 2 * length() - 1;
		};
	}

	private static Point towards(Point from, Point to, double distance) {
		double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
		double part = length == 0 ? 0 : Math.min(1, distance / length);
		return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
	}

	private List<Shape> tip(Tip tip, Point at, Point from) {
		if (tip == Tip.NONE) {
			return List.of();
		}
		double distance = Math.max(1e-6, Math.hypot(from.x() - at.x(), from.y() - at.y()));
		double ux = (from.x() - at.x()) / distance;
		double uy = (from.y() - at.y()) / distance;
		double length = length();
		double half = length * 0.6;
		double leftX = at.x() + ux * length - uy * half;
		double leftY = at.y() + uy * length + ux * half;
		double rightX = at.x() + ux * length + uy * half;
		double rightY = at.y() + uy * length - ux * half;
		var path = new PathData().move(leftX, leftY).line(at.x(), at.y()).line(rightX, rightY);
		return switch (tip) {
		case OPEN_ARROW -> List.of(new Shape.Outline(path.toString(), Ink.line(tone, Math.max(1.8, width))));
		case DIAMOND -> List.of(new Shape.Outline(
				path.line(at.x() + 2 * ux * length, at.y() + 2 * uy * length).close().toString(), Ink.fill(tone)));
		default -> List.of(new Shape.Outline(path.close().toString(), Ink.fill(tone)));
		};
	}

	private static String path(List<Point> points) {
		var path = new PathData().move(points.get(0).x(), points.get(0).y());
		for (int i = 1; i < points.size() - 1; i++) {
			Point corner = points.get(i);
			double space = Math.min(distance(points.get(i - 1), corner), distance(corner, points.get(i + 1))) / 2;
			Point in = towards(corner, points.get(i - 1), Math.min(CORNER, space));
			Point out = towards(corner, points.get(i + 1), Math.min(CORNER, space));
			path.line(in.x(), in.y()).bow(corner.x(), corner.y(), out.x(), out.y());
		}
		Point last = points.get(points.size() - 1);
		return path.line(last.x(), last.y()).toString();
	}

	private static double distance(Point one, Point other) {
		return Math.hypot(one.x() - other.x(), one.y() - other.y());
	}
}
