// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import journey.dsl.analysis.Flow;
import journey.dsl.analysis.Funnel;
import journey.dsl.documentation.scene.PlainText;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Measure;
import journey.dsl.journey.Measured;
import journey.dsl.journey.Metric;
import journey.dsl.journey.Outcome;
import journey.dsl.journey.Phase;

/** The figures that say how a whole journey goes: where clients arrive, and what is measured of all or of a phase. */
final class JourneyTiles {

	private static final double PERCENT = 100;

	private final Journey journey;
	private final Wording wording;
	private final List<Tile> tiles = new ArrayList<>();

	/**
	 * A figure as the template sees it.
	 *
	 * @param id    identifier in the page, empty for none
	 * @param label what it is
	 * @param value the figure
	 * @param aside what is said besides, may be empty
	 * @param kind  {@code success}, {@code failure} or empty
	 */
	public record Tile(String id, String label, String value, String aside, String kind) {
	}

	JourneyTiles(Journey journey, SiteContext site) {
		this.journey = journey;
		this.wording = site.wording();
	}

	List<Tile> list() {
		Funnel funnel = Funnel.of(journey);
		funnel.outcomes().forEach((place, arrivals) -> {
			if (place instanceof Flow.Place.AtOutcome at) {
				tiles.add(outcome(at.outcome(), arrivals));
			} else if (place instanceof Flow.Place.Abandon) {
				tiles.add(new Tile("", wording.text("flow.abandon"), share(arrivals), "", "failure"));
			}
		});
		measures(journey, "");
		for (Phase phase : journey.getPhases()) {
			measures(phase, wording.title(phase));
		}
		return List.copyOf(tiles);
	}

	private Tile outcome(Outcome outcome, OptionalDouble arrivals) {
		return new Tile(Wording.id(outcome), wording.title(outcome), share(arrivals),
				Wording.joined(" \u00B7 ", wording.word(outcome.getKind()), wording.money(outcome.getValue())),
				outcome.getKind() == null ? "" : outcome.getKind().getName());
	}

	private String share(OptionalDouble arrivals) {
		return arrivals.isEmpty() ? wording.text("difference.unknown")
				: wording.text("flow.share", wording.percent(arrivals.getAsDouble() * PERCENT));
	}

	/** Of several figures of a metric the latest counts. */
	private void measures(Measured place, String title) {
		Set<Metric> metrics = new LinkedHashSet<>();
		place.getMeasures().stream().map(Measure::getMetric)
				.filter(metric -> metric != null && !metric.eIsProxy()).forEach(metrics::add);
		for (Metric metric : metrics) {
			latest(place, metric).ifPresent(measure -> {
				String target = measure.getTarget() == null ? ""
						: wording.text("measure.target", wording.quantity(measure.getTarget(), metric.getUnit()));
				String value = wording.quantity(measure.getValue(), metric.getUnit());
				tiles.add(new Tile("", wording.title(metric), value.isEmpty() ? target : value,
						Wording.joined(" \u00B7 ", title, value.isEmpty() ? "" : target, PlainText.of(measure.getDate())),
						""));
			});
		}
	}

	/** Dates are written so that later ones sort behind earlier ones. */
	private static Optional<Measure> latest(Measured place, Metric metric) {
		return place.getMeasures().stream().filter(measure -> measure.getMetric() == metric)
				.max(Comparator.comparing(measure -> Objects.requireNonNullElse(measure.getDate(), "")));
	}
}
