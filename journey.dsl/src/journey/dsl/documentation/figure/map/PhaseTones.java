// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import journey.dsl.documentation.scene.Tone;
import journey.dsl.journey.Phase;
import journey.dsl.journey.PhaseKind;

/**
 * The colours of a phase.
 *
 * @param strong for lines
 * @param tint   for areas
 */
public record PhaseTones(Tone strong, Tone tint) {

	/**
	 * Returns the colours of a phase.
	 *
	 * @param phase the phase
	 * @return the colours of its kind
	 */
	public static PhaseTones of(Phase phase) {
		PhaseKind kind = phase.getKind() == null ? PhaseKind.UNSPECIFIED : phase.getKind();
		return switch (kind) {
		case BEFORE -> new PhaseTones(Tone.BEFORE, Tone.BEFORE_TINT);
		case PURCHASE -> new PhaseTones(Tone.PURCHASE, Tone.PURCHASE_TINT);
		case USE -> new PhaseTones(Tone.USE, Tone.USE_TINT);
		case AFTER -> new PhaseTones(Tone.AFTER, Tone.AFTER_TINT);
		case RECOMMEND -> new PhaseTones(Tone.RECOMMEND, Tone.RECOMMEND_TINT);
		case UNSPECIFIED -> new PhaseTones(Tone.NEUTRAL, Tone.NEUTRAL_TINT);
		};
	}
}
