// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.chart;

import java.util.ArrayList;
import java.util.List;

import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.PathData;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock.Align;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;

/**
 * Rows and columns with something, or visibly nothing, in each cell.
 *
 * @param heads the columns
 * @param rows  the rows, each with as many cells as there are columns
 */
public record Grid(List<Head> heads, List<Row> rows) {

	private static final double LABEL = 150;
	private static final double SPACE = 1000;
	private static final double GAP = 4;
	private static final double INSIDE = 9;
	private static final double ICON = 17;
	private static final double LEAST_ROW = 40;

	/**
	 * A column.
	 *
	 * @param title its name
	 * @param line  colour of the line above it
	 * @param tint  colour of its head
	 */
	public record Head(String title, Tone line, Tone tint) {
	}

	/**
	 * A row.
	 *
	 * @param title its name
	 * @param cells what it holds
	 */
	public record Row(String title, List<List<Item>> cells) {
	}

	/**
	 * Something in a cell.
	 *
	 * @param sign what kind of thing it is
	 * @param text what it is
	 */
	public record Item(Sign sign, String text) {
	}

	/** Copies the lists. */
	public Grid {
		heads = List.copyOf(heads);
		rows = List.copyOf(rows);
	}

	/** Width that the grid takes with the space around it. */
	double width(double columnWidth) {
		return 2 * Drawing.MARGIN + LABEL + heads.size() * (columnWidth + GAP);
	}

	/** Width of a column: the fewer there are, the wider they can be. */
	double columnWidth() {
		return Math.max(124, Math.min(220, SPACE / Math.max(1, heads.size()) - GAP));
	}

	/** Draws it; returns the lower edge. */
	double draw(Drawing drawing, double top, double columnWidth) {
		return new Placed(columnWidth, drawing).draw(top);
	}

	/** Parts of at most a width and a height, unless a single row is higher; the rows of the first columns come first. */
	List<Grid> parts(double width, double height, Drawing drawing) {
		double columnWidth = columnWidth();
		int across = Math.max(1, (int) ((width - 2 * Drawing.MARGIN - LABEL) / (columnWidth + GAP)));
		var parts = new ArrayList<Grid>();
		for (int from = 0; from < Math.max(1, heads.size()); from += across) {
			int to = Math.min(heads.size(), from + across);
			int start = from;
			Grid columns = new Grid(heads.subList(from, to), rows.stream()
					.map(row -> new Row(row.title(), row.cells().subList(start, to))).toList());
			parts.addAll(columns.byRows(height, new Placed(columnWidth, drawing)));
		}
		return parts;
	}

	private List<Grid> byRows(double height, Placed placed) {
		double head = headHeight(placed) + 1 + GAP;
		var parts = new ArrayList<Grid>();
		var part = new ArrayList<Row>();
		double used = head;
		for (Row row : rows) {
			double next = placed.height(row) + GAP;
			if (!part.isEmpty() && used + next > height) {
				parts.add(new Grid(heads, part));
				part.clear();
				used = head;
			}
			part.add(row);
			used += next;
		}
		parts.add(new Grid(heads, part));
		return parts;
	}

	private double headHeight(Placed placed) {
		return heads.stream().mapToDouble(placed::headText).max().orElse(0) + 2 * INSIDE;
	}

	/** The grid at a width of its columns. */
	private final class Placed {

		private final double columnWidth;
		private final Drawing drawing;

		Placed(double columnWidth, Drawing drawing) {
			this.columnWidth = columnWidth;
			this.drawing = drawing;
		}

		double draw(double top) {
			double y = top + drawHeads(top) + GAP;
			for (Row row : rows) {
				double height = height(row);
				drawing.text(row.title(), TextStyle.NAME, Tone.INK, Align.START, Drawing.MARGIN, y + INSIDE, LABEL - 14);
				for (int i = 0; i < heads.size(); i++) {
					drawCell(row.cells().get(i), new Box(x(i), y, columnWidth, height));
				}
				y += height + GAP;
			}
			return y;
		}

		private double x(int column) {
			return Drawing.MARGIN + LABEL + column * (columnWidth + GAP);
		}

		private double headText(Head head) {
			return drawing.height(head.title(), TextStyle.NAME, columnWidth - 2 * INSIDE);
		}

		private double drawHeads(double y) {
			double height = headHeight(this);
			for (int i = 0; i < heads.size(); i++) {
				Head head = heads.get(i);
				drawing.add(new Shape.Rectangle(new Box(x(i), y, columnWidth, height), 4, Ink.fill(head.tint())));
				drawing.add(new Shape.Rectangle(new Box(x(i), y, columnWidth, 4), 2, Ink.fill(head.line())));
				drawing.text(head.title(), TextStyle.NAME, Tone.INK, Align.START, x(i) + INSIDE, y + INSIDE + 1,
						columnWidth - 2 * INSIDE);
			}
			return height + 1;
		}

		double height(Row row) {
			double height = Math.max(LEAST_ROW, drawing.height(row.title(), TextStyle.NAME, LABEL - 14) + 2 * INSIDE);
			for (List<Item> cell : row.cells()) {
				double items = 2 * INSIDE - GAP;
				for (Item item : cell) {
					items += itemHeight(item) + GAP;
				}
				height = Math.max(height, items);
			}
			return height;
		}

		private double itemHeight(Item item) {
			return Math.max(TextStyle.SMALL.leading(), drawing.height(item.text(), TextStyle.SMALL, itemWidth()));
		}

		private double itemWidth() {
			return columnWidth - 2 * INSIDE - ICON;
		}

		private void drawCell(List<Item> items, Box box) {
			if (items.isEmpty()) {
				drawing.add(new Shape.Rectangle(box, 4, Ink.line(Tone.LINE, 1.2).dashed("3 4")));
				String dash = new PathData().move(box.centreX() - 5, box.centreY()).line(box.centreX() + 5, box.centreY())
						.toString();
				drawing.add(new Shape.Outline(dash, Ink.line(Tone.EDGE, 1.4)));
				return;
			}
			drawing.add(new Shape.Rectangle(box, 4, Ink.fill(Tone.SURFACE)));
			double y = box.y() + INSIDE;
			for (Item item : items) {
				item.sign().draw(drawing, box.x() + INSIDE + 5, y + TextStyle.SMALL.leading() / 2);
				drawing.text(item.text(), TextStyle.SMALL, Tone.INK, Align.START, box.x() + INSIDE + ICON, y, itemWidth());
				y += itemHeight(item) + GAP;
			}
		}
	}
}
