// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;

import journey.dsl.analysis.Flow.Edge;
import journey.dsl.documentation.figure.Sheet;
import journey.dsl.documentation.figure.flow.FlowBand.Piece;
import journey.dsl.documentation.figure.graph.Connector;
import journey.dsl.documentation.figure.graph.Connector.Tip;
import journey.dsl.documentation.figure.graph.LayeredGraph.Layout;
import journey.dsl.documentation.figure.graph.LayeredGraph.Point;
import journey.dsl.documentation.figure.map.Card;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;

/**
 * A flow in strips under each other. An edge that is cut goes on at the same number: flowcharts call this an off-page
 * connector.
 */
final class FlowSections {

	private static final double RADIUS = 8.5;
	private static final double APART = 2 * RADIUS + 2;
	private static final double STUB = 2 * RADIUS + 26;

	private final Layout layout;
	private final List<Edge> all;
	private final List<Card> cards;
	private final FlowEdges edges;
	private final TextMetrics metrics;

	FlowSections(Layout layout, List<Edge> all, List<Card> cards, FlowEdges edges, TextMetrics metrics) {
		this.layout = layout;
		this.all = all;
		this.cards = cards;
		this.edges = edges;
		this.metrics = metrics;
	}

	/**
	 * A strip.
	 *
	 * @param width    its width
	 * @param height   its height
	 * @param contents what stands in it
	 */
	record Strip(double width, double height, Contents contents) {
	}

	/** Draws a strip whose upper left corner is given. */
	@FunctionalInterface
	interface Contents {
		List<Shape> at(double x, double y);
	}

	/** An end of a cut edge, at the left or right edge of a strip. */
	private record Cut(int edge, Point point, boolean left) {
	}

	/** The strips of a flow that is too wide for a sheet. */
	List<Strip> strips(Sheet sheet, double margin) {
		List<FlowBand> bands = FlowBand.of(layout, sheet.width() - 2 * margin - 2 * STUB);
		List<Integer> numbered = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			int edge = i;
			if (bands.stream().filter(band -> !band.pieces(layout.routes().get(edge).points()).isEmpty()).count() > 1) {
				numbered.add(edge);
			}
		}
		return bands.stream().map(band -> new Strip(band.to() - band.from() + 2 * STUB,
				bottom(band) - top(band) + 2 * RADIUS, (x, y) -> draw(band, numbered, x, y))).toList();
	}

	private List<Shape> draw(FlowBand band, List<Integer> numbered, double left, double top) {
		double dx = left + STUB - band.from();
		double dy = top + RADIUS - top(band);
		var shapes = new ArrayList<Shape>();
		var labels = new ArrayList<Shape>();
		for (int i = 0; i < all.size(); i++) {
			Connector connector = edges.connector(all.get(i));
			for (Piece piece : band.pieces(layout.routes().get(i).points())) {
				shapes.addAll(new Connector(connector.tone(), connector.width(), connector.line(),
						piece.starts() ? connector.start() : Tip.NONE, piece.ends() ? connector.end() : Tip.NONE)
						.draw(piece.points(), dx, dy));
			}
			Edge edge = all.get(i);
			layout.routes().get(i).label().filter(band::holds).ifPresent(box -> labels.add(Shape.Group.of(
					edges.label(edge, new Box(box.x() + dx, box.y() + dy, box.width(), box.height())))));
		}
		shapes.addAll(connectors(cuts(band, true), numbered, dx, dy));
		shapes.addAll(connectors(cuts(band, false), numbered, dx, dy));
		for (int i = 0; i < cards.size(); i++) {
			Box box = layout.nodes().get(i);
			if (band.holds(box)) {
				shapes.add(cards.get(i).lay(new Box(box.x() + dx, box.y() + dy, box.width(), box.height()), metrics));
			}
		}
		shapes.addAll(labels);
		return shapes;
	}

	private static Cut cut(int edge, Point point, FlowBand band) {
		return new Cut(edge, point, point.x() <= band.from());
	}

	/** Numbers beside the cuts; where lines lie close together the numbers are further apart. */
	private List<Shape> connectors(List<Cut> cuts, List<Integer> numbered, double dx, double dy) {
		var shapes = new ArrayList<Shape>();
		var marks = new ArrayList<Shape>();
		List<Double> heights = spread(cuts);
		for (int i = 0; i < cuts.size(); i++) {
			Cut cut = cuts.get(i);
			double aside = STUB - RADIUS - 1;
			double x = cut.point().x() + dx + (cut.left() ? -aside : aside);
			double y = heights.get(i) + dy;
			Connector line = edges.connector(all.get(cut.edge()));
			shapes.addAll(new Connector(line.tone(), line.width(), line.line(), Tip.NONE, Tip.NONE).draw(
					List.of(new Point(x, y), new Point(cut.point().x() + dx, cut.point().y() + dy)), 0, 0));
			marks.addAll(number(numbered.indexOf(cut.edge()) + 1, x, y));
		}
		shapes.addAll(marks);
		return shapes;
	}

	/** Heights of the numbers of cuts at one edge of a strip, from top to bottom. */
	private static List<Double> spread(List<Cut> cuts) {
		var heights = new ArrayList<Double>();
		double free = Double.NEGATIVE_INFINITY;
		for (Cut cut : cuts) {
			double y = Math.max(free, cut.point().y());
			heights.add(y);
			free = y + APART;
		}
		return heights;
	}

	/** What is cut at one edge of a strip, from top to bottom. */
	private List<Cut> cuts(FlowBand band, boolean left) {
		var cuts = new ArrayList<Cut>();
		for (int i = 0; i < all.size(); i++) {
			for (Piece piece : band.pieces(layout.routes().get(i).points())) {
				if (!piece.starts()) {
					cuts.add(cut(i, piece.points().get(0), band));
				}
				if (!piece.ends()) {
					cuts.add(cut(i, piece.points().get(piece.points().size() - 1), band));
				}
			}
		}
		return cuts.stream().filter(cut -> cut.left() == left)
				.sorted(Comparator.comparingDouble(cut -> cut.point().y())).toList();
	}

	static List<Shape> number(int number, double x, double y) {
		double half = TextStyle.SMALL.leading() / 2;
		Box box = new Box(x - RADIUS, y - half, 2 * RADIUS, 2 * half);
		return List.of(new Shape.Circle(x, y, RADIUS, Ink.of(Tone.PAPER, Tone.MUTED, 1.4)),
				new TextBlock(box, box, TextStyle.SMALL, Tone.INK, TextBlock.Align.MIDDLE,
						List.of(Integer.toString(number)), false));
	}

	private double top(FlowBand band) {
		return edges(band, Double.POSITIVE_INFINITY, Math::min, Box::y);
	}

	private double bottom(FlowBand band) {
		double bottom = edges(band, Double.NEGATIVE_INFINITY, Math::max, Box::bottom);
		for (boolean left : new boolean[] {true, false}) {
			for (double height : spread(cuts(band, left))) {
				bottom = Math.max(bottom, height);
			}
		}
		return bottom;
	}

	private double edges(FlowBand band, double start, DoubleBinaryOperator better,
			ToDoubleFunction<Box> side) {
		double value = start;
		for (Box box : layout.nodes()) {
			value = band.holds(box) ? better.applyAsDouble(value, side.applyAsDouble(box)) : value;
		}
		for (var route : layout.routes()) {
			if (route.label().filter(band::holds).isPresent()) {
				value = better.applyAsDouble(value, side.applyAsDouble(route.label().get()));
			}
			for (Piece piece : band.pieces(route.points())) {
				for (Point point : piece.points()) {
					value = better.applyAsDouble(value, point.y());
				}
			}
		}
		return Double.isFinite(value) ? value : 0;
	}
}
