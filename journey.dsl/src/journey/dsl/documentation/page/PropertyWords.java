// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;

import journey.dsl.analysis.Difference;
import journey.dsl.analysis.PropertyValue;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.ActionStatus;
import journey.dsl.journey.Handover;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Measure;
import journey.dsl.journey.Mode;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Outcome;
import journey.dsl.journey.Period;
import journey.dsl.journey.RatingValue;
import journey.dsl.journey.Severity;
import journey.dsl.journey.Stage;
import journey.dsl.journey.Step;

/** Puts the properties that a difference names, and their values, into words for readers. */
final class PropertyWords {

	private static final Map<String, List<? extends Enumerator>> VALUES = Map.of(
			"mode", Mode.VALUES, "rating", RatingValue.VALUES, "per", Period.VALUES, "status", ActionStatus.VALUES,
			"severity", Severity.VALUES, "stage", Stage.VALUES, "handover", Handover.VALUES);
	/** Properties of a step; the longer names come first, for they begin like the shorter ones. */
	private static final List<String> OF_STEPS = List.of("emotion.label", "emotion", "trigger", "thought", "does",
			"motivation", "expects.text", "expects", "gets.text", "gets", "answers", "moment.importance",
			"moment.impact", "moment.reason", "risk.reason", "risk", "owner", "delight");
	private static final String NEXT = "next.";
	private static final String HANDOVER = ".handover";

	private final Journey before;
	private final Journey after;
	private final Wording wording;
	private final Map<String, String> metrics = new HashMap<>();

	PropertyWords(Difference difference, Wording wording) {
		this.before = difference.before();
		this.after = difference.after();
		this.wording = wording;
		metrics.putAll(metrics(before, wording));
		metrics.putAll(metrics(after, wording));
	}

	/** What readers call a property. */
	String name(Difference.Change change) {
		String property = change.property();
		if (property.startsWith(NEXT)) {
			return way(property.substring(NEXT.length()));
		}
		if (OF_STEPS.contains(property)) {
			return wording.text("property." + property);
		}
		String[] parts = property.split("\\.", 2);
		String whose = title(parts[0], Stream.of(change.step().after(), change.step().before()));
		return parts.length == 1 ? whose : wording.text("property.of", whose, ofPart(parts[1]));
	}

	/** A property of a touchpoint, an action, a pain, an act or a measure; a measure there may be of any metric. */
	private String ofPart(String property) {
		return wording.find("property." + property).orElseGet(() -> {
			String[] parts = property.split("\\.", 2);
			String metric = title(parts[0], Stream.empty());
			return parts.length == 1 ? metric : wording.text("property.of", metric,
					wording.find("property." + parts[1]).orElse(parts[1]));
		});
	}

	private String way(String target) {
		boolean handover = target.endsWith(HANDOVER);
		String name = handover ? target.substring(0, target.length() - HANDOVER.length()) : target;
		String title = Stream.of(after, before).flatMap(PropertyWords::places)
				.filter(place -> name.equals(place.getName())).findFirst().map(wording::title)
				.or(() -> wording.find("flow." + name)).orElse(name);
		return wording.text(handover ? "property.handover.to" : "property.next", title);
	}

	private static Stream<NamedElement> places(Journey journey) {
		Stream<Step> steps = journey.getPhases().stream().flatMap(phase -> phase.getSteps().stream());
		Stream<Outcome> outcomes = journey.getOutcomes().stream();
		return Stream.concat(steps, outcomes);
	}

	/** The title of a part of a step in either version, or of a metric. */
	private String title(String name, Stream<Step> versions) {
		return versions.flatMap(step -> step.eContents().stream()).filter(NamedElement.class::isInstance)
				.map(NamedElement.class::cast).filter(part -> name.equals(part.getName())).findFirst()
				.map(wording::title).orElseGet(() -> metrics.getOrDefault(name, name));
	}

	private static Map<String, String> metrics(Journey journey, Wording wording) {
		var titles = new HashMap<String, String>();
		journey.eAllContents().forEachRemaining(part -> {
			if (part instanceof Measure measure && measure.getMetric() != null) {
				titles.put(measure.getMetric().getName(), wording.title(measure.getMetric()));
			}
		});
		return titles;
	}

	/** What readers call a value. */
	String value(String property, Optional<PropertyValue> value) {
		return value.map(given -> {
			if (given instanceof PropertyValue.Amount amount) {
				return isPart(property) ? wording.percent(amount.number() * 100) : wording.number(amount.number());
			}
			if (given instanceof PropertyValue.Texts texts) {
				return Wording.joined("; ", texts.texts().stream().map(text -> word(property, text))
						.toArray(String[]::new));
			}
			return given instanceof PropertyValue.Elements elements ? wording.titles(elements.elements())
					: wording.text("difference.unknown");
		}).orElse("");
	}

	/** Words of the language are told in the reader's language. */
	private String word(String property, String text) {
		return VALUES.getOrDefault(last(property), List.of()).stream()
				.filter(word -> word.getLiteral().equals(text)).findFirst().map(wording::word).orElse(text);
	}

	/** Percentages come as parts of 1. */
	private static boolean isPart(String property) {
		return property.equals("risk") || property.startsWith(NEXT) || List.of("affects", "share").contains(last(property));
	}

	private static String last(String property) {
		return property.substring(property.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}
}
