// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.List;
import java.util.OptionalInt;

import journey.dsl.journey.Journey;
import journey.dsl.journey.MomentOfTruth;
import journey.dsl.journey.Step;

/**
 * How much a moment of truth matters: importance × impact. An assessment that is missing, or no whole number from 1 to
 * 5, is unknown (empty), and so is the score then.
 * Source: language reference, computed results, moment-of-truth score.
 *
 * @param step the step that is a moment of truth
 * @param importance importance to the client, 1 to 5
 * @param impact impact on the relation, 1 to 5
 * @param score product of the two, 1 to 25
 */
public record MomentScore(Step step, OptionalInt importance, OptionalInt impact, OptionalInt score) {

	/** The moments of truth of a journey, in document order. */
	public static List<MomentScore> in(Journey journey) {
		return Contents.steps(journey).stream().filter(step -> step.getMoment() != null).map(MomentScore::of).toList();
	}

	private static MomentScore of(Step step) {
		MomentOfTruth moment = step.getMoment();
		OptionalInt importance = Numbers.oneToFive(moment.getImportance());
		OptionalInt impact = Numbers.oneToFive(moment.getImpact());
		OptionalInt score = importance.isPresent() && impact.isPresent()
				? OptionalInt.of(importance.getAsInt() * impact.getAsInt())
				: OptionalInt.empty();
		return new MomentScore(step, importance, impact, score);
	}
}
