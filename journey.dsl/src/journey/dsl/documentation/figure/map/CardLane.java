// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import journey.dsl.documentation.figure.map.Columns.Column;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.journey.Step;

/**
 * A lane with cards under each other in the column of their step.
 *
 * @param label   what stands at its left
 * @param cards   the cards of a step
 * @param even    whether cards that stand alone in their columns are drawn equally high
 * @param places  lays the cards out
 */
record CardLane(LaneLabel label, Function<Step, List<Card>> cards, boolean even, CardPlaces places)
		implements Lane {

	static final double PADDING = 10;
	static final double BETWEEN = 6;

	@Override
	public Optional<Band> lay(double top, Columns columns) {
		List<List<Card>> cells = columns.columns().stream().map(column -> cards.apply(column.step())).toList();
		double highest = 0;
		for (int i = 0; i < cells.size(); i++) {
			highest = Math.max(highest, height(cells.get(i), columns.columns().get(i).width()));
		}
		if (highest == 0) {
			return Optional.empty();
		}
		var shapes = new ArrayList<Shape>(label.lay(top + PADDING + 5, metrics()));
		for (int i = 0; i < cells.size(); i++) {
			Column column = columns.columns().get(i);
			double y = top + PADDING;
			for (Card card : cells.get(i)) {
				double height = even && cells.get(i).size() == 1 ? highest : card.height(column.width(), metrics());
				Box box = new Box(column.x(), y, column.width(), height);
				shapes.add(places.lay(card, box));
				y = box.bottom() + BETWEEN;
			}
		}
		return Optional.of(new Band(Math.max(highest, label.height(metrics()) + 5) + 2 * PADDING, shapes));
	}

	@Override
	public List<Lane> split(double limit, Columns columns) {
		Map<Step, List<List<Card>>> pieces = new HashMap<>();
		int most = 1;
		for (Column column : columns.columns()) {
			List<List<Card>> runs = runs(cards.apply(column.step()), limit - 2 * PADDING,
					card -> card.height(column.width(), metrics()));
			pieces.put(column.step(), runs);
			most = Math.max(most, runs.size());
		}
		return IntStream.range(0, most).<Lane>mapToObj(i -> new CardLane(label, step -> i < pieces.get(step).size()
				? pieces.get(step).get(i) : List.of(), even, places)).toList();
	}

	/** Shares cards out among spaces of a height; each takes at least one. */
	static List<List<Card>> runs(List<Card> cards, double space, ToDoubleFunction<Card> height) {
		var runs = new ArrayList<List<Card>>();
		double free = 0;
		for (Card card : cards) {
			double needed = height.applyAsDouble(card);
			if (runs.isEmpty() || needed > free) {
				runs.add(new ArrayList<>());
				free = space;
			}
			runs.get(runs.size() - 1).add(card);
			free -= needed + BETWEEN;
		}
		return runs;
	}

	private TextMetrics metrics() {
		return places.metrics();
	}

	private double height(List<Card> cell, double width) {
		return cell.stream().mapToDouble(card -> card.height(width, metrics())).sum()
				+ BETWEEN * Math.max(0, cell.size() - 1);
	}
}
