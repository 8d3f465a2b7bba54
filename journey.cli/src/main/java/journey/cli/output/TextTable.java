// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import journey.cli.terminal.Plain;

/** A table of text whose columns stand one below the other, numbers to the right, and that fits a width. */
final class TextTable {

	private static final String GUTTER = "  ";
	private static final int NARROWEST = 8;

	private final List<String> header;
	private final boolean[] right;
	private final List<List<String>> rows = new ArrayList<>();

	/**
	 * A table.
	 *
	 * @param columns titles of the columns; one that begins with a blank is a column of numbers
	 */
	TextTable(String... columns) {
		header = Arrays.stream(columns).map(String::strip).toList();
		right = new boolean[columns.length];
		for (int column = 0; column < columns.length; column++) {
			right[column] = columns[column].startsWith(" ");
		}
	}

	/** Adds a row with one text per column. */
	void row(String... cells) {
		rows.add(Arrays.stream(cells).map(Plain::line).toList());
	}

	boolean isEmpty() {
		return rows.isEmpty();
	}

	/** The lines of the table, its head first, none wider than told if that is possible at all. */
	List<String> lines(int width) {
		int[] widths = widths(width);
		List<String> lines = new ArrayList<>();
		lines.add(line(header, widths));
		rows.forEach(row -> lines.add(line(row, widths)));
		return lines;
	}

	private int[] widths(int width) {
		int[] widths = IntStream.range(0, header.size()).map(this::natural).toArray();
		int free = width - GUTTER.length() * (widths.length - 1);
		while (Arrays.stream(widths).sum() > free) {
			int widest = IntStream.range(0, widths.length).filter(column -> !right[column])
					.reduce(-1, (best, column) -> best < 0 || widths[column] > widths[best] ? column : best);
			if (widest < 0 || widths[widest] <= NARROWEST) {
				break;
			}
			widths[widest]--;
		}
		return widths;
	}

	private int natural(int column) {
		int widest = TextWidth.of(header.get(column));
		for (List<String> row : rows) {
			widest = Math.max(widest, TextWidth.of(row.get(column)));
		}
		return widest;
	}

	private String line(List<String> cells, int[] widths) {
		StringBuilder line = new StringBuilder();
		for (int column = 0; column < widths.length; column++) {
			String text = TextWidth.fit(cells.get(column), widths[column]);
			String blank = " ".repeat(widths[column] - TextWidth.of(text));
			line.append(column == 0 ? "" : GUTTER).append(right[column] ? blank + text : text + blank);
		}
		return line.toString().stripTrailing();
	}
}
