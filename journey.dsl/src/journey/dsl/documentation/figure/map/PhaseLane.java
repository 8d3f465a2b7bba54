// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.journey.Phase;

/**
 * A lane with cards that each stand across the columns of a phase.
 *
 * @param label  what stands at its left
 * @param cards  the cards of a phase
 * @param places lays the cards out
 */
record PhaseLane(LaneLabel label, Function<Phase, List<Card>> cards, CardPlaces places) implements Lane {

	private static final double SIDE = 12;

	@Override
	public Optional<Band> lay(double top, Columns columns) {
		var shapes = new ArrayList<Shape>();
		double highest = 0;
		for (Columns.Span span : columns.spans()) {
			double y = top + CardLane.PADDING;
			for (Card card : cards.apply(span.phase())) {
				double width = span.width() - 2 * SIDE;
				Box box = new Box(span.x() + SIDE, y, width, card.height(width, metrics()));
				shapes.add(places.lay(card, box));
				y = box.bottom() + CardLane.BETWEEN;
				highest = Math.max(highest, box.bottom() - top - CardLane.PADDING);
			}
		}
		if (shapes.isEmpty()) {
			return Optional.empty();
		}
		shapes.addAll(label.lay(top + CardLane.PADDING + 5, metrics()));
		return Optional.of(new Band(Math.max(highest, label.height(metrics()) + 5) + 2 * CardLane.PADDING, shapes));
	}

	private TextMetrics metrics() {
		return places.metrics();
	}

	@Override
	public List<Lane> split(double limit, Columns columns) {
		Map<Phase, List<List<Card>>> pieces = new HashMap<>();
		int most = 1;
		for (Columns.Span span : columns.spans()) {
			List<List<Card>> runs = CardLane.runs(cards.apply(span.phase()), limit - 2 * CardLane.PADDING,
					card -> card.height(span.width() - 2 * SIDE, metrics()));
			pieces.put(span.phase(), runs);
			most = Math.max(most, runs.size());
		}
		return IntStream.range(0, most).<Lane>mapToObj(i -> new PhaseLane(label, phase -> i < pieces.get(phase).size()
				? pieces.get(phase).get(i) : List.of(), places)).toList();
	}
}
