// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import journey.dsl.journey.Journey;
import journey.dsl.journey.Touchpoint;

/**
 * What to do about a touchpoint, by how it performs and how many clients meet it.
 * Source: language reference, computed results, quadrant.
 *
 * @param touchpoint the touchpoint
 * @param performance its rating, else its score, normalised between -1 and 1; empty where it has neither
 * @param share part of the clients that meets it, between 0 and 1; empty where it is not given or not within 0 to 100 %
 * @param quadrant what follows; empty where performance or share is
 */
public record TouchpointQuadrant(Touchpoint touchpoint, OptionalDouble performance, OptionalDouble share,
		Optional<Quadrant> quadrant) {

	private static final double HALF = 0.5;

	/** The four fields. */
	public enum Quadrant {
		/** Performance below 0, half of the clients or more. */
		FIX,
		/** Performance below 0, less than half of the clients. */
		WATCH,
		/** Performance from 0, half of the clients or more. */
		KEEP,
		/** Performance from 0, less than half of the clients. */
		EXTEND
	}

	/** All touchpoints of a journey in document order, also those without a quadrant. */
	public static List<TouchpointQuadrant> in(Journey journey) {
		return Contents.touchpoints(journey).stream().map(TouchpointQuadrant::of).toList();
	}

	/** The quadrant of one touchpoint. */
	public static TouchpointQuadrant of(Touchpoint touchpoint) {
		OptionalDouble performance = NormalisedValue.performance(touchpoint);
		OptionalDouble share = touchpoint.getShare() == null
				? OptionalDouble.empty()
				: Numbers.fraction(touchpoint.getShare().getPercent());
		Optional<Quadrant> quadrant = performance.isPresent() && share.isPresent()
				? Optional.of(quadrant(performance.getAsDouble(), share.getAsDouble()))
				: Optional.empty();
		return new TouchpointQuadrant(touchpoint, performance, share, quadrant);
	}

	private static Quadrant quadrant(double performance, double share) {
		if (performance < 0) {
			return share >= HALF ? Quadrant.FIX : Quadrant.WATCH;
		}
		return share >= HALF ? Quadrant.KEEP : Quadrant.EXTEND;
	}
}
