// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.flow;

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
 * A strip of a flow, cut off where no node and no label stands.
 *
 * @param from left edge in the layout
 * @param to   right edge in the layout
 */
record FlowBand(double from, double to) {

	private static final double NEAR = 8;
	private static final double CLEAR = 2;

	/** A run of an edge inside a band. */
	record Piece(List<Point> points, boolean starts, boolean ends) {
	}

	/** Strips that are no wider than asked, unless a single node is. */
	static List<FlowBand> of(Layout layout, double width) {
		List<Box> blocks = blocks(layout);
		var bands = new ArrayList<FlowBand>();
		double from = 0;
		double cut = 0;
		for (int i = 0; i < blocks.size(); i++) {
			boolean last = i == blocks.size() - 1;
			double next = last ? layout.width() : cut(layout, blocks.get(i).right(), blocks.get(i + 1).x());
			if (next - from > width && cut > from) {
				bands.add(new FlowBand(from, cut));
				from = cut;
			}
			cut = next;
		}
		bands.add(new FlowBand(from, Math.max(from, layout.width())));
		return bands;
	}

	/** What nodes and labels cover from left to right. */
	private static List<Box> blocks(Layout layout) {
		var blocks = new ArrayList<Box>();
		Stream.concat(layout.nodes().stream(), layout.routes().stream().map(Route::label).flatMap(Optional::stream))
				.sorted(Comparator.comparingDouble(Box::x)).forEach(box -> {
					Box last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
					if (last == null || box.x() > last.right() + NEAR) {
						blocks.add(box);
					} else {
						blocks.set(blocks.size() - 1, new Box(last.x(), 0, Math.max(last.right(), box.right()) - last.x(), 0));
					}
				});
		return blocks;
	}

	/** Where only lines that run across are cut. */
	private static double cut(Layout layout, double after, double before) {
		double middle = (after + before) / 2;
		for (double aside = 0; aside < (before - after) / 2 - 1; aside += 1) {
			for (double x : new double[] {middle + aside, middle - aside}) {
				if (layout.routes().stream().flatMap(route -> route.points().stream())
						.noneMatch(point -> Math.abs(point.x() - x) < CLEAR)) {
					return x;
				}
			}
		}
		return middle;
	}

	boolean holds(Box box) {
		return box.centreX() >= from && box.centreX() < to;
	}

	/** The runs of an edge inside the band. */
	List<Piece> pieces(List<Point> route) {
		var pieces = new ArrayList<Piece>();
		List<Point> run = new ArrayList<>();
		boolean starts = false;
		for (int i = 1; i < route.size(); i++) {
			Point a = route.get(i - 1);
			Point b = route.get(i);
			double lower = Math.min(a.x(), b.x());
			double upper = Math.max(a.x(), b.x());
			if (upper < from || lower >= to) {
				continue;
			}
			Point in = clipped(a, b);
			Point out = clipped(b, a);
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
		return pieces;
	}

	/** A point, moved along the way to another one until it is inside. */
	private Point clipped(Point point, Point other) {
		double x = Math.max(from, Math.min(to, point.x()));
		if (x == point.x() || point.x() == other.x()) {
			return point;
		}
		double part = (x - point.x()) / (other.x() - point.x());
		return new Point(x, point.y() + part * (other.y() - point.y()));
	}
}
