// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import journey.dsl.documentation.figure.map.Columns.Column;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.PathData;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Action;
import journey.dsl.journey.Channel;
import journey.dsl.journey.Touchpoint;

/** One row per channel that is used, touchpoints and actions in it, and the client's dotted path through the rows. */
final class ChannelsLane implements Lane {

	private final List<Channel> channels;
	/** The rows that are shown, in their order; null stands for the row of other channels. */
	private final List<Channel> rows;
	private final Function<Touchpoint, List<Card>> touchpoints;
	private final Function<Action, List<Card>> actions;
	private final CardPlaces places;
	private final Wording wording;
	private final TextMetrics metrics;

	/** The channels in the order of their rows; touchpoints on any other or on none get a last row. */
	ChannelsLane(List<Channel> channels, CompanyCards cards, CardPlaces places, Wording wording) {
		this.channels = List.copyOf(channels);
		this.rows = withOthers(channels);
		this.touchpoints = CardPlaces.once(touchpoint -> List.of(cards.touchpoint(touchpoint)));
		this.actions = CardPlaces.once(action -> List.of(cards.action(action)));
		this.places = places;
		this.wording = wording;
		this.metrics = places.metrics();
	}

	/** Some rows of a lane. */
	private ChannelsLane(ChannelsLane whole, List<Channel> rows) {
		this.channels = whole.channels;
		this.rows = rows;
		this.touchpoints = whole.touchpoints;
		this.actions = whole.actions;
		this.places = whole.places;
		this.wording = whole.wording;
		this.metrics = whole.metrics;
	}

	private static List<Channel> withOthers(List<Channel> channels) {
		var rows = new ArrayList<>(channels);
		rows.add(null);
		return rows;
	}

	/** Something in a cell, not yet placed. */
	private record Item(Touchpoint touchpoint, Card card) {
	}

	@Override
	public Optional<Band> lay(double top, Columns columns) {
		var behind = new ArrayList<Shape>();
		var cells = new ArrayList<Shape>();
		Map<Touchpoint, Box> boxes = new LinkedHashMap<>();
		double y = top;
		for (Channel channel : rows) {
			List<List<Item>> row = columns.columns().stream().map(column -> items(column, channel)).toList();
			if (row.stream().allMatch(List::isEmpty)) {
				continue;
			}
			double height = layRow(channel, row, columns, y, cells, boxes);
			if (y > top) {
				behind.add(new Shape.Outline(new PathData().move(Columns.LEFT, y).line(columns.right(), y).toString(),
						Ink.line(Tone.LINE, 1).dashed("1 5")));
			}
			y += height;
		}
		if (y == top) {
			return Optional.empty();
		}
		behind.addAll(ClientPath.through(stops(columns, boxes, top, y)));
		behind.addAll(cells);
		return Optional.of(new Band(y - top, behind));
	}

	@Override
	public List<Lane> split(double limit, Columns columns) {
		var pieces = new ArrayList<Lane>();
		var piece = new ArrayList<Channel>();
		double free = limit;
		for (Channel channel : rows) {
			double height = piece(Collections.singletonList(channel)).lay(0, columns).map(Band::height).orElse(0.0);
			if (height > free && !piece.isEmpty()) {
				pieces.add(piece(piece));
				piece.clear();
				free = limit;
			}
			piece.add(channel);
			free -= height;
		}
		pieces.add(piece(piece));
		return pieces;
	}

	private ChannelsLane piece(List<Channel> some) {
		return new ChannelsLane(this, new ArrayList<>(some));
	}

	/** Where the client passes. The path to a row of another piece leads to the edge behind which that row is. */
	private List<ClientPath.Stop> stops(Columns columns, Map<Touchpoint, Box> boxes, double top, double bottom) {
		var stops = new ArrayList<ClientPath.Stop>();
		for (Column column : columns.columns()) {
			for (Touchpoint touchpoint : column.step().getTouchpoints()) {
				Box place = boxes.get(touchpoint);
				double edge = row(touchpoint.getChannel()) < row(rows.get(0)) ? top : bottom;
				stops.add(new ClientPath.Stop(touchpoint, place == null ? new Box(column.x(), edge, column.width(), 0)
						: place, place != null));
			}
		}
		return stops;
	}

	private int row(Channel channel) {
		int row = channel == null ? -1 : channels.indexOf(channel);
		return row < 0 ? channels.size() : row;
	}

	private double layRow(Channel channel, List<List<Item>> cells, Columns columns, double top, List<Shape> shapes,
			Map<Touchpoint, Box> boxes) {
		LaneLabel label = channel == null ? new LaneLabel(wording.text("lane.channel.none"), null)
				: new LaneLabel(wording.title(channel), Icons.channel(channel.getKind()));
		double content = label.height(metrics);
		for (int i = 0; i < cells.size(); i++) {
			content = Math.max(content, height(cells.get(i), columns.columns().get(i).width()));
		}
		double height = content + 2 * CardLane.PADDING;
		shapes.addAll(label.lay(top + (height - label.height(metrics)) / 2, metrics));
		for (int i = 0; i < cells.size(); i++) {
			Column column = columns.columns().get(i);
			double y = top + (height - height(cells.get(i), column.width())) / 2;
			for (Item item : cells.get(i)) {
				Box box = new Box(column.x(), y, column.width(), item.card().height(column.width(), metrics));
				shapes.add(places.lay(item.card(), box));
				if (item.touchpoint() != null) {
					boxes.put(item.touchpoint(), box);
				}
				y = box.bottom() + CardLane.BETWEEN;
			}
		}
		return height;
	}

	private double height(List<Item> items, double width) {
		return items.stream().mapToDouble(item -> item.card().height(width, metrics)).sum()
				+ CardLane.BETWEEN * Math.max(0, items.size() - 1);
	}

	private List<Item> items(Column column, Channel channel) {
		var items = new ArrayList<Item>();
		for (Touchpoint touchpoint : column.step().getTouchpoints()) {
			if (isIn(touchpoint.getChannel(), channel)) {
				touchpoints.apply(touchpoint).forEach(card -> items.add(new Item(touchpoint, card)));
			}
		}
		for (Action action : column.step().getActions()) {
			if (isIn(action.getChannel(), channel)) {
				actions.apply(action).forEach(card -> items.add(new Item(null, card)));
			}
		}
		return items;
	}

	private boolean isIn(Channel used, Channel row) {
		return row == null ? used == null || !channels.contains(used) : used == row;
	}
}
