// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import journey.dsl.journey.Act;
import journey.dsl.journey.Basis;
import journey.dsl.journey.Branch;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Pain;
import journey.dsl.journey.RatingValue;
import journey.dsl.journey.Severity;
import journey.dsl.journey.Stage;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/** Predicates and figures of conditional styles. What a style tells is in the label too. */
public final class StyleServices {

	private static final int PLAIN_BORDER = 1;
	private static final int THICK_BORDER = 3;
	private static final int MOST_EDGE_WIDTH = 6;

	/** Whether a touchpoint is rated a delight. */
	public boolean isDelight(Touchpoint touchpoint) {
		return isRated(touchpoint, RatingValue.DELIGHT);
	}

	/** Whether a touchpoint is rated basic: expected, and no more. */
	public boolean isBasic(Touchpoint touchpoint) {
		return isRated(touchpoint, RatingValue.BASIC);
	}

	/** Whether a touchpoint is rated an irritant. */
	public boolean isIrritant(Touchpoint touchpoint) {
		return isRated(touchpoint, RatingValue.IRRITANT);
	}

	/** Whether a pain is severe. */
	public boolean isSevere(Pain pain) {
		return pain.getSeverity() == Severity.HIGH;
	}

	/** Whether a pain is of medium severity. */
	public boolean isModerate(Pain pain) {
		return pain.getSeverity() == Severity.MEDIUM;
	}

	/** Whether the client sees what is done. */
	public boolean isFrontstage(Act act) {
		return act.getStage() == Stage.FRONTSTAGE;
	}

	/** Whether a journey is a hypothesis that nobody observed yet. */
	public boolean isHypothesis(Journey journey) {
		return journey.getBasis() == Basis.HYPOTHESIS;
	}

	/** The width of a step's border in the flow, in pixels: thick for a moment of truth. */
	public Integer stepBorder(Step step) {
		return step.getMoment() == null ? PLAIN_BORDER : THICK_BORDER;
	}

	/** The width of an edge of the flow, in pixels, 1 to 6: the more clients pass, the wider; 1 where that is unknown. */
	public Integer branchWidth(Branch branch) {
		return ModelResults.ofJourney(branch).stream().flatMap(results -> results.passages(branch).stream().boxed())
				.map(StyleServices::width).findFirst().orElse(PLAIN_BORDER);
	}

	private static int width(double passages) {
		return (int) Math.max(PLAIN_BORDER, Math.min(MOST_EDGE_WIDTH, Math.round(passages * MOST_EDGE_WIDTH)));
	}

	private static boolean isRated(Touchpoint touchpoint, RatingValue value) {
		return touchpoint.getRating() != null && touchpoint.getRating().getValue() == value;
	}
}
