// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import journey.dsl.journey.Journey;
import journey.dsl.journey.Measure;
import journey.dsl.journey.Metric;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/** Finds figures of a metric. */
final class Measures {

	private Measures() {
	}

	/** The latest of some measures of a metric; one without a date is older than all others, the first wins a tie. */
	static Optional<Measure> latest(Collection<Measure> measures, Metric metric) {
		Measure latest = null;
		for (Measure measure : measures) {
			if (measure.getMetric() == metric && (latest == null || day(measure).isAfter(day(latest)))) {
				latest = measure;
			}
		}
		return Optional.ofNullable(latest);
	}

	/** The measures inside a journey that are not its own, in document order. */
	static List<Measure> inside(Journey journey) {
		return DocumentOrder.sorted(journey.getPhases().stream().flatMap(Measures::ofPhase).toList());
	}

	private static Stream<Measure> ofPhase(Phase phase) {
		return Stream.concat(phase.getMeasures().stream(), phase.getSteps().stream().flatMap(Measures::ofStep));
	}

	private static Stream<Measure> ofStep(Step step) {
		return Stream.concat(step.getMeasures().stream(),
				step.getTouchpoints().stream().map(Touchpoint::getMeasures).flatMap(List::stream));
	}

	private static LocalDate day(Measure measure) {
		return Dates.firstDay(measure.getDate()).orElse(LocalDate.MIN);
	}
}
