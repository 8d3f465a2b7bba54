// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

import journey.dsl.documentation.scene.Box;

/**
 * Places nodes in layers from left to right, with edges around them and labels on the edges. ELK does the work; it is
 * called directly, so that Eclipse need not run, and with a fixed seed, so that the same graph always looks the same.
 */
public final class LayeredGraph {

	private static final int SEED = 1;
	private static final double BETWEEN_LAYERS = 34;
	private static final double BETWEEN_NODES = 26;
	private static final double BETWEEN_EDGES = 14;

	static {
		// ELK's own entry in Eclipse's registry does not count where Eclipse does not run
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new CoreOptions(),
				new LayeredMetaDataProvider());
	}

	private final ElkNode graph = ElkGraphUtil.createGraph();
	private final List<ElkNode> nodes = new ArrayList<>();
	private final List<ElkEdge> edges = new ArrayList<>();

	/** Makes an empty graph. */
	public LayeredGraph() {
		graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
		graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		graph.setProperty(LayeredOptions.RANDOM_SEED, SEED);
		// what is written first stands first, and a loop leads back to what is written before
		graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
		graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
		graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BETWEEN_EDGES);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_EDGES);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_NODES);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, BETWEEN_EDGES);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BETWEEN_EDGES);
		graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
	}

	/** A corner or an end of an edge. */
	public record Point(double x, double y) {
	}

	/**
	 * An edge in its place.
	 *
	 * @param points start, corners and end; at least two
	 * @param label  where its label stands, empty where it has none
	 */
	public record Route(List<Point> points, Optional<Box> label) {

		/** Copies the list. */
		public Route {
			points = List.copyOf(points);
		}
	}

	/**
	 * The graph in its place; it begins at the origin.
	 *
	 * @param width  its width
	 * @param height its height
	 * @param nodes  where the nodes stand, in the order in which they were added
	 * @param routes where the edges run, in the order in which they were added
	 */
	public record Layout(double width, double height, List<Box> nodes, List<Route> routes) {

		/** Copies the lists. */
		public Layout {
			nodes = List.copyOf(nodes);
			routes = List.copyOf(routes);
		}
	}

	/**
	 * Adds a node.
	 *
	 * @param width  its width
	 * @param height its height
	 * @return its number, from 0
	 */
	public int node(double width, double height) {
		ElkNode node = ElkGraphUtil.createNode(graph);
		node.setDimensions(width, height);
		nodes.add(node);
		return nodes.size() - 1;
	}

	/**
	 * Adds an edge.
	 *
	 * @param source      number of the node that it leaves
	 * @param target      number of the node that it comes to, which may be the same
	 * @param labelWidth  width of its label, 0 for none
	 * @param labelHeight height of its label
	 * @return its number, from 0
	 */
	public int edge(int source, int target, double labelWidth, double labelHeight) {
		ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(source), nodes.get(target));
		if (labelWidth > 0) {
			// a label without text would be left out
			ElkLabel label = ElkGraphUtil.createLabel("label", edge);
			// on the line where both ends differ; a loop at one node has its label beside it
			label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, source != target);
			label.setDimensions(labelWidth, labelHeight);
		}
		edges.add(edge);
		return edges.size() - 1;
	}

	/**
	 * Places everything.
	 *
	 * @return the places
	 */
	public Layout lay() {
		new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
		return new Layout(graph.getWidth(), graph.getHeight(),
				nodes.stream().map(node -> new Box(node.getX(), node.getY(), node.getWidth(), node.getHeight())).toList(),
				edges.stream().map(LayeredGraph::route).toList());
	}

	private static Route route(ElkEdge edge) {
		var points = new ArrayList<Point>();
		for (ElkEdgeSection section : edge.getSections()) {
			points.add(new Point(section.getStartX(), section.getStartY()));
			for (ElkBendPoint bend : section.getBendPoints()) {
				points.add(new Point(bend.getX(), bend.getY()));
			}
			points.add(new Point(section.getEndX(), section.getEndY()));
		}
		return new Route(points, edge.getLabels().stream().findFirst()
				.map(label -> new Box(label.getX(), label.getY(), label.getWidth(), label.getHeight())));
	}
}
