// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import journey.dsl.analysis.EmotionScale;
import journey.dsl.documentation.figure.map.Columns.Column;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.PathData;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.journey.Step;

/**
 * What the client expected: diamonds, joined by a dashed line from a step to the next one where both have one.
 *
 * @param scale scale of the expectations
 */
record ExpectationLine(Optional<EmotionScale> scale) {

	private static final double STUB = 34;
	private static final double ASIDE = 21;
	private static final double HALF = 8;

	/** Whether something else stands at a height of a step's column. */
	@FunctionalInterface
	interface Covered {
		boolean at(Step step, double y, CurveAxis axis);
	}

	boolean isEmpty(Columns columns) {
		return columns.columns().stream().allMatch(column -> of(column.step()).isEmpty());
	}

	private OptionalDouble of(Step step) {
		if (scale.isEmpty() || step.getExpects() == null || step.getExpects().getValue() == null) {
			return OptionalDouble.empty();
		}
		return scale.get().normalise(step.getExpects().getValue().doubleValue());
	}

	List<Shape> draw(Columns columns, CurveAxis axis, Covered covered, Map<Step, List<Box>> taken) {
		var lines = new ArrayList<Shape>();
		var marks = new ArrayList<Shape>();
		Column before = null;
		for (int i = 0; i < columns.columns().size(); i++) {
			Column column = columns.columns().get(i);
			OptionalDouble expected = of(column.step());
			if (expected.isEmpty()) {
				before = null;
				continue;
			}
			double y = axis.y(expected.getAsDouble());
			boolean joins = i + 1 < columns.columns().size() && of(columns.columns().get(i + 1).step()).isPresent();
			if (before != null) {
				lines.add(dashed(before.centre(), axis.y(of(before.step()).getAsDouble()), column.centre(), y));
			} else if (!joins) {
				lines.add(dashed(column.centre() - STUB, y, column.centre() + STUB, y));
			}
			double x = covered.at(column.step(), y, axis) ? column.centre() - ASIDE : column.centre();
			marks.addAll(Icons.expectation().at(x, y));
			taken.get(column.step()).add(new Box(x - HALF, y - HALF, 2 * HALF, 2 * HALF));
			before = column;
		}
		lines.addAll(marks);
		return lines;
	}

	private static Shape dashed(double fromX, double fromY, double toX, double toY) {
		return new Shape.Outline(new PathData().move(fromX, fromY).line(toX, toY).toString(),
				Ink.line(Tone.INK, 1.6).dashed("6 5"));
	}
}
