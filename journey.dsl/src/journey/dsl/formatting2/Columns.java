// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting2;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.xtext.Keyword;

import journey.dsl.formatting2.Row.Cell;
import journey.dsl.journey.ScaleLabel;
import journey.dsl.parsing.Statements;

/**
 * Puts the parts of a table's rows under one another. A column runs over neighbouring rows that have the same parts up to
 * there and one more behind; the closing brace is none. Numbers that begin a row stand to the right of their column.
 */
final class Columns {

	/** A longer part moves no other row. */
	private static final int WIDEST = 48;

	private Columns() {
	}

	static void align(List<Row> rows, Gap[] gaps) {
		int most = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
		for (int column = 0; column < most; column++) {
			List<Row> run = new ArrayList<>();
			for (Row row : rows) {
				if (!run.isEmpty() && !belongTogether(run.get(0), row, column)) {
					align(run, column, gaps);
					run.clear();
				}
				if (hasNext(row, column)) {
					run.add(row);
				}
			}
			align(run, column, gaps);
		}
	}

	private static boolean belongTogether(Row first, Row second, int column) {
		return hasNext(second, column) && keys(first, column).equals(keys(second, column));
	}

	private static List<Object> keys(Row row, int column) {
		return row.cells().subList(0, column + 1).stream().map(cell -> Objects.requireNonNullElse(cell.key(), ""))
				.toList();
	}

	private static boolean hasNext(Row row, int column) {
		List<Cell> cells = row.cells();
		return column + 1 < cells.size() && cells.get(column).width() <= WIDEST
				&& !(cells.get(column + 1).key() instanceof Keyword next && Statements.CLOSE.equals(next.getValue()));
	}

	private static void align(List<Row> rows, int column, Gap[] gaps) {
		int widest = rows.stream().mapToInt(row -> row.cells().get(column).width()).max().orElse(0);
		for (Row row : rows) {
			int padding = widest - row.cells().get(column).width();
			int next = row.cells().get(column + 1).first();
			boolean number = column == 0 && row.element() instanceof ScaleLabel;
			gaps[row.first()] = number ? gaps[row.first()].withHanging(padding) : gaps[row.first()];
			gaps[next] = gaps[next].withSpace(" ".repeat(number ? 1 : padding + 1));
		}
	}
}
