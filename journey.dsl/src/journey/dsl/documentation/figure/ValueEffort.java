// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure;

import java.util.ArrayList;
import java.util.List;

import journey.dsl.analysis.Priority;
import journey.dsl.analysis.Priority.Weights;
import journey.dsl.analysis.Project;
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

/** The initiatives of a project by value (upwards: more) and effort (to the right: more), numbered by rank. */
public final class ValueEffort implements ProjectFigure {

	private static final double LEFT = 64;
	private static final double HEIGHT = 480;
	private static final double BELOW = 50;
	private static final int MOST = 5;

	@Override
	public String name() {
		return "initiatives";
	}

	@Override
	public boolean isShown(Project project) {
		return Priority.ranked(project, Weights.EQUAL).stream().anyMatch(priority -> priority.value().isPresent());
	}

	@Override
	public Laid laid(FigureContext context) {
		Wording wording = context.wording();
		List<Priority> ranked = Priority.ranked(context.project(), Weights.EQUAL);
		long missing = ranked.stream().filter(priority -> priority.value().isEmpty()).count();
		var words = new PlotFigure.Words(name(), wording.text("effort.title"),
				wording.text("effort.description", wording.title(ranked.get(0).initiative())), wording.text("effort.title"),
				wording.text("effort.subtitle"), wording.text("effort.value"),
				missing == 0 ? "" : wording.text("effort.missing", missing));
		return new PlotFigure(words, new PlotFigure.Size(LEFT, BELOW, HEIGHT), frame -> new Field(frame, ranked, wording),
				wording, context.metrics()).laid();
	}

	/** The plane from 1 to 5 in both directions, with half a unit of space around. */
	private record Field(Box frame, List<Priority> ranked, Wording wording) implements PlotFigure.Field {

		private double x(double effort) {
			return frame.x() + (effort - 0.5) * frame.width() / MOST;
		}

		private double y(double value) {
			return frame.bottom() - (value - 0.5) * frame.height() / MOST;
		}

		@Override
		public List<Marker> markers() {
			var markers = new ArrayList<Marker>();
			for (int i = 0; i < ranked.size(); i++) {
				Priority priority = ranked.get(i);
				if (priority.value().isPresent()) {
					double effort = priority.initiative().getEffort().doubleValue();
					double value = priority.value().getAsDouble() * effort;
					double x = x(effort);
					double y = y(value);
					double across = frame.width() / MOST / 2 - MarkerPlot.RADIUS;
					double down = frame.height() / MOST / 2 - MarkerPlot.RADIUS;
					Box region = new Box(x - across, y - down, 2 * across, 2 * down);
					markers.add(new Marker(Integer.toString(i + 1), wording.title(priority.initiative()), x, y, region,
							frame, Tone.ACCENT));
				}
			}
			return markers;
		}

		@Override
		public List<Box> taken() {
			return List.of();
		}

		@Override
		public void draw(Drawing drawing) {
			drawing.add(new Shape.Rectangle(frame, 4, Ink.fill(Tone.SURFACE)));
			double half = TextStyle.SMALL.leading() / 2;
			for (int i = 1; i <= MOST; i++) {
				drawing.line(x(i), frame.y(), x(i), frame.bottom(), Ink.line(Tone.LINE, 1));
				drawing.line(frame.x(), y(i), frame.right(), y(i), Ink.line(Tone.LINE, 1));
				drawing.text(wording.number(i), TextStyle.SMALL, Tone.MUTED, Align.MIDDLE, x(i) - 15,
						frame.bottom() + 5, 30);
				drawing.text(wording.number(i), TextStyle.SMALL, Tone.MUTED, Align.END, Drawing.MARGIN, y(i) - half,
						LEFT - Drawing.MARGIN - 10);
			}
			drawing.line(frame.x(), frame.y(), frame.x(), frame.bottom(), Ink.line(Tone.EDGE, 1));
			drawing.line(frame.x(), frame.bottom(), frame.right(), frame.bottom(), Ink.line(Tone.EDGE, 1));
			AxisArrow.RIGHT.draw(drawing, frame.right() - AxisArrow.LENGTH, frame.bottom() + 22);
			drawing.text(wording.text("effort.effort"), TextStyle.LABEL, Tone.MUTED, Align.END, frame.x(),
					frame.bottom() + 22, frame.width() - AxisArrow.SPACE);
		}
	}
}
