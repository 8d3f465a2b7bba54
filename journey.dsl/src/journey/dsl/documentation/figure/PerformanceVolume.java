// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import journey.dsl.analysis.Project;
import journey.dsl.analysis.TouchpointQuadrant;
import journey.dsl.analysis.TouchpointQuadrant.Quadrant;
import journey.dsl.documentation.figure.chart.AxisArrow;
import journey.dsl.documentation.figure.chart.Drawing;
import journey.dsl.documentation.figure.chart.Marker;
import journey.dsl.documentation.figure.chart.MarkerPlot;
import journey.dsl.documentation.figure.chart.PlotFigure;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock.Align;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Journey;

/**
 * The touchpoints of a journey by how they perform (to the right: well) and how many clients meet them (upwards: more).
 * Those that have no performance or no share are counted below.
 */
public final class PerformanceVolume implements Figure<Journey> {

	private static final double LEFT = 84;
	private static final double SIDE = 26;
	private static final double BAND = 46;
	private static final double HEIGHT = 470;
	private static final double BELOW = 34;

	@Override
	public String suffix() {
		return "quadrant";
	}

	@Override
	public Stream<Journey> subjects(Project project) {
		return project.elements(Journey.class).filter(PerformanceVolume::isShown);
	}

	/**
	 * Tells whether there is anything to show.
	 *
	 * @param journey the journey
	 * @return whether one of its touchpoints has a quadrant
	 */
	public static boolean isShown(Journey journey) {
		return TouchpointQuadrant.in(journey).stream().anyMatch(touchpoint -> touchpoint.quadrant().isPresent());
	}

	@Override
	public Laid laid(Journey journey, FigureContext context) {
		Wording wording = context.wording();
		List<TouchpointQuadrant> all = TouchpointQuadrant.in(journey);
		long missing = all.stream().filter(touchpoint -> touchpoint.quadrant().isEmpty()).count();
		var words = new PlotFigure.Words(Wording.id(journey) + "-" + suffix(),
				wording.text("quadrant.of", wording.title(journey)),
				wording.text("quadrant.description", count(all, Quadrant.FIX), count(all, Quadrant.WATCH),
						count(all, Quadrant.KEEP), count(all, Quadrant.EXTEND)),
				wording.text("quadrant.title"), wording.title(journey), wording.text("quadrant.share"),
				missing == 0 ? "" : wording.text("quadrant.missing", missing));
		return new PlotFigure(words, new PlotFigure.Size(LEFT, BELOW, HEIGHT), frame -> new Field(frame, all, wording),
				wording, context.metrics()).laid();
	}

	private static long count(List<TouchpointQuadrant> touchpoints, Quadrant quadrant) {
		return touchpoints.stream().filter(one -> one.quadrant().equals(Optional.of(quadrant))).count();
	}

	/** The four quadrants; bands above and below keep their names clear of the markers. */
	private record Field(Box frame, List<TouchpointQuadrant> all, Wording wording) implements PlotFigure.Field {

		private double x(double performance) {
			double inside = frame.width() - 2 * SIDE;
			return frame.x() + SIDE + (Math.max(-1, Math.min(1, performance)) + 1) / 2 * inside;
		}

		private double y(double share) {
			return frame.bottom() - BAND - share * (frame.height() - 2 * BAND);
		}

		private Box region(Quadrant quadrant) {
			double apart = MarkerPlot.RADIUS + 1;
			boolean left = quadrant == Quadrant.FIX || quadrant == Quadrant.WATCH;
			boolean upper = quadrant == Quadrant.FIX || quadrant == Quadrant.KEEP;
			double from = left ? x(-1) : x(0);
			double top = upper ? y(1) : y(0.5) + apart;
			return new Box(from, top, (left ? x(0) - apart : x(1)) - from, (upper ? y(0.5) - apart : y(0)) - top);
		}

		private Box home(Quadrant quadrant) {
			boolean left = quadrant == Quadrant.FIX || quadrant == Quadrant.WATCH;
			boolean upper = quadrant == Quadrant.FIX || quadrant == Quadrant.KEEP;
			double half = frame.width() / 2;
			return new Box(left ? frame.x() : frame.x() + half, upper ? frame.y() : frame.centreY(), half,
					frame.height() / 2);
		}

		@Override
		public List<Marker> markers() {
			var markers = new ArrayList<Marker>();
			for (int i = 0; i < all.size(); i++) {
				TouchpointQuadrant one = all.get(i);
				if (one.quadrant().isPresent()) {
					markers.add(new Marker(Integer.toString(i + 1), wording.title(one.touchpoint()),
							x(one.performance().getAsDouble()), y(one.share().getAsDouble()),
							region(one.quadrant().get()), home(one.quadrant().get()),
							tone(one.quadrant().get())));
				}
			}
			return markers;
		}

		@Override
		public List<Box> taken() {
			Box upper = new Box(frame.x(), frame.y(), frame.width(), BAND - MarkerPlot.RADIUS - 1);
			Box lower = new Box(frame.x(), frame.bottom() - upper.height(), frame.width(), upper.height());
			return List.of(upper, lower);
		}

		@Override
		public void draw(Drawing drawing) {
			for (Quadrant quadrant : Quadrant.values()) {
				boolean left = quadrant == Quadrant.FIX || quadrant == Quadrant.WATCH;
				boolean upper = quadrant == Quadrant.FIX || quadrant == Quadrant.KEEP;
				Box home = home(quadrant);
				Tone area = switch (quadrant) {
				case FIX -> Tone.NEGATIVE_TINT;
				case KEEP -> Tone.POSITIVE_TINT;
				default -> Tone.SURFACE;
				};
				drawing.add(new Shape.Rectangle(home, 0, Ink.fill(area)));
				drawing.text(wording.text("quadrant." + quadrant.name().toLowerCase(Locale.ROOT)), TextStyle.HEADING,
						tone(quadrant), left ? Align.START : Align.END, home.x() + 12,
						upper ? home.y() + 8 : home.bottom() - 28, home.width() - 24);
			}
			Ink axis = Ink.line(Tone.EDGE, 1);
			drawing.line(frame.centreX(), frame.y(), frame.centreX(), frame.bottom(), axis);
			drawing.line(frame.x(), frame.centreY(), frame.right(), frame.centreY(), axis);
			for (double share : new double[] {0, 0.5, 1}) {
				drawing.line(frame.x() - 5, y(share), frame.x(), y(share), axis);
				drawing.text(wording.percent(share * 100), TextStyle.SMALL, Tone.MUTED, Align.END, Drawing.MARGIN,
						y(share) - TextStyle.SMALL.leading() / 2, LEFT - Drawing.MARGIN - 10);
			}
			double y = frame.bottom() + 6;
			AxisArrow.LEFT.draw(drawing, frame.x(), y);
			drawing.text(wording.text("quadrant.bad"), TextStyle.LABEL, Tone.MUTED, Align.START,
					frame.x() + AxisArrow.SPACE, y, frame.width() / 2 - 6 - AxisArrow.SPACE);
			AxisArrow.RIGHT.draw(drawing, frame.right() - AxisArrow.LENGTH, y);
			drawing.text(wording.text("quadrant.good"), TextStyle.LABEL, Tone.MUTED, Align.END, frame.centreX() + 6, y,
					frame.width() / 2 - 6 - AxisArrow.SPACE);
		}
	}

	private static Tone tone(Quadrant quadrant) {
		return switch (quadrant) {
		case FIX -> Tone.NEGATIVE;
		case WATCH -> Tone.NEUTRAL;
		case KEEP -> Tone.POSITIVE;
		case EXTEND -> Tone.ACCENT;
		};
	}
}
