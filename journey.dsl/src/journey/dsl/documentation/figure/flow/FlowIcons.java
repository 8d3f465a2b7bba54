// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.flow;

import java.util.List;

import journey.dsl.documentation.figure.map.Icon;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.PathData;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.Tone;

/** The marks of what becomes of clients. Each differs from the others by its shape, never by its colour alone. */
public final class FlowIcons {

	private FlowIcons() {
	}

	/**
	 * A tick in a disc: a success.
	 *
	 * @return the mark
	 */
	public static Icon success() {
		return (x, y) -> List.of(new Shape.Circle(x, y, 8, Ink.fill(Tone.POSITIVE)), new Shape.Outline(
				new PathData().move(x - 3.6, y + 0.3).line(x - 1, y + 3).line(x + 3.8, y - 2.8).toString(),
				Ink.line(Tone.ON_MARK, 1.8)));
	}

	/**
	 * A cross in a disc: a failure.
	 *
	 * @return the mark
	 */
	public static Icon failure() {
		return (x, y) -> List.of(new Shape.Circle(x, y, 8, Ink.fill(Tone.NEGATIVE)), new Shape.Outline(
				new PathData().move(x - 3, y - 3).line(x + 3, y + 3).move(x + 3, y - 3).line(x - 3, y + 3).toString(),
				Ink.line(Tone.ON_MARK, 1.8)));
	}

	/**
	 * A ring around a disc: an end.
	 *
	 * @return the mark
	 */
	public static Icon end() {
		return (x, y) -> List.of(new Shape.Circle(x, y, 7, Ink.of(Tone.CARD, Tone.NEUTRAL, 1.6)),
				new Shape.Circle(x, y, 3.4, Ink.fill(Tone.NEUTRAL)));
	}

	/**
	 * An arrow out of a door: giving up.
	 *
	 * @return the mark
	 */
	public static Icon abandon() {
		return (x, y) -> List.of(new Shape.Outline(new PathData().move(x, y - 6.5).line(x - 6.5, y - 6.5)
				.line(x - 6.5, y + 6.5).line(x, y + 6.5).move(x - 2.5, y).line(x + 7, y).move(x + 3.6, y - 3.4)
				.line(x + 7, y).line(x + 3.6, y + 3.4).toString(), Ink.line(Tone.NEGATIVE, 1.6)));
	}

	/** An arrow that turns back. */
	static Icon loop() {
		return (x, y) -> List.of(new Shape.Outline(new PathData().move(x + 5, y + 4.5).line(x - 1, y + 4.5)
				.curve(x - 7, y + 4.5, x - 7, y - 4, x - 1, y - 4).line(x + 5.5, y - 4).move(x + 2.4, y - 7)
				.line(x + 5.5, y - 4).line(x + 2.4, y - 1).toString(), Ink.line(Tone.MUTED, 1.6)));
	}

	/** Two strokes side by side: ways that are taken together. */
	static Icon together() {
		return (x, y) -> List.of(new Shape.Outline(new PathData().move(x - 3, y - 5).line(x - 3, y + 5)
				.move(x + 3, y - 5).line(x + 3, y + 5).toString(), Ink.line(Tone.MUTED, 2)));
	}
}
