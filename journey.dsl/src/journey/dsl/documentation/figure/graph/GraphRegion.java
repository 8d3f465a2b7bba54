// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import journey.dsl.documentation.figure.graph.LayeredGraph.Layout;
import journey.dsl.documentation.figure.graph.LayeredGraph.Point;
import journey.dsl.documentation.figure.graph.LayeredGraph.Route;
import journey.dsl.documentation.scene.Box;

/**
 * A piece of a laid-out graph, cut off where no node and no label stands. A side that is not cut lies at infinity.
 *
 * @param left   left edge in the layout
 * @param top    upper edge
 * @param right  right edge
 * @param bottom lower edge
 */
record GraphRegion(double left, double top, double right, double bottom) {

	private static final GraphRegion ALL = new GraphRegion(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY,
			Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
	private static final double NEAR = 8;
	private static final double CLEAR = 2;
	private static final double STRIDE = 40;
	private static final double TINY = 1e-6;

	/** A run of an edge inside a region, and whether the edge starts and ends with it. */
	record Piece(List<Point> points, boolean starts, boolean ends) {
	}

	/** Where something that is not longer than a node is cut through. */
	private enum Axis {
		ACROSS, DOWN;

		double lower(Box box) {
			return this == ACROSS ? box.x() : box.y();
		}

		double upper(Box box) {
			return this == ACROSS ? box.right() : box.bottom();
		}

		double of(Point point) {
			return this == ACROSS ? point.x() : point.y();
		}

		/** What lies between two cuts of a region. */
		GraphRegion within(GraphRegion region, double from, double to) {
			return this == ACROSS ? new GraphRegion(from, region.top, to, region.bottom)
					: new GraphRegion(region.left, from, region.right, to);
		}

		double from(GraphRegion region) {
			return this == ACROSS ? region.left : region.top;
		}

		double to(GraphRegion region) {
			return this == ACROSS ? region.right : region.bottom;
		}
	}

	/**
	 * Regions that are neither wider nor higher than asked, unless a single node is or no straight line divides the nodes.
	 * The graph is cut from left to right first; what is too high even between two cuts is cut from top to bottom as well.
	 */
	static List<GraphRegion> of(Layout layout, double width, double height) {
		return ALL.within(layout, width, height);
	}

	private List<GraphRegion> within(Layout layout, double width, double height) {
		Box contents = contents(layout);
		boolean wide = contents.width() > width;
		if (!wide && contents.height() <= height) {
			return List.of(this);
		}
		List<GraphRegion> columns = wide ? cut(layout, Axis.ACROSS, width, Double.POSITIVE_INFINITY) : List.of(this);
		List<GraphRegion> parts = columns.size() > 1 ? columns : lowered(layout, width, height);
		return parts.size() == 1 ? parts
				: parts.stream().flatMap(part -> part.within(layout, width, height).stream()).toList();
	}

	private boolean fits(Layout layout, double width, double height) {
		Box contents = contents(layout);
		return contents.width() <= width && contents.height() <= height;
	}

	/**
	 * Cut from top to bottom, or in narrower bands where nodes stand side by side everywhere. What is too wide and cannot
	 * be cut from left to right perhaps can below what lies across it, so it is halved.
	 */
	private List<GraphRegion> lowered(Layout layout, double width, double height) {
		Box contents = contents(layout);
		List<GraphRegion> rows = cut(layout, Axis.DOWN, Double.POSITIVE_INFINITY,
				contents.width() > width ? Math.min(height, contents.height() / 2) : height);
		if (rows.stream().allMatch(row -> row.fits(layout, width, height))) {
			return rows;
		}
		List<GraphRegion> bands = cut(layout, Axis.ACROSS, width, height);
		return bands.size() > 1 ? bands : rows;
	}

	private List<GraphRegion> cut(Layout layout, Axis axis, double width, double height) {
		var regions = new ArrayList<GraphRegion>();
		double from = axis.from(this);
		double cut = from;
		List<Double> cuts = cuts(layout, axis);
		for (int i = 0; i <= cuts.size(); i++) {
			double next = i < cuts.size() ? cuts.get(i) : axis.to(this);
			Box contents = axis.within(this, from, next).contents(layout);
			if ((contents.width() > width || contents.height() > height) && cut > from) {
				regions.add(axis.within(this, from, cut));
				from = cut;
			}
			cut = next;
		}
		regions.add(axis.within(this, from, axis.to(this)));
		return regions;
	}

	/** Where the region can be cut: between nodes, and from top to bottom also where there are only lines for long. */
	private List<Double> cuts(Layout layout, Axis axis) {
		List<Box> blocks = blocks(layout, axis);
		Box contents = contents(layout);
		var cuts = new ArrayList<Double>();
		double free = axis.lower(contents);
		for (int i = 0; i <= blocks.size(); i++) {
			double end = i < blocks.size() ? axis.lower(blocks.get(i)) : axis.upper(contents);
			if (axis == Axis.DOWN && end - free > 2 * STRIDE) {
				for (double at = free + STRIDE; at < end - STRIDE / 2; at += STRIDE) {
					cuts.add(between(layout, axis, at - STRIDE / 2, at + STRIDE / 2));
				}
			} else if (i > 0 && i < blocks.size()) {
				cuts.add(between(layout, axis, free, end));
			}
			free = i < blocks.size() ? axis.upper(blocks.get(i)) : free;
		}
		return cuts;
	}

	/** What nodes and labels cover along an axis. */
	private List<Box> blocks(Layout layout, Axis axis) {
		var blocks = new ArrayList<Box>();
		boxes(layout).sorted(Comparator.comparingDouble(axis::lower)).forEach(box -> {
			Box last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
			if (last == null || axis.lower(box) > axis.upper(last) + NEAR) {
				blocks.add(box);
			} else {
				blocks.set(blocks.size() - 1, new Box(last.x(), last.y(), Math.max(last.right(), box.right()) - last.x(),
						Math.max(last.bottom(), box.bottom()) - last.y()));
			}
		});
		return blocks;
	}

	private Stream<Box> boxes(Layout layout) {
		return Stream.concat(layout.nodes().stream(), layout.routes().stream().map(Route::label).flatMap(Optional::stream))
				.filter(this::holds);
	}

	/** Where only lines that run straight across the cut are cut. */
	private static double between(Layout layout, Axis axis, double after, double before) {
		double middle = (after + before) / 2;
		for (double aside = 0; aside < (before - after) / 2 - 1; aside += 1) {
			for (double at : new double[] {middle + aside, middle - aside}) {
				if (layout.routes().stream().flatMap(route -> route.points().stream())
						.noneMatch(point -> Math.abs(axis.of(point) - at) < CLEAR)) {
					return at;
				}
			}
		}
		return middle;
	}

	boolean holds(Box box) {
		return box.centreX() >= left && box.centreX() < right && box.centreY() >= top && box.centreY() < bottom;
	}

	/** The smallest box around what the region shows. */
	Box contents(Layout layout) {
		Stream<Box> points = layout.routes().stream().flatMap(route -> pieces(route.points()).stream())
				.flatMap(piece -> piece.points().stream()).map(point -> new Box(point.x(), point.y(), 0, 0));
		return Stream.concat(boxes(layout), points).reduce(GraphRegion::around).orElse(new Box(0, 0, 0, 0));
	}

	private static Box around(Box one, Box other) {
		double x = Math.min(one.x(), other.x());
		double y = Math.min(one.y(), other.y());
		return new Box(x, y, Math.max(one.right(), other.right()) - x, Math.max(one.bottom(), other.bottom()) - y);
	}

	/** The runs of an edge inside the region. */
	List<Piece> pieces(List<Point> route) {
		var pieces = new ArrayList<Piece>();
		List<Point> run = new ArrayList<>();
		boolean starts = false;
		for (int i = 1; i < route.size(); i++) {
			Point a = route.get(i - 1);
			Point b = route.get(i);
			Point in = clipped(a, b);
			Point out = clipped(b, a);
			if (isOutside(in) || isOutside(out) || in.equals(out) && !a.equals(b)) {
				continue;
			}
			if (run.isEmpty()) {
				starts = i == 1 && in.equals(a);
				run.add(in);
			}
			run.add(out);
			boolean ends = i == route.size() - 1 && out.equals(b);
			if (ends || !out.equals(b)) {
				pieces.add(new Piece(List.copyOf(run), starts, ends));
				run = new ArrayList<>();
			}
		}
		if (run.size() > 1) {
			pieces.add(new Piece(List.copyOf(run), starts, false));
		}
		return pieces;
	}

	private boolean isOutside(Point point) {
		return point.x() < left - TINY || point.x() > right + TINY || point.y() < top - TINY || point.y() > bottom + TINY;
	}

	/** A point, moved along the way to another one until it is inside. */
	private Point clipped(Point point, Point other) {
		Point moved = point;
		double x = Math.max(left, Math.min(right, moved.x()));
		if (x != moved.x() && moved.x() != other.x()) {
			double part = (x - moved.x()) / (other.x() - moved.x());
			moved = part > 1 ? other : new Point(x, moved.y() + part * (other.y() - moved.y()));
		}
		double y = Math.max(top, Math.min(bottom, moved.y()));
		if (y != moved.y() && moved.y() != other.y()) {
			double part = (y - moved.y()) / (other.y() - moved.y());
			moved = part > 1 ? other : new Point(moved.x() + part * (other.x() - moved.x()), y);
		}
		return moved;
	}
}
