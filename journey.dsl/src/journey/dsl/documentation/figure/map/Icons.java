// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.List;

import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.PathData;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.journey.ChannelKind;
import journey.dsl.journey.RatingValue;
import journey.dsl.journey.Severity;

/** The marks of the map. Each differs from the others by its shape, never by its colour alone. */
public final class Icons {

	private Icons() {
	}

	/** A face that smiles, looks on or frowns. */
	static List<Shape> face(double x, double y, double radius, int sign, boolean derived) {
		Tone tone = tone(sign);
		Ink disc = derived ? Ink.of(Tone.CARD, tone, 2).dashed("3 3.4") : Ink.of(tone, Tone.CARD, 2);
		Tone feature = derived ? tone : Tone.ON_MARK;
		double eye = radius * 0.34;
		double mouth = y + radius * (sign < 0 ? 0.46 : 0.3);
		var curve = new PathData().move(x - radius * 0.42, mouth)
				.bow(x, mouth + sign * radius * 0.5, x + radius * 0.42, mouth);
		return List.of(new Shape.Circle(x, y, radius, disc),
				new Shape.Circle(x - eye, y - radius * 0.22, radius * 0.13, Ink.fill(feature)),
				new Shape.Circle(x + eye, y - radius * 0.22, radius * 0.13, Ink.fill(feature)),
				new Shape.Outline(curve.toString(), Ink.line(feature, radius * 0.15)));
	}

	static Tone tone(int sign) {
		return sign > 0 ? Tone.POSITIVE : sign < 0 ? Tone.NEGATIVE : Tone.NEUTRAL;
	}

	/** The face of a rating: delight smiles, an irritant frowns. */
	static Icon rating(RatingValue rating) {
		int sign = switch (rating) {
		case DELIGHT -> 1;
		case IRRITANT -> -1;
		default -> 0;
		};
		return (x, y) -> face(x, y, 8, sign, false);
	}

	/** A diamond: what was expected. */
	static Icon expectation() {
		return (x, y) -> List.of(new Shape.Outline(
				new PathData().move(x, y - 6).line(x + 6, y).line(x, y + 6).line(x - 6, y).close().toString(),
				Ink.of(Tone.CARD, Tone.INK, 1.6)));
	}

	/** A triangle with one to three bars inside a frame. */
	static Icon severity(Severity severity) {
		int bars = switch (severity) {
		case HIGH -> 3;
		case MEDIUM -> 2;
		case LOW -> 1;
		default -> 0;
		};
		return (x, y) -> {
			var shapes = new ArrayList<Shape>();
			for (int i = 0; i < 3; i++) {
				double height = 5 + 4 * i;
				Box bar = new Box(x - 7.5 + i * 5.3, y + 6.5 - height, 4, height);
				Ink full = Ink.of(Tone.NEGATIVE, Tone.NEGATIVE, 1);
				shapes.add(new Shape.Rectangle(bar, 1, i < bars ? full : Ink.line(Tone.NEGATIVE, 1)));
			}
			return shapes;
		};
	}

	/** A heart. */
	static Icon delight() {
		return (x, y) -> List.of(new Shape.Outline(new PathData().move(x, y + 6.5)
				.curve(x - 10, y - 0.5, x - 6, y - 8, x, y - 3.2).curve(x + 6, y - 8, x + 10, y - 0.5, x, y + 6.5)
				.close().toString(), Ink.fill(Tone.POSITIVE)));
	}

	/** Two ends that do not meet. */
	static List<Shape> broken(double x, double y, double radius) {
		double end = radius * 0.55;
		double gap = radius * 0.2;
		double bar = radius * 0.36;
		var lines = new PathData().move(x - end, y).line(x - gap, y).move(x + gap, y).line(x + end, y)
				.move(x - gap, y - bar).line(x - gap, y + bar).move(x + gap, y - bar).line(x + gap, y + bar);
		return List.of(new Shape.Circle(x, y, radius, Ink.of(Tone.NEGATIVE, Tone.CARD, 2)),
				new Shape.Outline(lines.toString(), Ink.line(Tone.ON_MARK, 1.6)));
	}

	/**
	 * Two ends that do not meet: a broken handover.
	 *
	 * @return the mark
	 */
	public static Icon broken() {
		return (x, y) -> broken(x, y, 8);
	}

	/** A star. */
	static Icon moment() {
		return (x, y) -> {
			var star = new PathData();
			for (int i = 0; i < 10; i++) {
				double radius = i % 2 == 0 ? 8 : 3.5;
				double angle = Math.PI / 5 * i - Math.PI / 2;
				double pointX = x + radius * Math.cos(angle);
				double pointY = y + radius * Math.sin(angle);
				if (i == 0) {
					star.move(pointX, pointY);
				} else {
					star.line(pointX, pointY);
				}
			}
			return List.of(new Shape.Outline(star.close().toString(), Ink.fill(Tone.MOMENT)));
		};
	}

	/** A loudspeaker: the company speaks. */
	static Icon action() {
		return (x, y) -> List.of(
				new Shape.Outline(new PathData().move(x - 6.5, y - 2.5).line(x - 2, y - 2.5).line(x + 4, y - 6.5)
						.line(x + 4, y + 6.5).line(x - 2, y + 2.5).line(x - 6.5, y + 2.5).close().toString(),
						Ink.line(Tone.MUTED, 1.5)),
				new Shape.Outline(new PathData().move(x + 6.6, y - 2.5).bow(x + 8.4, y, x + 6.6, y + 2.5).toString(),
						Ink.line(Tone.MUTED, 1.5)));
	}

	/**
	 * A screen for digital channels, a house front for physical ones, a ring where neither is said.
	 *
	 * @param kind kind of channel
	 * @return the mark
	 */
	public static Icon channel(ChannelKind kind) {
		return (x, y) -> switch (kind) {
		case DIGITAL -> List.of(new Shape.Rectangle(new Box(x - 7, y - 6, 14, 9.5), 1.5, Ink.line(Tone.MUTED, 1.5)),
				new Shape.Outline(new PathData().move(x - 3.5, y + 6.2).line(x + 3.5, y + 6.2).toString(),
						Ink.line(Tone.MUTED, 1.5)));
		case PHYSICAL -> List.of(new Shape.Outline(new PathData().move(x - 7, y - 1).line(x, y - 6.5)
				.line(x + 7, y - 1).move(x - 5, y - 2).line(x - 5, y + 6).line(x + 5, y + 6).line(x + 5, y - 2)
				.move(x - 1.5, y + 6).line(x - 1.5, y + 2).line(x + 1.5, y + 2).line(x + 1.5, y + 6).toString(),
				Ink.line(Tone.MUTED, 1.5)));
		default -> List.of(new Shape.Circle(x, y, 5.5, Ink.line(Tone.MUTED, 1.5)));
		};
	}

	/** A lamp: an idea for improvement. */
	static Icon initiative() {
		return (x, y) -> List.of(
				new Shape.Outline(new PathData().move(x - 2.6, y + 3).curve(x - 3, y + 1, x - 5.4, y + 0.4, x - 5.4, y - 2.4)
						.curve(x - 5.4, y - 9.4, x + 5.4, y - 9.4, x + 5.4, y - 2.4)
						.curve(x + 5.4, y + 0.4, x + 3, y + 1, x + 2.6, y + 3).close().toString(),
						Ink.line(Tone.ACCENT, 1.5)),
				new Shape.Outline(new PathData().move(x - 2, y + 6.4).line(x + 2, y + 6.4).toString(),
						Ink.line(Tone.ACCENT, 1.5)));
	}

	/** Three bars on a line: a measure. */
	static Icon measure() {
		return (x, y) -> List.of(
				new Shape.Rectangle(new Box(x - 6, y - 1, 3, 6), 0.5, Ink.fill(Tone.MUTED)),
				new Shape.Rectangle(new Box(x - 1.5, y - 6, 3, 11), 0.5, Ink.fill(Tone.MUTED)),
				new Shape.Rectangle(new Box(x + 3, y - 3.5, 3, 8.5), 0.5, Ink.fill(Tone.MUTED)));
	}
}
