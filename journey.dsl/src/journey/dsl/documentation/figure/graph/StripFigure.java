// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import journey.dsl.documentation.figure.Sheet;
import journey.dsl.documentation.figure.graph.GraphStrips.Strip;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.SceneParts;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;

/**
 * The parts for paper of a figure that consists of strips: each has the heading of the figure and its key.
 *
 * @param whole   the figure in one piece
 * @param heading what stands above the strips
 * @param key     what lines and marks mean
 * @param behind  what stands behind the strips of a part, for the space that they take
 * @param wording language
 * @param metrics measures of the font
 */
public record StripFigure(Scene whole, List<Line> heading, List<Key.Entry> key, Function<Box, List<Shape>> behind,
		Wording wording, TextMetrics metrics) {

	private static final double MARGIN = 28;
	private static final double LEAST_WIDTH = 760;
	private static final double MOST_HEADING = 1000;
	private static final double TOP = 26;
	private static final double MARK = 110;
	private static final double GAP = 30;
	private static final double BOTTOM = 20;

	/**
	 * A paragraph of the heading.
	 *
	 * @param text  the text; an empty one takes no space
	 * @param style how it is set
	 * @param tone  its colour
	 */
	public record Line(String text, TextStyle style, Tone tone) {
	}

	/** Makes the strips for the space of a sheet. */
	@FunctionalInterface
	public interface Strips {

		/**
		 * Makes the strips.
		 *
		 * @param width  greatest width of a strip
		 * @param height greatest height of a strip
		 * @return the strips in the order of reading
		 */
		List<Strip> within(double width, double height);
	}

	/**
	 * Shares strips out among sheets.
	 *
	 * @param sheet the paper
	 * @param cut   makes the strips
	 * @return the parts
	 */
	public List<Scene> broken(Sheet sheet, Strips cut) {
		List<Strip> strips = cut.within(sheet.width() - 2 * MARGIN, space(sheet, LEAST_WIDTH));
		double width = Math.max(LEAST_WIDTH, 2 * MARGIN + strips.stream().mapToDouble(Strip::width).max().orElse(0));
		List<List<Strip>> sheets = GraphStrips.shared(strips, space(sheet, width), GAP);
		var scenes = new ArrayList<Scene>();
		for (int i = 0; i < sheets.size(); i++) {
			scenes.add(part(sheets.get(i), width, i + 1, sheets.size()));
		}
		return scenes;
	}

	/** What heading and key leave of a sheet's height. */
	private double space(Sheet sheet, double width) {
		return sheet.height() - key(new ArrayList<>(), width, 0) - heading(new ArrayList<>(), width, "-") - 2 * GAP
				- BOTTOM;
	}

	private Scene part(List<Strip> strips, double width, int number, int count) {
		var contents = new ArrayList<Shape>();
		String mark = count == 1 ? "" : wording.text("part.mark", number, count);
		double top = heading(contents, width, mark) + GAP;
		double y = top;
		for (Strip strip : strips) {
			contents.addAll(strip.contents().at(MARGIN, y));
			y += strip.height() + GAP;
		}
		var shapes = new ArrayList<Shape>(behind.apply(new Box(0, top, width, y - top)));
		shapes.addAll(contents);
		String id = whole.id() + "-part-" + number;
		String title = mark.isEmpty() ? whole.title() : wording.text("part.title", whole.title(), mark);
		return new Scene(id, whole.language(), title, whole.description(), width, key(shapes, width, y) + BOTTOM,
				SceneParts.unnamed(shapes, id));
	}

	/** The heading, with the number of a part where there is one; returns the lower edge. */
	private double heading(List<Shape> shapes, double width, String mark) {
		double space = Math.min(width - 2 * MARGIN, MOST_HEADING);
		if (!mark.isEmpty()) {
			Box box = new Box(width - MARGIN - MARK, TOP, MARK, TextStyle.HEADING.leading());
			shapes.add(new TextBlock(box, box, TextStyle.HEADING, Tone.MUTED, TextBlock.Align.END, List.of(mark), false));
			space = Math.min(space, box.x() - MARGIN - 16);
		}
		Heading lines = new Heading(metrics, MARGIN, space);
		double y = TOP;
		for (Line line : heading) {
			y = lines.add(shapes, line.text(), line.style(), line.tone(), y);
		}
		return y;
	}

	private double key(List<Shape> shapes, double width, double top) {
		var entries = new ArrayList<>(key);
		entries.add(Key.Entry.of(wording.text("flow.key.onward"), (x, y) -> GraphStrips.number(1, x, y)));
		return new Key(metrics, MARGIN, width - MARGIN).add(shapes, entries, top);
	}
}
