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
	private static final double START = LEFT + LABEL_WIDTH + 14;
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

	/** A phase, or some steps of one, not yet placed: the columns tell no more than their widths. */
	private record Part(Phase phase, List<Column> columns) {

		double width() {
			return columns.isEmpty() ? EMPTY_PHASE
					: columns.stream().mapToDouble(Column::width).sum() + (columns.size() - 1) * GAP + 2 * PHASE_PADDING;
		}
	}

	static Columns of(Journey journey, ToDoubleFunction<Step> width) {
		return placed(journey.getPhases().stream().map(phase -> new Part(phase, phase.getSteps().stream()
				.map(step -> new Column(step, 0, width.applyAsDouble(step))).toList())).toList());
	}

	private static Columns placed(List<Part> parts) {
		var columns = new ArrayList<Column>();
		var spans = new ArrayList<Span>();
		double start = START;
		for (Part part : parts) {
			double x = start + PHASE_PADDING;
			for (Column column : part.columns()) {
				columns.add(new Column(column.step(), x, column.width()));
				x += column.width() + GAP;
			}
			spans.add(new Span(part.phase(), start, part.width(), part.columns().isEmpty()));
			start += part.width() + PHASE_GAP;
		}
		return new Columns(List.copyOf(columns), List.copyOf(spans));
	}

	double left() {
		return START;
	}

	double right() {
		return spans.isEmpty() ? left() + 480 : spans.get(spans.size() - 1).right();
	}

	/**
	 * Breaks the columns into groups, each placed from the left edge. A phase stays whole where the space holds it.
	 *
	 * @param limit where a group has to end; a column that is too wide by itself ends beyond it
	 */
	List<Columns> broken(double limit) {
		var groups = new ArrayList<List<Part>>();
		var group = new ArrayList<Part>();
		for (Span span : spans) {
			Part whole = new Part(span.phase(), columns.stream().filter(column -> column.step().eContainer()
					== span.phase()).toList());
			for (Part part : fits(List.of(), whole, limit) ? List.of(whole) : pieces(whole, limit)) {
				if (!group.isEmpty() && !fits(group, part, limit)) {
					groups.add(List.copyOf(group));
					group.clear();
				}
				group.add(part);
			}
		}
		groups.add(List.copyOf(group));
		return groups.stream().map(Columns::placed).toList();
	}

	private static boolean fits(List<Part> group, Part part, double limit) {
		double used = group.stream().mapToDouble(before -> before.width() + PHASE_GAP).sum();
		return START + used + part.width() <= limit;
	}

	private static List<Part> pieces(Part whole, double limit) {
		var pieces = new ArrayList<Part>();
		var piece = new ArrayList<Column>();
		for (Column column : whole.columns()) {
			var longer = new ArrayList<>(piece);
			longer.add(column);
			if (!piece.isEmpty() && !fits(List.of(), new Part(whole.phase(), longer), limit)) {
				pieces.add(new Part(whole.phase(), List.copyOf(piece)));
				piece.clear();
			}
			piece.add(column);
		}
		pieces.add(new Part(whole.phase(), List.copyOf(piece)));
		return pieces;
	}
}
