// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import journey.dsl.journey.Actual;
import journey.dsl.journey.Step;
import journey.dsl.journey.Visit;

/** The visits of an actual path that can be set against its planned journey. */
final class Visits {

	private Visits() {
	}

	/** The visits to steps of the planned journey, in order; others are reported by the rule reference-unresolved. */
	static List<Visit> of(Actual actual) {
		Set<Step> planned = new HashSet<>();
		References.resolved(actual.getJourney()).map(Contents::steps).ifPresent(planned::addAll);
		return actual.getPath().stream().filter(Visit.class::isInstance).map(Visit.class::cast)
				.filter(visit -> planned.contains(visit.getStep())).toList();
	}
}
