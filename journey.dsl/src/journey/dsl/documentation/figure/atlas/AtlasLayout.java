// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import journey.dsl.analysis.AtlasOverview;
import journey.dsl.analysis.AtlasOverview.Link;
import journey.dsl.analysis.AtlasOverview.SharedChannel;
import journey.dsl.analysis.Contents;
import journey.dsl.documentation.figure.FigureContext;
import journey.dsl.documentation.figure.Laid;
import journey.dsl.documentation.figure.graph.Connector;
import journey.dsl.documentation.figure.graph.GraphStrips;
import journey.dsl.documentation.figure.graph.GraphStrips.Strip;
import journey.dsl.documentation.figure.graph.Heading;
import journey.dsl.documentation.figure.graph.Key;
import journey.dsl.documentation.figure.graph.LayeredGraph;
import journey.dsl.documentation.figure.graph.LayeredGraph.Layout;
import journey.dsl.documentation.figure.graph.LayeredGraph.Route;
import journey.dsl.documentation.figure.graph.StripFigure;
import journey.dsl.documentation.figure.map.Card;
import journey.dsl.documentation.figure.map.CardLook;
import journey.dsl.documentation.figure.map.Icons;
import journey.dsl.documentation.figure.map.Paragraph;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Atlas;
import journey.dsl.journey.Journey;
import journey.dsl.journey.RelationKind;

/** Puts heading, journeys, relations and shared channels of an atlas in their places. */
public final class AtlasLayout implements GraphStrips.Look {

	private static final double MARGIN = 28;
	private static final double LEAST_WIDTH = 860;
	private static final double JOURNEY_WIDTH = 200;
	private static final double CHANNEL_WIDTH = 260;
	private static final double GAP = 14;
	/** Heading of the channels, with the space below. */
	private static final double CHANNELS_HEADING = TextStyle.HEADING.leading() + 11;

	private final Atlas atlas;
	private final Wording wording;
	private final TextMetrics metrics;
	private final AtlasOverview overview;
	private final Relations relations;

	/**
	 * Takes what the atlas is drawn of.
	 *
	 * @param atlas   the atlas
	 * @param context what surrounds it
	 */
	public AtlasLayout(Atlas atlas, FigureContext context) {
		this.atlas = atlas;
		this.wording = context.wording();
		this.metrics = context.metrics();
		this.overview = AtlasOverview.of(atlas, context.project());
		this.relations = new Relations(wording, metrics);
	}

	/**
	 * Lays the atlas out.
	 *
	 * @return the figure
	 */
	public Laid laid() {
		Layout layout = place();
		Scene whole = whole(layout);
		var parts = new StripFigure(whole, heading(), key(), area -> List.of(), wording, metrics);
		return new Laid(whole, sheet -> parts.broken(sheet, (width, height) -> Stream.concat(
				new GraphStrips(layout, this).strips(width, height).stream(), channels(width).stream()).toList()));
	}

	private Scene whole(Layout layout) {
		double width = Math.max(layout.width() + 2 * MARGIN, LEAST_WIDTH);
		var shapes = new ArrayList<Shape>();
		Heading heading = new Heading(metrics, MARGIN, width - 2 * MARGIN);
		double top = 26;
		for (StripFigure.Line line : heading()) {
			top = heading.add(shapes, line.text(), line.style(), line.tone(), top);
		}
		top += 24;
		draw(shapes, layout, top);
		double y = new Key(metrics, MARGIN, width - MARGIN).add(shapes, key(), top + layout.height() + 30) + 22;
		for (Strip row : channels(width - 2 * MARGIN)) {
			shapes.addAll(row.contents().at(MARGIN, y));
			y += row.height() + GAP;
		}
		return new Scene(Wording.id(atlas) + "-atlas", wording.language().toLanguageTag(),
				wording.text("atlas.figure", wording.title(atlas)), counts(), width, y + 24 - GAP, shapes);
	}

	private String counts() {
		return wording.text("atlas.description", overview.journeys().size(), overview.links().size(),
				overview.sharedChannels().size());
	}

	private List<StripFigure.Line> heading() {
		return List.of(new StripFigure.Line(wording.title(atlas), TextStyle.TITLE, Tone.INK),
				new StripFigure.Line(counts(), TextStyle.STRONG, Tone.MUTED));
	}

	@Override
	public Connector connector(int edge) {
		return Relations.connector(overview.links().get(edge).kind());
	}

	@Override
	public List<Shape> label(int edge, Box box) {
		return relations.label(overview.links().get(edge), box);
	}

	@Override
	public Shape node(int node, Box box) {
		return card(overview.journeys().get(node)).lay(box, metrics);
	}

	private Card card(Journey journey) {
		return Card.of(CardLook.PLAIN, null, new Paragraph(wording.title(journey), TextStyle.STRONG, Tone.INK),
				Paragraph.small(Wording.joined(" \u00B7 ", wording.word(journey.getState()),
						wording.word(journey.getBasis()))),
				Paragraph.small(wording.text("atlas.steps", Contents.steps(journey).size())));
	}

	private Layout place() {
		var graph = new LayeredGraph();
		overview.journeys().forEach(journey -> graph.node(JOURNEY_WIDTH, card(journey).height(JOURNEY_WIDTH, metrics)));
		for (Link link : overview.links()) {
			graph.edge(overview.journeys().indexOf(link.source()), overview.journeys().indexOf(link.target()),
					relations.labelWidth(link), relations.labelHeight(link));
		}
		return graph.lay();
	}

	private void draw(List<Shape> shapes, Layout layout, double top) {
		var labels = new ArrayList<Shape>();
		for (int i = 0; i < overview.links().size(); i++) {
			Link link = overview.links().get(i);
			Route route = layout.routes().get(i);
			shapes.add(new Shape.Group(null, null, Wording.joined(" ", wording.title(link.source()),
					wording.word(link.kind()), wording.title(link.target())), null,
					Relations.connector(link.kind()).draw(route.points(), MARGIN, top)));
			route.label().ifPresent(box -> labels.add(Shape.Group.of(relations.label(link, box.moved(MARGIN, top)))));
		}
		for (int i = 0; i < layout.nodes().size(); i++) {
			shapes.add(node(i, layout.nodes().get(i).moved(MARGIN, top)));
		}
		shapes.addAll(labels);
	}

	/** The shared channels in rows, the first of which has a heading. */
	private List<Strip> channels(double width) {
		List<Card> cards = overview.sharedChannels().stream().map(this::card).toList();
		int across = Math.max(1, (int) ((width + GAP) / (CHANNEL_WIDTH + GAP)));
		var rows = new ArrayList<Strip>();
		for (int from = 0; from < cards.size(); from += across) {
			rows.add(row(cards.subList(from, Math.min(cards.size(), from + across)), from == 0));
		}
		return rows;
	}

	private Strip row(List<Card> cards, boolean first) {
		double height = cards.stream().mapToDouble(card -> card.height(CHANNEL_WIDTH, metrics)).max().orElse(0);
		double width = cards.size() * (CHANNEL_WIDTH + GAP) - GAP;
		double heading = first ? CHANNELS_HEADING : 0;
		return new Strip(width, heading + height, (x, y) -> {
			var shapes = new ArrayList<Shape>();
			if (first) {
				new Heading(metrics, x, Math.max(width, LEAST_WIDTH - 2 * MARGIN)).add(shapes, wording.text("atlas.channels"),
						TextStyle.HEADING, Tone.INK, y);
			}
			for (int i = 0; i < cards.size(); i++) {
				shapes.add(cards.get(i).lay(new Box(x + i * (CHANNEL_WIDTH + GAP), y + heading, CHANNEL_WIDTH,
						cards.get(i).height(CHANNEL_WIDTH, metrics)), metrics));
			}
			return shapes;
		});
	}

	private Card card(SharedChannel shared) {
		return Card.of(CardLook.PLAIN, Icons.channel(shared.channel().getKind()),
				Paragraph.name(wording.title(shared.channel())), Paragraph.small(wording.titles(shared.journeys())));
	}

	private List<Key.Entry> key() {
		var entries = new ArrayList<Key.Entry>();
		for (RelationKind kind : RelationKind.values()) {
			entries.add(Key.Entry.of(wording.text("atlas.key." + kind.getName()), Relations.connector(kind)));
		}
		return entries;
	}
}
