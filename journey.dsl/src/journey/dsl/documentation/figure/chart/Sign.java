// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.chart;

import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.PathData;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.Tone;

/** Marks before entries of a grid, told apart by form. */
public enum Sign {
	/** A disc. */
	TOUCHPOINT,
	/** A square on its corner. */
	ACTION,
	/** A hook. */
	POSSIBLE,
	/** A cross. */
	IMPOSSIBLE,
	/** An arrow. */
	RESUMABLE,
	/** A broken arrow. */
	NOT_RESUMABLE;

	void draw(Drawing drawing, double x, double y) {
		switch (this) {
		case TOUCHPOINT -> drawing.add(new Shape.Circle(x, y, 4, Ink.fill(Tone.ACCENT)));
		case ACTION -> outline(drawing, new PathData().move(x, y - 5.2).line(x + 5.2, y).line(x, y + 5.2)
				.line(x - 5.2, y).close(), Ink.line(Tone.MOMENT, 1.6));
		case POSSIBLE -> outline(drawing, new PathData().move(x - 5, y).line(x - 1.4, y + 4).line(x + 5, y - 4.4),
				Ink.line(Tone.POSITIVE, 2.2));
		case IMPOSSIBLE -> {
			outline(drawing, new PathData().move(x - 4, y - 4).line(x + 4, y + 4), Ink.line(Tone.NEGATIVE, 2.2));
			outline(drawing, new PathData().move(x + 4, y - 4).line(x - 4, y + 4), Ink.line(Tone.NEGATIVE, 2.2));
		}
		case RESUMABLE -> {
			drawing.line(x - 6, y, x + 5, y, Ink.line(Tone.POSITIVE, 1.8));
			head(drawing, x, y, Tone.POSITIVE);
		}
		case NOT_RESUMABLE -> {
			drawing.line(x - 6, y, x - 2.6, y, Ink.line(Tone.NEGATIVE, 1.8));
			drawing.line(x + 2, y, x + 5, y, Ink.line(Tone.NEGATIVE, 1.8));
			drawing.add(new Shape.Rectangle(new Box(x - 1, y - 5, 1.6, 10), 0, Ink.fill(Tone.NEGATIVE)));
			head(drawing, x, y, Tone.NEGATIVE);
		}
		}
	}

	private static void head(Drawing drawing, double x, double y, Tone tone) {
		outline(drawing, new PathData().move(x + 2.4, y - 3.2).line(x + 6, y).line(x + 2.4, y + 3.2),
				Ink.line(tone, 1.8));
	}

	private static void outline(Drawing drawing, PathData data, Ink ink) {
		drawing.add(new Shape.Outline(data.toString(), ink));
	}
}
