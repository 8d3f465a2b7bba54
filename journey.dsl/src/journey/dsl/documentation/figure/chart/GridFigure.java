// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.chart;

import java.util.ArrayList;
import java.util.List;

import journey.dsl.documentation.figure.Laid;
import journey.dsl.documentation.figure.Sheet;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.TextBlock.Align;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;

/**
 * A figure that is a grid, in one piece or in parts for paper.
 *
 * @param id          identifier of the figure
 * @param title       what it is
 * @param description what it shows, in a sentence or two
 * @param heading     its name as it stands in it
 * @param subject     what it is of; may be empty
 * @param least       least width
 * @param grid        its rows and columns
 * @param legend      what the signs mean
 */
public record GridFigure(String id, String title, String description, String heading, String subject, double least,
		Grid grid, List<SignLegend.Entry> legend) {

	private static final double MARK = 110;
	private static final double BOTTOM = 18;
	private static final double LEGEND_GAP = 10;

	/**
	 * Lays it out.
	 *
	 * @param wording language
	 * @param metrics measures of the font
	 * @return the figure
	 */
	public Laid laid(Wording wording, TextMetrics metrics) {
		return new Laid(lay(grid, grid.columnWidth(), "", id, wording, metrics), sheet -> parts(sheet, wording, metrics));
	}

	private List<Scene> parts(Sheet sheet, Wording wording, TextMetrics metrics) {
		var drawing = new Drawing(metrics);
		double fixed = drawing.heading(heading, subject, least, MARK)
				+ SignLegend.draw(drawing, 0, least, legend) + LEGEND_GAP + BOTTOM;
		List<Grid> grids = grid.parts(sheet.width(), sheet.height() - fixed, drawing);
		var scenes = new ArrayList<Scene>();
		for (int i = 0; i < grids.size(); i++) {
			scenes.add(lay(grids.get(i), grid.columnWidth(), wording.text("part.mark", i + 1, grids.size()),
					id + "-part-" + (i + 1), wording, metrics));
		}
		return scenes;
	}

	private Scene lay(Grid part, double column, String mark, String partId, Wording wording, TextMetrics metrics) {
		var drawing = new Drawing(metrics);
		double width = Math.max(least, part.width(column));
		double y = drawing.heading(heading, subject, width, mark.isEmpty() ? 0 : MARK);
		if (!mark.isEmpty()) {
			Box box = new Box(width - Drawing.MARGIN - MARK, 26, MARK, TextStyle.HEADING.leading());
			drawing.text(mark, TextStyle.HEADING, Tone.MUTED, Align.END, box.x(), box.y(), box.width());
		}
		y = part.draw(drawing, y, column) + LEGEND_GAP;
		y = SignLegend.draw(drawing, y, width, legend);
		return new Scene(partId, wording.language().toLanguageTag(),
				mark.isEmpty() ? title : wording.text("part.title", title, mark), description, width, y + BOTTOM,
				drawing.shapes());
	}
}
