// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.Tone;

/** How a card is framed. */
public enum CardLook {
	/** A step, an act, a measure. */
	PLAIN(Ink.of(Tone.CARD, Tone.LINE, 1), 6),
	/** A touchpoint. */
	PILL(Ink.of(Tone.CARD, Tone.EDGE, 1.2), 15),
	/** Something that the company does and that the client has not asked for. */
	DASHED(Ink.of(Tone.CARD, Tone.EDGE, 1).dashed("4 4"), 15),
	/** Something good. */
	GOOD(Ink.fill(Tone.POSITIVE_TINT), 6),
	/** Something bad. */
	BAD(Ink.fill(Tone.NEGATIVE_TINT), 6),
	/** A moment of truth. */
	MOMENT(Ink.of(Tone.MOMENT_TINT, Tone.MOMENT, 1.2), 6),
	/** Text alone. */
	OPEN(null, 0);

	private final Ink ink;
	private final double radius;

	CardLook(Ink ink, double radius) {
		this.ink = ink;
		this.radius = radius;
	}

	Ink ink() {
		return ink;
	}

	double radius() {
		return radius;
	}
}
