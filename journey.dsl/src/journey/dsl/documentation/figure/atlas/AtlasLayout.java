// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.atlas;

import java.util.ArrayList;
import java.util.List;

import journey.dsl.analysis.AtlasOverview;
import journey.dsl.analysis.AtlasOverview.Link;
import journey.dsl.analysis.AtlasOverview.SharedChannel;
import journey.dsl.analysis.Contents;
import journey.dsl.documentation.figure.FigureContext;
import journey.dsl.documentation.figure.graph.Heading;
import journey.dsl.documentation.figure.graph.Key;
import journey.dsl.documentation.figure.graph.LayeredGraph;
import journey.dsl.documentation.figure.graph.LayeredGraph.Layout;
import journey.dsl.documentation.figure.graph.LayeredGraph.Route;
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
public final class AtlasLayout {

	private static final double MARGIN = 28;
	private static final double LEAST_WIDTH = 860;
	private static final double JOURNEY_WIDTH = 200;
	private static final double CHANNEL_WIDTH = 260;
	private static final double GAP = 14;

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
	public Scene scene() {
		List<Card> cards = overview.journeys().stream().map(this::card).toList();
		Layout layout = place(cards);
		double width = Math.max(layout.width() + 2 * MARGIN, LEAST_WIDTH);
		String counts = wording.text("atlas.description", overview.journeys().size(), overview.links().size(),
				overview.sharedChannels().size());
		var shapes = new ArrayList<Shape>();
		Heading heading = new Heading(metrics, MARGIN, width - 2 * MARGIN);
		double y = heading.add(shapes, wording.title(atlas), TextStyle.TITLE, Tone.INK, 26);
		double top = heading.add(shapes, counts, TextStyle.STRONG, Tone.MUTED, y) + 24;
		draw(shapes, cards, layout, top);
		y = new Key(metrics, MARGIN, width - MARGIN).add(shapes, key(), top + layout.height() + 30);
		y = channels(shapes, heading, y + 22, width);
		return new Scene(Wording.id(atlas) + "-atlas", wording.language().toLanguageTag(),
				wording.text("atlas.figure", wording.title(atlas)), counts, width, y + 24, shapes);
	}

	private Card card(Journey journey) {
		return Card.of(CardLook.PLAIN, null, new Paragraph(wording.title(journey), TextStyle.STRONG, Tone.INK),
				Paragraph.small(Wording.joined(" \u00B7 ", wording.word(journey.getState()),
						wording.word(journey.getBasis()))),
				Paragraph.small(wording.text("atlas.steps", Contents.steps(journey).size())));
	}

	private Layout place(List<Card> cards) {
		var graph = new LayeredGraph();
		cards.forEach(card -> graph.node(JOURNEY_WIDTH, card.height(JOURNEY_WIDTH, metrics)));
		for (Link link : overview.links()) {
			graph.edge(overview.journeys().indexOf(link.source()), overview.journeys().indexOf(link.target()),
					relations.labelWidth(link), relations.labelHeight(link));
		}
		return graph.lay();
	}

	private void draw(List<Shape> shapes, List<Card> cards, Layout layout, double top) {
		var labels = new ArrayList<Shape>();
		for (int i = 0; i < overview.links().size(); i++) {
			Link link = overview.links().get(i);
			Route route = layout.routes().get(i);
			shapes.add(new Shape.Group(null, null, Wording.joined(" ", wording.title(link.source()),
					wording.word(link.kind()), wording.title(link.target())), null,
					Relations.connector(link.kind()).draw(route.points(), MARGIN, top)));
			route.label().ifPresent(box -> labels.add(Shape.Group.of(relations.label(link, moved(box, top)))));
		}
		for (int i = 0; i < cards.size(); i++) {
			shapes.add(cards.get(i).lay(moved(layout.nodes().get(i), top), metrics));
		}
		shapes.addAll(labels);
	}

	private static Box moved(Box box, double top) {
		return new Box(box.x() + MARGIN, box.y() + top, box.width(), box.height());
	}

	private double channels(List<Shape> shapes, Heading heading, double top, double width) {
		if (overview.sharedChannels().isEmpty()) {
			return top;
		}
		double y = heading.add(shapes, wording.text("atlas.channels"), TextStyle.HEADING, Tone.INK, top) + 8;
		double x = MARGIN;
		double highest = 0;
		for (SharedChannel shared : overview.sharedChannels()) {
			Card card = Card.of(CardLook.PLAIN, Icons.channel(shared.channel().getKind()),
					Paragraph.name(wording.title(shared.channel())), Paragraph.small(wording.titles(shared.journeys())));
			double height = card.height(CHANNEL_WIDTH, metrics);
			if (x > MARGIN && x + CHANNEL_WIDTH > width - MARGIN) {
				x = MARGIN;
				y += highest + GAP;
				highest = 0;
			}
			shapes.add(card.lay(new Box(x, y, CHANNEL_WIDTH, height), metrics));
			highest = Math.max(highest, height);
			x += CHANNEL_WIDTH + GAP;
		}
		return y + highest;
	}

	private List<Key.Entry> key() {
		var entries = new ArrayList<Key.Entry>();
		for (RelationKind kind : RelationKind.values()) {
			entries.add(Key.Entry.of(wording.text("atlas.key." + kind.getName()), Relations.connector(kind)));
		}
		return entries;
	}
}
