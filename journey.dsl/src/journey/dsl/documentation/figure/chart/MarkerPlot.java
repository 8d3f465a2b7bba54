// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextBlock.Align;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;

/**
 * Numbered markers and their titles, none over another. Of markers that belong to the same place the first gets it; the
 * others stand beside it, each with a line to where it belongs. A title that no side has room for goes into a key.
 */
public final class MarkerPlot {

	/** Radius of a marker. */
	public static final double RADIUS = 10.5;

	private static final double STEP = 2 * RADIUS + 2;
	private static final double LABEL_WIDTH = 150;
	private static final int LABEL_LINES = 2;
	private static final double GAP = 4;
	/** Least width of a column of the key. */
	static final double KEY_COLUMN = 280;

	private final List<Box> taken;
	private final Map<Marker, Box> spots = new HashMap<>();
	private final List<Marker> unlabelled = new ArrayList<>();

	private MarkerPlot(List<Box> taken) {
		this.taken = new ArrayList<>(taken);
	}

	/**
	 * Finds places for markers.
	 *
	 * @param markers the markers, all different; the first ones choose first
	 * @param taken   spaces that no title may enter
	 * @return the markers in their places; empty where a region is too small for its markers
	 */
	public static Optional<MarkerPlot> of(List<Marker> markers, List<Box> taken) {
		var result = new MarkerPlot(taken);
		markers.forEach(marker -> result.put(marker, marker.x(), marker.y()));
		for (Marker marker : markers) {
			if (!result.spots.containsKey(marker) && !result.putNear(marker)) {
				return Optional.empty();
			}
		}
		result.taken.addAll(markers.stream().map(result.spots::get).toList());
		return Optional.of(result);
	}

	private boolean put(Marker marker, double x, double y) {
		Box box = new Box(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
		if (spots.values().stream().anyMatch(other -> other.overlaps(box, -1))) {
			return false;
		}
		spots.put(marker, box);
		return true;
	}

	/** Looks around in growing squares, first to the sides. */
	private boolean putNear(Marker marker) {
		int rings = (int) Math.ceil(Math.max(marker.region().width(), marker.region().height()) / STEP);
		for (int ring = 1; ring <= rings; ring++) {
			for (int down = 0; down <= ring; down++) {
				for (int across = 0; across <= ring; across++) {
					if (Math.max(down, across) == ring && (putAt(marker, across, down) || putAt(marker, -across, down)
							|| putAt(marker, across, -down) || putAt(marker, -across, -down))) {
						return true;
					}
				}
			}
		}
		return false;
	}

	private boolean putAt(Marker marker, int across, int down) {
		double x = marker.x() + across * STEP;
		double y = marker.y() + down * STEP;
		return marker.region().contains(new Box(x, y, 0, 0), 0) && put(marker, x, y);
	}

	/**
	 * Draws the markers and, where there is room, their titles.
	 *
	 * @param markers the markers, in the order in which their titles are placed
	 * @param drawing where to
	 */
	public void draw(List<Marker> markers, Drawing drawing) {
		for (Marker marker : markers) {
			Box spot = spots.get(marker);
			if (Math.hypot(spot.centreX() - marker.x(), spot.centreY() - marker.y()) > 1) {
				drawing.line(marker.x(), marker.y(), spot.centreX(), spot.centreY(), Ink.line(marker.tone(), 1));
				drawing.add(new Shape.Circle(marker.x(), marker.y(), 2.5, Ink.fill(marker.tone())));
			}
		}
		markers.forEach(marker -> draw(marker, spots.get(marker), drawing));
		for (Marker marker : markers) {
			Optional<TextBlock> label = label(marker, spots.get(marker), drawing.metrics());
			label.ifPresentOrElse(text -> {
				taken.add(text.box());
				drawing.add(text);
			}, () -> unlabelled.add(marker));
		}
	}

	private static void draw(Marker marker, Box spot, Drawing drawing) {
		TextMetrics metrics = drawing.metrics();
		drawing.add(new Shape.Circle(spot.centreX(), spot.centreY(), RADIUS, Ink.of(marker.tone(), Tone.CARD, 1.2)));
		double half = TextStyle.LABEL.leading() / 2;
		double width = Math.ceil(metrics.width(marker.number(), TextStyle.LABEL)) + 1;
		Box text = new Box(spot.centreX() - width / 2, spot.centreY() - half, width, 2 * half);
		drawing.add(new TextBlock(text, text, TextStyle.LABEL, Tone.ON_MARK, Align.MIDDLE, List.of(marker.number()),
				false));
	}

	private Optional<TextBlock> label(Marker marker, Box spot, TextMetrics metrics) {
		List<String> lines = metrics.wrap(marker.title(), TextStyle.SMALL, LABEL_WIDTH);
		if (lines.isEmpty() || lines.size() > LABEL_LINES) {
			return Optional.empty();
		}
		double width = Math.ceil(lines.stream().mapToDouble(line -> metrics.width(line, TextStyle.SMALL)).max()
				.orElse(0)) + 1;
		double height = lines.size() * TextStyle.SMALL.leading();
		double top = spot.centreY() - height / 2;
		double left = spot.centreX() - width / 2;
		record Side(Box box, Align align) {
		}
		return List.of(new Side(new Box(spot.right() + GAP, top, width, height), Align.START),
				new Side(new Box(spot.x() - GAP - width, top, width, height), Align.END),
				new Side(new Box(left, spot.bottom() + 1, width, height), Align.MIDDLE),
				new Side(new Box(left, spot.y() - 1 - height, width, height), Align.MIDDLE)).stream()
				.filter(side -> marker.home().contains(side.box(), 0)
						&& taken.stream().noneMatch(box -> box.overlaps(side.box(), 0)))
				.findFirst().map(side -> new TextBlock(side.box(), side.box(), TextStyle.SMALL, Tone.INK, side.align(),
						lines, true));
	}

	/** The markers whose titles found no room, once they are drawn. */
	List<Marker> unlabelled() {
		return List.copyOf(unlabelled);
	}

	/**
	 * Draws the titles that found no room, once the markers are drawn.
	 *
	 * @param drawing where to
	 * @param y       upper edge
	 * @param width   width of the chart
	 * @return lower edge
	 */
	public double drawKey(Drawing drawing, double y, double width) {
		return drawKey(unlabelled, drawing, y, width, KEY_COLUMN);
	}

	/**
	 * Draws a key of any markers.
	 *
	 * @param markers numbers, titles and colours
	 * @param drawing where to
	 * @param y       upper edge
	 * @param width   width of the chart
	 * @param least   least width of a column of the key
	 * @return lower edge
	 */
	public static double drawKey(List<Marker> markers, Drawing drawing, double y, double width, double least) {
		double space = width - 2 * Drawing.MARGIN;
		int columns = Math.max(1, (int) (space / least));
		double column = space / columns;
		double top = y;
		double bottom = y;
		for (int i = 0; i < markers.size(); i++) {
			if (i % columns == 0) {
				top = bottom;
			}
			Marker marker = markers.get(i);
			double x = Drawing.MARGIN + i % columns * column;
			draw(marker, new Box(x, top + 2, 2 * RADIUS, 2 * RADIUS), drawing);
			double end = drawing.text(marker.title(), TextStyle.SMALL, Tone.INK, Align.START, x + 2 * RADIUS + 7,
					top + 5, column - 2 * RADIUS - 23);
			bottom = Math.max(bottom, Math.max(end + 3, top + 2 * RADIUS + 5));
		}
		return bottom;
	}
}
