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
import journey.dsl.documentation.figure.Sheet;
import journey.dsl.documentation.figure.flow.FlowSections.Strip;
import journey.dsl.documentation.figure.graph.Connector;
import journey.dsl.documentation.figure.graph.Heading;
import journey.dsl.documentation.figure.graph.HypothesisMark;
import journey.dsl.documentation.figure.graph.Key;
import journey.dsl.documentation.figure.graph.LayeredGraph;
import journey.dsl.documentation.figure.graph.LayeredGraph.Layout;
import journey.dsl.documentation.figure.graph.LayeredGraph.Route;
import journey.dsl.documentation.figure.map.Card;
import journey.dsl.documentation.figure.map.Icons;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.SceneParts;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Basis;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Step;

/** Puts heading, steps, outcomes and edges of a flow in their places. */
public final class FlowLayout {

	private static final double MARGIN = 28;
	private static final double LEAST_WIDTH = 760;
	private static final double HEADING_WIDTH = 1000;
	private static final double TOP = 26;
	private static final double MARK = 110;
	private static final double STRIP_GAP = 30;
	private static final double BOTTOM = 20;

	private final Journey journey;
	private final Wording wording;
	private final TextMetrics metrics;
	private final Flow flow;
	private final Funnel funnel;
	private final FlowNodes nodes;
	private final FlowEdges edges;
	private final LayeredGraph graph = new LayeredGraph();
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
		this.flow = Flow.of(journey);
		this.funnel = Funnel.of(flow);
		this.nodes = new FlowNodes(funnel, wording);
		this.edges = new FlowEdges(funnel, wording, metrics);
	}

	/**
	 * Lays the flow out in one piece.
	 *
	 * @return the figure
	 */
	public Scene scene() {
		return whole(place());
	}

	/**
	 * Lays the flow out for paper: in strips where it is too wide.
	 *
	 * @param sheet the paper
	 * @return its parts
	 */
	public List<Scene> sections(Sheet sheet) {
		Layout layout = place();
		Scene whole = whole(layout);
		if (sheet.holds(whole.width(), whole.height())) {
			return List.of(whole);
		}
		List<Strip> strips = new FlowSections(layout, flow.edges(), cards, edges, metrics).strips(sheet, MARGIN);
		double width = Math.max(LEAST_WIDTH, 2 * MARGIN + strips.stream().mapToDouble(Strip::width).max().orElse(0));
		List<List<Strip>> sheets = shared(strips, sheet.height() - key(new ArrayList<>(), width, 0, true)
				- heading(new ArrayList<>(), width, "-") - STRIP_GAP - BOTTOM);
		var scenes = new ArrayList<Scene>();
		for (int i = 0; i < sheets.size(); i++) {
			scenes.add(part(sheets.get(i), width, whole, i + 1, sheets.size()));
		}
		return scenes;
	}

	private static List<List<Strip>> shared(List<Strip> strips, double height) {
		var sheets = new ArrayList<List<Strip>>();
		double free = 0;
		for (Strip strip : strips) {
			if (sheets.isEmpty() || strip.height() > free) {
				sheets.add(new ArrayList<>());
				free = height;
			}
			sheets.get(sheets.size() - 1).add(strip);
			free -= strip.height() + STRIP_GAP;
		}
		return sheets;
	}

	private Scene part(List<Strip> strips, double width, Scene whole, int number, int count) {
		var contents = new ArrayList<Shape>();
		String mark = count == 1 ? "" : wording.text("part.mark", number, count);
		double top = heading(contents, width, mark) + STRIP_GAP;
		double y = top;
		for (Strip strip : strips) {
			contents.addAll(strip.contents().at(MARGIN, y));
			y += strip.height() + STRIP_GAP;
		}
		var shapes = new ArrayList<Shape>(watermark(new Box(0, top, width, y - top)));
		shapes.addAll(contents);
		String id = whole.id() + "-part-" + number;
		String title = mark.isEmpty() ? whole.title() : wording.text("part.title", whole.title(), mark);
		return new Scene(id, whole.language(), title, whole.description(), width,
				key(shapes, width, y, true) + BOTTOM, SceneParts.unnamed(shapes, id));
	}

	private Scene whole(Layout layout) {
		double width = Math.max(layout.width() + 2 * MARGIN, LEAST_WIDTH);
		var shapes = new ArrayList<Shape>();
		double top = heading(shapes, width, "") + 24;
		shapes.addAll(watermark(new Box(0, top, width, Math.max(1, layout.height()))));
		List<Edge> all = flow.edges();
		var labels = new ArrayList<Shape>();
		for (int i = 0; i < all.size(); i++) {
			Edge edge = all.get(i);
			Route route = layout.routes().get(i);
			shapes.add(new Shape.Group(null, null, wording.text("flow.edge", wording.title(edge.source()),
					name(edge.target()), nodes.share(edge.probability())), null,
					edges.connector(edge).draw(route.points(), MARGIN, top)));
			route.label().ifPresent(box -> labels.add(Shape.Group.of(edges.label(edge,
					new Box(box.x() + MARGIN, box.y() + top, box.width(), box.height())))));
		}
		for (int i = 0; i < cards.size(); i++) {
			Box box = layout.nodes().get(i);
			shapes.add(cards.get(i).lay(new Box(box.x() + MARGIN, box.y() + top, box.width(), box.height()), metrics));
		}
		shapes.addAll(labels);
		return new Scene(Wording.id(journey) + "-flow", wording.language().toLanguageTag(),
				wording.text("flow.title", wording.title(journey)), wording.text("flow.description",
						flow.steps().size(), reached()), width,
				key(shapes, width, top + layout.height() + 30, false) + BOTTOM, shapes);
	}

	private List<Shape> watermark(Box area) {
		return journey.getBasis() == Basis.HYPOTHESIS ? HypothesisMark.across(area, wording) : List.of();
	}

	private double key(List<Shape> shapes, double width, double top, boolean inParts) {
		var entries = new ArrayList<>(key());
		if (inParts) {
			entries.add(Key.Entry.of(wording.text("flow.key.onward"), (x, y) -> FlowSections.number(1, x, y)));
		}
		return new Key(metrics, MARGIN, width - MARGIN).add(shapes, entries, top);
	}

	private Layout place() {
		for (Step step : flow.steps()) {
			add(step, nodes.step(step), FlowNodes.STEP_WIDTH);
			flow.edgesFrom(step).stream().filter(edge -> edge.target() instanceof Place.Abandon)
					.forEach(edge -> add(edge, nodes.abandon(edge), FlowNodes.ABANDON_WIDTH));
		}
		funnel.outcomes().keySet().stream().filter(place -> !(place instanceof Place.Abandon))
				.forEach(place -> add(key(place), nodes.outcome(place), FlowNodes.OUTCOME_WIDTH));
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

	private void add(Object key, Card card, double width) {
		numbers.put(key, graph.node(width, card.height(width, metrics)));
		cards.add(card);
	}

	/** Title and outcomes, with the number of a part where there is one; returns the lower edge. */
	private double heading(List<Shape> shapes, double width, String mark) {
		double space = Math.min(width - 2 * MARGIN, HEADING_WIDTH);
		if (!mark.isEmpty()) {
			Box box = new Box(width - MARGIN - MARK, TOP, MARK, TextStyle.HEADING.leading());
			shapes.add(new TextBlock(box, box, TextStyle.HEADING, Tone.MUTED, TextBlock.Align.END, List.of(mark), false));
			space = Math.min(space, box.x() - MARGIN - 16);
		}
		Heading heading = new Heading(metrics, MARGIN, space);
		double y = heading.add(shapes, wording.title(journey), TextStyle.TITLE, Tone.INK, TOP);
		if (flow.steps().isEmpty()) {
			return heading.add(shapes, wording.text("map.empty"), TextStyle.BODY, Tone.MUTED, y);
		}
		return heading.add(shapes, reached(), TextStyle.STRONG, Tone.MUTED, y);
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
