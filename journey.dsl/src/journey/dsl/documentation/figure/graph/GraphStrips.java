// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import journey.dsl.documentation.figure.graph.Connector.Tip;
import journey.dsl.documentation.figure.graph.GraphRegion.Piece;
import journey.dsl.documentation.figure.graph.LayeredGraph.Layout;
import journey.dsl.documentation.figure.graph.LayeredGraph.Point;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;

/**
 * A graph in strips under each other, for paper. An edge that is cut goes on at the same number: flowcharts call this an
 * off-page connector.
 */
public final class GraphStrips {

	private static final double RADIUS = 8.5;
	private static final double APART = 2 * RADIUS + 2;
	private static final double STUB = 2 * RADIUS + 26;
	private static final double ASIDE = STUB - RADIUS - 1;
	private static final double TINY = 1e-6;

	private final Layout layout;
	private final Look look;

	/** How nodes and edges are drawn; both have the numbers that the graph gave them. */
	public interface Look {

		/**
		 * Returns how an edge is drawn.
		 *
		 * @param edge number of the edge
		 * @return the connector
		 */
		Connector connector(int edge);

		/**
		 * Draws the label of an edge.
		 *
		 * @param edge number of the edge
		 * @param box  where
		 * @return the shapes
		 */
		List<Shape> label(int edge, Box box);

		/**
		 * Draws a node.
		 *
		 * @param node number of the node
		 * @param box  where
		 * @return the shapes
		 */
		Shape node(int node, Box box);
	}

	/**
	 * A strip.
	 *
	 * @param width    its width
	 * @param height   its height
	 * @param contents what stands in it
	 */
	public record Strip(double width, double height, Contents contents) {
	}

	/** Draws a strip whose upper left corner is given. */
	@FunctionalInterface
	public interface Contents {

		/**
		 * Draws it.
		 *
		 * @param x left edge
		 * @param y upper edge
		 * @return the shapes
		 */
		List<Shape> at(double x, double y);
	}

	/** Sides of a strip. */
	private enum Side {
		LEFT(-1, 0), RIGHT(1, 0), TOP(0, -1), BOTTOM(0, 1);

		private final int across;
		private final int down;

		Side(int across, int down) {
			this.across = across;
			this.down = down;
		}
	}

	/** An end of a cut edge: the point in the layout, and where its number stands. */
	private record Cut(int edge, Point point, Point number) {
	}

	/**
	 * Takes what is cut.
	 *
	 * @param layout the graph
	 * @param look   how it is drawn
	 */
	public GraphStrips(Layout layout, Look look) {
		this.layout = layout;
		this.look = look;
	}

	/**
	 * Cuts the graph.
	 *
	 * @param width  greatest width of a strip
	 * @param height greatest height of a strip
	 * @return the strips in the order of reading; one is larger only where a single node is, or where no straight line
	 *         divides nodes that stand close together
	 */
	public List<Strip> strips(double width, double height) {
		List<GraphRegion> regions = GraphRegion.of(layout, width - 2 * STUB, height - 2 * STUB);
		List<Integer> numbered = IntStream.range(0, layout.routes().size()).filter(edge -> regions.stream()
				.mapToInt(region -> region.pieces(layout.routes().get(edge).points()).size()).sum() > 1).boxed().toList();
		return regions.stream().map(region -> strip(region, numbered)).toList();
	}

	/**
	 * Shares strips out among sheets.
	 *
	 * @param strips the strips
	 * @param height space of a sheet
	 * @param gap    space below a strip
	 * @return the strips of each sheet
	 */
	public static List<List<Strip>> shared(List<Strip> strips, double height, double gap) {
		var sheets = new ArrayList<List<Strip>>();
		double free = 0;
		for (Strip strip : strips) {
			if (sheets.isEmpty() || strip.height() > free) {
				sheets.add(new ArrayList<>());
				free = height;
			}
			sheets.get(sheets.size() - 1).add(strip);
			free -= strip.height() + gap;
		}
		return sheets;
	}

	private Strip strip(GraphRegion region, List<Integer> numbered) {
		List<Cut> cuts = cuts(region);
		Box contents = region.contents(layout);
		double left = contents.x() - STUB;
		double right = contents.right() + STUB;
		double top = contents.y() - RADIUS;
		double bottom = contents.bottom() + RADIUS;
		for (Cut cut : cuts) {
			right = Math.max(right, cut.number().x() + RADIUS);
			top = Math.min(top, cut.number().y() - RADIUS);
			bottom = Math.max(bottom, cut.number().y() + RADIUS);
		}
		double dx = -left;
		double dy = -top;
		return new Strip(right - left, bottom - top, (x, y) -> draw(region, cuts, numbered, x + dx, y + dy));
	}

	private List<Shape> draw(GraphRegion region, List<Cut> cuts, List<Integer> numbered, double dx, double dy) {
		var shapes = new ArrayList<Shape>();
		var labels = new ArrayList<Shape>();
		for (int i = 0; i < layout.routes().size(); i++) {
			int edge = i;
			Connector connector = look.connector(edge);
			for (Piece piece : region.pieces(layout.routes().get(edge).points())) {
				shapes.addAll(new Connector(connector.tone(), connector.width(), connector.line(),
						piece.starts() ? connector.start() : Tip.NONE, piece.ends() ? connector.end() : Tip.NONE)
						.draw(piece.points(), dx, dy));
			}
			layout.routes().get(edge).label().filter(region::holds)
					.ifPresent(box -> labels.add(Shape.Group.of(look.label(edge, box.moved(dx, dy)))));
		}
		var marks = new ArrayList<Shape>();
		for (Cut cut : cuts) {
			Connector line = look.connector(cut.edge());
			shapes.addAll(new Connector(line.tone(), line.width(), line.line(), Tip.NONE, Tip.NONE)
					.draw(List.of(cut.number(), cut.point()), dx, dy));
			marks.addAll(number(numbered.indexOf(cut.edge()) + 1, cut.number().x() + dx, cut.number().y() + dy));
		}
		shapes.addAll(marks);
		for (int i = 0; i < layout.nodes().size(); i++) {
			Box box = layout.nodes().get(i);
			if (region.holds(box)) {
				shapes.add(look.node(i, box.moved(dx, dy)));
			}
		}
		shapes.addAll(labels);
		return shapes;
	}

	/** What is cut at the edges of a region; where lines lie close together the numbers are further apart. */
	private List<Cut> cuts(GraphRegion region) {
		var cuts = new ArrayList<Cut>();
		for (Side side : Side.values()) {
			double free = Double.NEGATIVE_INFINITY;
			List<Cut> ends = ends(region, side);
			for (Cut end : ends) {
				double along = Math.max(free, side.across == 0 ? end.point().x() : end.point().y());
				free = along + APART;
				cuts.add(new Cut(end.edge(), end.point(), side.across == 0
						? new Point(along, end.point().y() + side.down * ASIDE)
						: new Point(end.point().x() + side.across * ASIDE, along)));
			}
		}
		return cuts;
	}

	/** The cut ends at one side, from top to bottom or from left to right. */
	private List<Cut> ends(GraphRegion region, Side side) {
		var ends = new ArrayList<Cut>();
		for (int i = 0; i < layout.routes().size(); i++) {
			for (Piece piece : region.pieces(layout.routes().get(i).points())) {
				Point first = piece.points().get(0);
				Point last = piece.points().get(piece.points().size() - 1);
				if (!piece.starts() && side(region, first) == side) {
					ends.add(new Cut(i, first, first));
				}
				if (!piece.ends() && side(region, last) == side) {
					ends.add(new Cut(i, last, last));
				}
			}
		}
		ends.sort(Comparator.comparingDouble(cut -> side.across == 0 ? cut.point().x() : cut.point().y()));
		return ends;
	}

	private static Side side(GraphRegion region, Point point) {
		if (point.x() <= region.left() + TINY) {
			return Side.LEFT;
		}
		if (point.x() >= region.right() - TINY) {
			return Side.RIGHT;
		}
		return point.y() <= region.top() + TINY ? Side.TOP : Side.BOTTOM;
	}

	/**
	 * Draws the number of a cut edge.
	 *
	 * @param number the number
	 * @param x      centre
	 * @param y      centre
	 * @return the shapes
	 */
	public static List<Shape> number(int number, double x, double y) {
		double half = TextStyle.SMALL.leading() / 2;
		Box box = new Box(x - RADIUS, y - half, 2 * RADIUS, 2 * half);
		return List.of(new Shape.Circle(x, y, RADIUS, Ink.of(Tone.PAPER, Tone.MUTED, 1.4)),
				new TextBlock(box, box, TextStyle.SMALL, Tone.INK, TextBlock.Align.MIDDLE,
						List.of(Integer.toString(number)), false));
	}
}
