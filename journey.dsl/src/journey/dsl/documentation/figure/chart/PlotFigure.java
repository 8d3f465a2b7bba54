// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
 * A figure with numbered markers in a plane. On paper the plane is as large as the sheet; titles that find no room there
 * follow on sheets of their own.
 *
 * @param words   what is written around the plane
 * @param size    how large the plane is
 * @param fields  makes the plane in a frame
 * @param wording language
 * @param metrics measures of the font
 */
public record PlotFigure(Words words, Size size, Function<Box, Field> fields, Wording wording, TextMetrics metrics) {

	private static final double WIDTH = 980;
	private static final double GROWTH = 1.4;
	private static final double MARK = 110;
	private static final double BOTTOM = 20;
	/** A key that takes more of a sheet than this gets its own. */
	private static final double MOST_KEY = 0.4;

	/**
	 * What is written around the plane.
	 *
	 * @param id          identifier of the figure
	 * @param title       what it is
	 * @param description what it shows, in a sentence or two
	 * @param heading     its name as it stands in it
	 * @param subject     what it is of
	 * @param axis        what is upwards
	 * @param remark      a sentence at the end; may be empty
	 */
	public record Words(String id, String title, String description, String heading, String subject, String axis,
			String remark) {
	}

	/**
	 * How large the plane is.
	 *
	 * @param left   space at its left
	 * @param below  space below it
	 * @param height least height
	 */
	public record Size(double left, double below, double height) {
	}

	/** A plane in its frame. */
	public interface Field {

		/**
		 * Returns the markers.
		 *
		 * @return all different; the first ones choose their places first
		 */
		List<Marker> markers();

		/**
		 * Returns where no title may stand.
		 *
		 * @return boxes
		 */
		List<Box> taken();

		/**
		 * Draws what stands behind the markers.
		 *
		 * @param drawing where to
		 */
		void draw(Drawing drawing);
	}

	/** The plane with its markers, and the lower edge of what is below it. */
	private record Plane(Drawing drawing, MarkerPlot plot, double bottom) {
	}

	/**
	 * Lays it out.
	 *
	 * @return the figure
	 */
	public Laid laid() {
		Plane plane = plane(WIDTH, size.height(), "");
		double y = plane.plot().drawKey(plane.drawing(), plane.bottom(), WIDTH);
		return new Laid(scene(plane.drawing(), WIDTH, y, 0, ""), this::broken);
	}

	private List<Scene> broken(Sheet sheet) {
		double width = sheet.width();
		double space = sheet.height() - header(new Drawing(metrics), width, "-") - size.below()
				- remark(new Drawing(metrics), 0, width) - BOTTOM;
		Plane plane = plane(width, space, "");
		double key = plane.plot().drawKey(new Drawing(metrics), 0, width);
		if (key > 0 && key < MOST_KEY * space) {
			// a lower plane may leave more titles without room, so there is some to spare
			plane = plane(width, space - 1.5 * key, "");
			key = plane.plot().drawKey(new Drawing(metrics), 0, width);
		}
		if (plane.bottom() + key + remark(new Drawing(metrics), 0, width) + BOTTOM <= sheet.height() || key == 0) {
			double y = plane.plot().drawKey(plane.drawing(), plane.bottom(), width);
			return List.of(scene(plane.drawing(), width, y, 1, ""));
		}
		List<List<Marker>> keys = keys(plane.plot().unlabelled(), width, space);
		var scenes = new ArrayList<Scene>();
		String firstMark = wording.text("part.mark", 1, keys.size() + 1);
		Plane first = plane(width, space, firstMark);
		scenes.add(scene(first.drawing(), width, first.bottom(), 1, firstMark));
		for (int i = 0; i < keys.size(); i++) {
			String mark = wording.text("part.mark", i + 2, keys.size() + 1);
			var drawing = new Drawing(metrics);
			double y = MarkerPlot.drawKey(keys.get(i), drawing, header(drawing, width, mark), width, MarkerPlot.KEY_COLUMN);
			scenes.add(scene(drawing, width, y, i + 2, mark));
		}
		return scenes;
	}

	/** The titles that found no room, as many together as a sheet holds. */
	private List<List<Marker>> keys(List<Marker> markers, double width, double space) {
		var keys = new ArrayList<List<Marker>>();
		List<Marker> key = new ArrayList<>();
		for (Marker marker : markers) {
			key.add(marker);
			if (key.size() > 1 && MarkerPlot.drawKey(key, new Drawing(metrics), 0, width, MarkerPlot.KEY_COLUMN) > space) {
				key.remove(key.size() - 1);
				keys.add(List.copyOf(key));
				key = new ArrayList<>(List.of(marker));
			}
		}
		keys.add(List.copyOf(key));
		return keys;
	}

	/** As high as asked, or as high as all markers need. */
	private Plane plane(double width, double least, String mark) {
		var drawing = new Drawing(metrics);
		double top = header(drawing, width, mark);
		double height = Math.max(least, size.height());
		while (true) {
			Box frame = new Box(size.left(), top, width - size.left() - Drawing.MARGIN, height);
			Field field = fields.apply(frame);
			List<Marker> markers = field.markers();
			Optional<MarkerPlot> plot = MarkerPlot.of(markers, field.taken());
			if (plot.isPresent()) {
				field.draw(drawing);
				plot.get().draw(markers, drawing);
				return new Plane(drawing, plot.get(), frame.bottom() + size.below());
			}
			height *= GROWTH;
		}
	}

	private double header(Drawing drawing, double width, String mark) {
		double y = drawing.heading(words.heading(), words.subject(), width, mark.isEmpty() ? 0 : MARK);
		if (!mark.isEmpty()) {
			drawing.text(mark, TextStyle.HEADING, Tone.MUTED, Align.END, width - Drawing.MARGIN - MARK, 26, MARK);
		}
		AxisArrow.UP.draw(drawing, Drawing.MARGIN, y);
		return drawing.text(words.axis(), TextStyle.LABEL, Tone.MUTED, Align.START, Drawing.MARGIN + AxisArrow.SPACE, y,
				width - 2 * Drawing.MARGIN - AxisArrow.SPACE) + 6;
	}

	private double remark(Drawing drawing, double y, double width) {
		return words.remark().isEmpty() ? y : drawing.text(words.remark(), TextStyle.BODY, Tone.MUTED, Align.START,
				Drawing.MARGIN, y + 8, width - 2 * Drawing.MARGIN);
	}

	/** A part, or the whole figure where the number is 0. */
	private Scene scene(Drawing drawing, double width, double bottom, int number, String mark) {
		double y = remark(drawing, bottom, width);
		return new Scene(words.id() + (number == 0 ? "" : "-part-" + number), wording.language().toLanguageTag(),
				mark.isEmpty() ? words.title() : wording.text("part.title", words.title(), mark), words.description(), width,
				y + BOTTOM, drawing.shapes());
	}
}
