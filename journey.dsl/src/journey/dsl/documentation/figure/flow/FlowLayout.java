// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import journey.dsl.analysis.Flow;
import journey.dsl.analysis.Flow.Edge;
import journey.dsl.analysis.Flow.Place;
import journey.dsl.analysis.Funnel;
import journey.dsl.documentation.figure.FigureContext;
import journey.dsl.documentation.figure.Laid;
import journey.dsl.documentation.figure.graph.Connector;
import journey.dsl.documentation.figure.graph.GraphStrips;
import journey.dsl.documentation.figure.graph.Heading;
import journey.dsl.documentation.figure.graph.HypothesisMark;
import journey.dsl.documentation.figure.graph.Key;
import journey.dsl.documentation.figure.graph.LayeredGraph;
import journey.dsl.documentation.figure.graph.LayeredGraph.Layout;
import journey.dsl.documentation.figure.graph.LayeredGraph.Route;
import journey.dsl.documentation.figure.graph.StripFigure;
import journey.dsl.documentation.figure.map.Card;
import journey.dsl.documentation.figure.map.CardPlaces;
import journey.dsl.documentation.figure.map.Icons;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Basis;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Step;

/** Puts heading, steps, outcomes and edges of a flow in their places. */
public final class FlowLayout implements GraphStrips.Look {

	private static final double MARGIN = 28;
	private static final double LEAST_WIDTH = 760;
	private static final double HEADING_WIDTH = 1000;
	private static final double TOP = 26;
	private static final double BOTTOM = 20;

	private final Journey journey;
	private final Wording wording;
	private final TextMetrics metrics;
	private final Flow flow;
	private final Funnel funnel;
	private final FlowNodes nodes;
	private final FlowEdges edges;
	private final CardPlaces places;
	private final List<Card> cards = new ArrayList<>();
	private final Map<Object, Integer> numbers = new LinkedHashMap<>();

	/**
	 * Takes what the flow is drawn of.
	 *
	 * @param journey the journey
	 * @param context what surrounds it
	 */
	public FlowLayout(Journey journey, FigureContext context) {
		this.journey = journey;
		this.wording = context.wording();
		this.metrics = context.metrics();
		this.places = new CardPlaces(metrics);
		this.flow = Flow.of(journey);
		this.funnel = Funnel.of(flow);
		this.nodes = new FlowNodes(funnel, wording);
		this.edges = new FlowEdges(funnel, wording, metrics);
	}

	/**
	 * Lays the flow out.
	 *
	 * @return the figure
	 */
	public Laid laid() {
		Layout layout = place();
		Scene whole = whole(layout);
		var parts = new StripFigure(whole, heading(), key(), this::watermark, wording, metrics);
		return new Laid(whole, sheet -> parts.broken(sheet, new GraphStrips(layout, this)::strips));
	}

	@Override
	public Connector connector(int edge) {
		return edges.connector(flow.edges().get(edge));
	}

	@Override
	public List<Shape> label(int edge, Box box) {
		return edges.label(flow.edges().get(edge), box);
	}

	@Override
	public Shape node(int node, Box box) {
		return places.lay(cards.get(node), box);
	}

	private Scene whole(Layout layout) {
		double width = Math.max(layout.width() + 2 * MARGIN, LEAST_WIDTH);
		var shapes = new ArrayList<Shape>();
		Heading heading = new Heading(metrics, MARGIN, Math.min(width - 2 * MARGIN, HEADING_WIDTH));
		double y = TOP;
		for (StripFigure.Line line : heading()) {
			y = heading.add(shapes, line.text(), line.style(), line.tone(), y);
		}
		double top = y + 24;
		shapes.addAll(watermark(new Box(0, top, width, Math.max(1, layout.height()))));
		List<Edge> all = flow.edges();
		var labels = new ArrayList<Shape>();
		for (int i = 0; i < all.size(); i++) {
			Edge edge = all.get(i);
			Route route = layout.routes().get(i);
			shapes.add(new Shape.Group(null, null, wording.text("flow.edge", wording.title(edge.source()),
					name(edge.target()), nodes.share(edge.probability())), null,
					edges.connector(edge).draw(route.points(), MARGIN, top)));
			route.label().ifPresent(box -> labels.add(Shape.Group.of(edges.label(edge, box.moved(MARGIN, top)))));
		}
		for (int i = 0; i < cards.size(); i++) {
			Box box = layout.nodes().get(i);
			shapes.add(places.lay(cards.get(i), box.moved(MARGIN, top)));
		}
		shapes.addAll(labels);
		return new Scene(Wording.id(journey) + "-flow", wording.language().toLanguageTag(),
				wording.text("flow.title", wording.title(journey)), wording.text("flow.description",
						flow.steps().size(), reached()), width,
				new Key(metrics, MARGIN, width - MARGIN).add(shapes, key(), top + layout.height() + 30) + BOTTOM, shapes);
	}

	private List<Shape> watermark(Box area) {
		return journey.getBasis() == Basis.HYPOTHESIS ? HypothesisMark.across(area, wording) : List.of();
	}

	private Layout place() {
		var graph = new LayeredGraph();
		for (Step step : flow.steps()) {
			add(graph, step, nodes.step(step), FlowNodes.STEP_WIDTH);
			flow.edgesFrom(step).stream().filter(edge -> edge.target() instanceof Place.Abandon)
					.forEach(edge -> add(graph, edge, nodes.abandon(edge), FlowNodes.ABANDON_WIDTH));
		}
		funnel.outcomes().keySet().stream().filter(place -> !(place instanceof Place.Abandon))
				.forEach(place -> add(graph, key(place), nodes.outcome(place), FlowNodes.OUTCOME_WIDTH));
		for (Edge edge : flow.edges()) {
			Object target = edge.target() instanceof Place.Abandon ? edge : key(edge.target());
			graph.edge(numbers.get(edge.source()), numbers.get(target), edges.labelWidth(edge),
					FlowEdges.LABEL_HEIGHT);
		}
		return graph.lay();
	}

	/** A step is known by itself, any other place as the place that it is. */
	private static Object key(Place place) {
		return place instanceof Place.AtStep at ? at.step() : place;
	}

	private void add(LayeredGraph graph, Object key, Card card, double width) {
		numbers.put(key, graph.node(width, card.height(width, metrics)));
		cards.add(card);
	}

	/** Title and outcomes. */
	private List<StripFigure.Line> heading() {
		return List.of(new StripFigure.Line(wording.title(journey), TextStyle.TITLE, Tone.INK), flow.steps().isEmpty()
				? new StripFigure.Line(wording.text("map.empty"), TextStyle.BODY, Tone.MUTED)
				: new StripFigure.Line(reached(), TextStyle.STRONG, Tone.MUTED));
	}

	/** What part of the clients comes where, in one line. */
	private String reached() {
		return Wording.joined(" \u00B7 ", funnel.outcomes().entrySet().stream().map(this::reached)
				.toArray(String[]::new));
	}

	private String reached(Map.Entry<Place, OptionalDouble> outcome) {
		return wording.text("flow.reached", name(outcome.getKey()), nodes.share(outcome.getValue()));
	}

	private String name(Place place) {
		if (place instanceof Place.AtStep at) {
			return wording.title(at.step());
		}
		if (place instanceof Place.AtOutcome at) {
			return wording.title(at.outcome());
		}
		return wording.text(place instanceof Place.End ? "flow.end" : "flow.abandon");
	}

	private List<Key.Entry> key() {
		return List.of(
				Key.Entry.of(wording.text("flow.key.many"), line(1)),
				Key.Entry.of(wording.text("flow.key.few"), line(0.05)),
				Key.Entry.of(wording.text("flow.key.never"), line(0)),
				Key.Entry.of(wording.text("flow.key.unknown"),
						FlowEdges.connector(OptionalDouble.empty(), Tone.EDGE)),
				Key.Entry.of(wording.text("legend.break"), Icons.broken()),
				Key.Entry.of(wording.text("flow.key.loop"), FlowIcons.loop()),
				Key.Entry.of(wording.text("flow.key.together"), FlowIcons.together()),
				Key.Entry.of(wording.text("OutcomeKind.success"), FlowIcons.success()),
				Key.Entry.of(wording.text("OutcomeKind.failure"), FlowIcons.failure()),
				Key.Entry.of(wording.text("flow.end"), FlowIcons.end()),
				Key.Entry.of(wording.text("flow.abandon"), FlowIcons.abandon()));
	}

	private static Connector line(double passages) {
		return FlowEdges.connector(OptionalDouble.of(passages), Tone.EDGE);
	}
}
