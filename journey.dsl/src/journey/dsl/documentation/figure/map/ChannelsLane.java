// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
	private final CompanyCards cards;
	private final Wording wording;
	private final TextMetrics metrics;

	/** The channels in the order of their rows; touchpoints on any other or on none get a last row. */
	ChannelsLane(List<Channel> channels, CompanyCards cards, Wording wording, TextMetrics metrics) {
		this.channels = List.copyOf(channels);
		this.cards = cards;
		this.wording = wording;
		this.metrics = metrics;
	}

	/** Something in a cell, not yet placed. */
	private record Item(Touchpoint touchpoint, Card card) {
	}

	@Override
	public Optional<Band> lay(double top, Columns columns) {
		var behind = new ArrayList<Shape>();
		var rows = new ArrayList<Shape>();
		Map<Touchpoint, Box> places = new LinkedHashMap<>();
		double y = top;
		var keys = new ArrayList<Channel>(channels);
		keys.add(null);
		for (Channel channel : keys) {
			List<List<Item>> cells = columns.columns().stream().map(column -> items(column, channel)).toList();
			if (cells.stream().allMatch(List::isEmpty)) {
				continue;
			}
			double height = layRow(channel, cells, columns, y, rows, places);
			if (y > top) {
				behind.add(new Shape.Outline(new PathData().move(Columns.LEFT, y).line(columns.right(), y).toString(),
						Ink.line(Tone.LINE, 1).dashed("1 5")));
			}
			y += height;
		}
		if (y == top) {
			return Optional.empty();
		}
		List<ClientPath.Stop> stops = columns.columns().stream().flatMap(column -> column.step().getTouchpoints().stream())
				.map(touchpoint -> new ClientPath.Stop(touchpoint, places.get(touchpoint))).toList();
		behind.addAll(ClientPath.through(stops));
		behind.addAll(rows);
		return Optional.of(new Band(y - top, behind));
	}

	private double layRow(Channel channel, List<List<Item>> cells, Columns columns, double top, List<Shape> shapes,
			Map<Touchpoint, Box> places) {
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
				shapes.add(item.card().lay(box, metrics));
				if (item.touchpoint() != null) {
					places.put(item.touchpoint(), box);
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
				items.add(new Item(touchpoint, cards.touchpoint(touchpoint)));
			}
		}
		for (Action action : column.step().getActions()) {
			if (isIn(action.getChannel(), channel)) {
				items.add(new Item(null, cards.action(action)));
			}
		}
		return items;
	}

	private boolean isIn(Channel used, Channel row) {
		return row == null ? used == null || !channels.contains(used) : used == row;
	}
}
