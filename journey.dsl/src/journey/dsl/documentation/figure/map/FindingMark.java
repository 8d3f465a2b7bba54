// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.List;

import journey.dsl.analysis.Finding.Level;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.PathData;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;

/**
 * A sign with the number of findings at an element.
 *
 * @param level  the gravest of them
 * @param count  how many there are
 * @param title  what they say
 * @param target address of the place that tells more
 */
public record FindingMark(Level level, int count, String title, String target) {

	static final double HEIGHT = 18;
	private static final double SIDE = 4;

	double width(TextMetrics metrics) {
		return Icon.SIZE + 2 + (count == 1 ? 0 : SIDE + number(metrics));
	}

	private double number(TextMetrics metrics) {
		return Math.ceil(metrics.width(Integer.toString(count), TextStyle.LABEL)) + 1;
	}

	Shape lay(double right, double top, TextMetrics metrics) {
		double x = right - width(metrics);
		double middle = top + HEIGHT / 2;
		var shapes = new ArrayList<Shape>(sign(level).at(x + Icon.SIZE / 2 + 1, middle));
		if (count > 1) {
			double half = TextStyle.LABEL.leading() / 2;
			Box box = new Box(x + Icon.SIZE + 2 + SIDE, middle - half, number(metrics), 2 * half);
			shapes.add(new TextBlock(box, box, TextStyle.LABEL, Tone.INK, TextBlock.Align.START,
					List.of(Integer.toString(count)), false));
		}
		return new Shape.Group(null, "finding", title, target, shapes);
	}

	/** An error is a filled square, a warning a triangle, a note a ring: told apart by their form. */
	static Icon sign(Level level) {
		return switch (level) {
		case ERROR -> (x, y) -> List.of(
				new Shape.Rectangle(new Box(x - 7.5, y - 7.5, 15, 15), 3, Ink.fill(Tone.NEGATIVE)),
				new Shape.Outline(new PathData().move(x - 3.2, y - 3.2).line(x + 3.2, y + 3.2).move(x + 3.2, y - 3.2)
						.line(x - 3.2, y + 3.2).toString(), Ink.line(Tone.ON_MARK, 1.8)));
		case WARNING -> (x, y) -> List.of(
				new Shape.Outline(new PathData().move(x, y - 7).line(x + 7.6, y + 6.6).line(x - 7.6, y + 6.6).close()
						.toString(), Ink.of(Tone.MOMENT_TINT, Tone.MOMENT, 1.5)),
				new Shape.Outline(new PathData().move(x, y - 2.4).line(x, y + 1.4).toString(),
						Ink.line(Tone.MOMENT, 1.6)),
				new Shape.Circle(x, y + 4.2, 1, Ink.fill(Tone.MOMENT)));
		case INFO -> (x, y) -> List.of(
				new Shape.Circle(x, y, 7, Ink.of(Tone.CARD, Tone.ACCENT, 1.5)),
				new Shape.Circle(x, y - 3.3, 1, Ink.fill(Tone.ACCENT)),
				new Shape.Outline(new PathData().move(x, y - 0.4).line(x, y + 3.6).toString(),
						Ink.line(Tone.ACCENT, 1.6)));
		};
	}
}
