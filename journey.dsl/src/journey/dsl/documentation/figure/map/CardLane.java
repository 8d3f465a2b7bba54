// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import journey.dsl.documentation.figure.map.Columns.Column;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.journey.Step;

/** A lane with cards under each other in the column of their step. */
record CardLane(LaneLabel label, Function<Step, List<Card>> cards, TextMetrics metrics) implements Lane {

	static final double PADDING = 10;
	static final double BETWEEN = 6;

	@Override
	public Optional<Band> lay(double top, Columns columns) {
		var shapes = new ArrayList<Shape>();
		double height = 0;
		for (Column column : columns.columns()) {
			double y = top + PADDING;
			for (Card card : cards.apply(column.step())) {
				Box box = new Box(column.x(), y, column.width(), card.height(column.width(), metrics));
				shapes.add(card.lay(box, metrics));
				y = box.bottom() + BETWEEN;
				height = Math.max(height, box.bottom() - top + PADDING);
			}
		}
		if (shapes.isEmpty()) {
			return Optional.empty();
		}
		double labelTop = top + PADDING + 5;
		shapes.addAll(label.lay(labelTop, metrics));
		return Optional.of(new Band(Math.max(height, label.height(metrics) + 2 * PADDING + 5), shapes));
	}
}
