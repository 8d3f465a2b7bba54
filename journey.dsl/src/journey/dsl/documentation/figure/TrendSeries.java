// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import journey.dsl.analysis.Dates;
import journey.dsl.analysis.MetricUse;
import journey.dsl.analysis.QualifiedNames;
import journey.dsl.analysis.References;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Measure;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Quantity;

/**
 * The dated values of a metric at one place. A step of a journey and the step of that name in a journey that revises it
 * are the same place, so that a series runs on from version to version.
 *
 * @param place  what was measured, as the first measure has it
 * @param points the values by date
 */
public record TrendSeries(NamedElement place, List<Point> points) {

	/** Copies the list. */
	public TrendSeries {
		points = List.copyOf(points);
	}

	/**
	 * A value on a day.
	 *
	 * @param day     the day; the first of the month where only a month is given
	 * @param value   the value
	 * @param target  the target, where there is one
	 * @param measure what they are taken from
	 */
	public record Point(LocalDate day, double value, OptionalDouble target, Measure measure) {
	}

	/**
	 * Sorts the measures of a metric.
	 *
	 * @param use the metric and its measures; those without date or value are left out
	 * @return the series that have values of two days at least, in the order of their first measures
	 */
	public static List<TrendSeries> of(MetricUse use) {
		Map<String, List<Measure>> places = new LinkedHashMap<>();
		use.measures().stream().filter(measure -> point(measure).isPresent())
				.forEach(measure -> places.computeIfAbsent(place(measure), key -> new ArrayList<>()).add(measure));
		return places.values().stream().map(measures -> new TrendSeries((NamedElement) measures.get(0).eContainer(),
				measures.stream().flatMap(measure -> point(measure).stream()).sorted(Comparator.comparing(Point::day))
						.toList()))
				.filter(series -> series.points().stream().map(Point::day).distinct().count() > 1).toList();
	}

	private static Optional<Point> point(Measure measure) {
		OptionalDouble value = number(measure.getValue());
		return value.isEmpty() || !(measure.eContainer() instanceof NamedElement) ? Optional.empty()
				: Dates.firstDay(measure.getDate())
						.map(day -> new Point(day, value.getAsDouble(), number(measure.getTarget()), measure));
	}

	private static OptionalDouble number(Quantity quantity) {
		double value = quantity == null || quantity.getValue() == null ? Double.NaN : quantity.getValue().doubleValue();
		return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
	}

	private static String place(Measure measure) {
		Deque<String> names = new ArrayDeque<>();
		for (EObject owner = measure.eContainer(); owner != null; owner = owner.eContainer()) {
			if (owner instanceof Journey journey) {
				names.addFirst(QualifiedNames.of(first(journey)));
				return String.join(".", names);
			}
			if (owner instanceof NamedElement named) {
				names.addFirst(String.valueOf(named.getName()));
			}
		}
		return QualifiedNames.of(measure.eContainer());
	}

	/** The version that all others go back to; versions in a circle go back to the one that closes it. */
	private static Journey first(Journey journey) {
		Set<Journey> seen = new HashSet<>();
		Journey version = journey;
		while (seen.add(version) && References.resolved(version.getRevises()).isPresent()) {
			version = version.getRevises();
		}
		return version;
	}
}
