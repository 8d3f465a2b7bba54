// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import journey.dsl.journey.Journey;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Step;

/**
 * Where phases and steps stand from left to right.
 *
 * @param columns one per step, in document order
 * @param spans   one per phase, in document order
 */
record Columns(List<Column> columns, List<Span> spans) {

	/** Left edge of the labels of the lanes. */
	static final double LEFT = 28;
	/** Width of the labels of the lanes. */
	static final double LABEL_WIDTH = 118;
	/** Between two columns of a phase: wide enough for the client's path and its marks. */
	static final double GAP = 24;
	private static final double PHASE_PADDING = 12;
	private static final double PHASE_GAP = 8;
	private static final double EMPTY_PHASE = 150;

	/** The column of a step. */
	record Column(Step step, double x, double width) {

		double right() {
			return x + width;
		}

		double centre() {
			return x + width / 2;
		}
	}

	/** The columns of a phase, with some space at either side. */
	record Span(Phase phase, double x, double width, boolean empty) {

		double right() {
			return x + width;
		}
	}

	static Columns of(Journey journey, ToDoubleFunction<Step> width) {
		var columns = new ArrayList<Column>();
		var spans = new ArrayList<Span>();
		double x = LEFT + LABEL_WIDTH + 14;
		for (Phase phase : journey.getPhases()) {
			double start = x;
			x += PHASE_PADDING;
			for (Step step : phase.getSteps()) {
				double columnWidth = width.applyAsDouble(step);
				columns.add(new Column(step, x, columnWidth));
				x += columnWidth + GAP;
			}
			boolean empty = phase.getSteps().isEmpty();
			x += empty ? EMPTY_PHASE - PHASE_PADDING : PHASE_PADDING - GAP;
			spans.add(new Span(phase, start, x - start, empty));
			x += PHASE_GAP;
		}
		return new Columns(List.copyOf(columns), List.copyOf(spans));
	}

	double left() {
		return LEFT + LABEL_WIDTH + 14;
	}

	double right() {
		return spans.isEmpty() ? left() + 480 : spans.get(spans.size() - 1).right();
	}
}
