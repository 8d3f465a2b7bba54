// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import journey.dsl.journey.Journey;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/**
 * What a version of a journey changes. Steps are matched by name, and touchpoints by name inside matched steps; where a
 * name occurs twice the first counts, and what has no name takes no part. The journey's own attributes, its phases and
 * outcomes are not compared.
 * Source: language reference, computed results, difference.
 *
 * @param before the journey revised
 * @param after the journey that revises it
 * @param added steps of the new version only, in document order
 * @param removed steps of the old version only, in document order
 * @param moved steps that are in a phase of another name, in the new order
 * @param retitled steps with another title, in the new order
 * @param addedTouchpoints touchpoints that matched steps have in the new version only
 * @param removedTouchpoints touchpoints that matched steps have in the old version only
 * @param retitledTouchpoints touchpoints with another title
 * @param changed properties of matched steps that differ, in the new order of steps
 */
public record Difference(Journey before, Journey after, List<Step> added, List<Step> removed,
		List<Match<Step>> moved, List<Match<Step>> retitled, List<Touchpoint> addedTouchpoints,
		List<Touchpoint> removedTouchpoints, List<Match<Touchpoint>> retitledTouchpoints, List<Change> changed) {

	/**
	 * The same element in both versions.
	 *
	 * @param before in the old version
	 * @param after in the new version
	 */
	public record Match<T extends NamedElement>(T before, T after) {
	}

	/**
	 * A property with another value.
	 *
	 * @param step the step in both versions
	 * @param property the property, see {@link PropertyValue}
	 * @param from old value; empty where it had none
	 * @param to new value; empty where it has none
	 */
	public record Change(Match<Step> step, String property, Optional<PropertyValue> from,
			Optional<PropertyValue> to) {
	}

	/** Takes immutable copies. */
	public Difference {
		added = List.copyOf(added);
		removed = List.copyOf(removed);
		moved = List.copyOf(moved);
		retitled = List.copyOf(retitled);
		addedTouchpoints = List.copyOf(addedTouchpoints);
		removedTouchpoints = List.copyOf(removedTouchpoints);
		retitledTouchpoints = List.copyOf(retitledTouchpoints);
		changed = List.copyOf(changed);
	}

	/** What a journey changes in the one that it revises; empty where it revises none or an unresolved one. */
	public static Optional<Difference> of(Journey revising) {
		return References.resolved(revising.getRevises()).map(before -> between(before, revising));
	}

	/** The difference of any two journeys, be they of one project or of two versions of it. */
	public static Difference between(Journey before, Journey after) {
		Map<String, Step> old = byName(Contents.steps(before));
		Map<String, Step> current = byName(Contents.steps(after));
		List<Match<Step>> steps = matches(old, current);
		List<Match<Touchpoint>> touchpoints = new ArrayList<>();
		List<Touchpoint> addedTouchpoints = new ArrayList<>();
		List<Touchpoint> removedTouchpoints = new ArrayList<>();
		for (Match<Step> step : steps) {
			Map<String, Touchpoint> oldTouchpoints = byName(step.before().getTouchpoints());
			Map<String, Touchpoint> currentTouchpoints = byName(step.after().getTouchpoints());
			touchpoints.addAll(matches(oldTouchpoints, currentTouchpoints));
			addedTouchpoints.addAll(missingIn(oldTouchpoints, currentTouchpoints));
			removedTouchpoints.addAll(missingIn(currentTouchpoints, oldTouchpoints));
		}
		return new Difference(before, after, missingIn(old, current), missingIn(current, old),
				only(steps, match -> !Objects.equals(phase(match.before()), phase(match.after()))),
				only(steps, Difference::isRetitled), addedTouchpoints, removedTouchpoints,
				only(touchpoints, Difference::isRetitled), changes(before, after, steps));
	}

	/** Whether nothing differs. */
	public boolean isEmpty() {
		return added.isEmpty() && removed.isEmpty() && moved.isEmpty() && retitled.isEmpty()
				&& addedTouchpoints.isEmpty() && removedTouchpoints.isEmpty() && retitledTouchpoints.isEmpty()
				&& changed.isEmpty();
	}

	private static List<Change> changes(Journey before, Journey after, List<Match<Step>> steps) {
		boolean sameScale = EmotionScale.of(before).equals(EmotionScale.of(after));
		StepProperties oldProperties = StepProperties.of(before, !sameScale);
		StepProperties newProperties = StepProperties.of(after, !sameScale);
		List<Change> changes = new ArrayList<>();
		for (Match<Step> step : steps) {
			Map<String, PropertyValue> old = oldProperties.of(step.before());
			Map<String, PropertyValue> current = newProperties.of(step.after());
			Set<String> properties = new LinkedHashSet<>(old.keySet());
			properties.addAll(current.keySet());
			for (String property : properties) {
				Optional<PropertyValue> from = Optional.ofNullable(old.get(property));
				Optional<PropertyValue> to = Optional.ofNullable(current.get(property));
				if (!from.map(PropertyValue::comparable).equals(to.map(PropertyValue::comparable))) {
					changes.add(new Change(step, property, from, to));
				}
			}
		}
		return changes;
	}

	private static <T extends NamedElement> Map<String, T> byName(Collection<T> elements) {
		Map<String, T> byName = new LinkedHashMap<>();
		elements.stream().filter(element -> element.getName() != null)
				.forEach(element -> byName.putIfAbsent(element.getName(), element));
		return byName;
	}

	private static <T extends NamedElement> List<Match<T>> matches(Map<String, T> before, Map<String, T> after) {
		return after.entrySet().stream().filter(entry -> before.containsKey(entry.getKey()))
				.map(entry -> new Match<>(before.get(entry.getKey()), entry.getValue())).toList();
	}

	private static <T extends NamedElement> List<T> missingIn(Map<String, T> others, Map<String, T> elements) {
		return elements.values().stream().filter(element -> !others.containsKey(element.getName())).toList();
	}

	private static <T extends NamedElement> List<Match<T>> only(List<Match<T>> matches, Predicate<Match<T>> condition) {
		return matches.stream().filter(condition).toList();
	}

	private static boolean isRetitled(Match<?> match) {
		return !Objects.equals(match.before().getTitle(), match.after().getTitle());
	}

	private static String phase(Step step) {
		return ((Phase) step.eContainer()).getName();
	}
}
