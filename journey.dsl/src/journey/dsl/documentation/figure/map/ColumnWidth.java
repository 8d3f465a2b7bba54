// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.journey.Step;

/**
 * Width of a step's column: as narrow as reads well, wide enough for its longest word and so that no card becomes a
 * tower, but never so wide that one step pushes the others off the screen.
 */
final class ColumnWidth implements ToDoubleFunction<Step> {

	private static final double NARROW = 172;
	private static final double WIDE = 300;
	private static final double STEP = 16;
	private static final double TOWER = 150;

	private final Function<Step, List<Card>> cards;
	private final TextMetrics metrics;

	ColumnWidth(Function<Step, List<Card>> cards, TextMetrics metrics) {
		this.cards = cards;
		this.metrics = metrics;
	}

	@Override
	public double applyAsDouble(Step step) {
		double width = NARROW;
		for (Card card : cards.apply(step)) {
			width = Math.max(width, Math.ceil(Math.min(WIDE, card.idealWidth(metrics))));
			while (width < WIDE && card.height(width, metrics) > TOWER) {
				width = Math.min(WIDE, width + STEP);
			}
		}
		return width;
	}
}
