// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

import journey.dsl.journey.Branch;
import journey.dsl.journey.Handover;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Outcome;
import journey.dsl.journey.Step;

/**
 * The ways through a journey: its steps, and an edge for every way on from a step. Without a {@code next} the way on is
 * to the following step in document order, and after the last step to the implicit outcome {@code end}. An {@code and}
 * group leads to each of its targets. Edges of 0 % are edges, and a target that is not a step or an outcome of the
 * journey is none.
 * Source: language reference, computed results, funnel and gaps.
 */
public final class Flow {

	/** Where an edge leads. */
	public sealed interface Place {

		/** A step. */
		record AtStep(Step step) implements Place {
		}

		/** An outcome that the journey declares. */
		record AtOutcome(Outcome outcome) implements Place {
		}

		/** The implicit outcome {@code end}: the journey is over after its last step. */
		record End() implements Place {
		}

		/** The implicit outcome {@code abandon}: the client gives up. */
		record Abandon() implements Place {
		}

		/** The simple name of the step or outcome; the implicit outcomes are {@code end} and {@code abandon}. */
		default String name() {
			if (this instanceof AtStep at) {
				return at.step().getName();
			}
			if (this instanceof AtOutcome at) {
				return at.outcome().getName();
			}
			return this instanceof End ? "end" : "abandon";
		}
	}

	/** What the figures of a step's {@code next} say. */
	public enum Figures {
		/** Each way on has a probability. */
		KNOWN,
		/** Two or more targets have no figure. */
		SEVERAL_OPEN,
		/** The figures add up to less than 100 %, and no target takes the remainder. */
		BELOW,
		/** The figures add up to more than 100 %. */
		ABOVE,
		/** A figure is not between 0 and 100 %. */
		IMPOSSIBLE,
		/** A target is missing or not resolved. */
		UNRESOLVED
	}

	/**
	 * A way on from a step.
	 *
	 * @param source the step
	 * @param target where it leads
	 * @param probability between 0 and 1; empty where the source's figures leave it unknown
	 * @param handover state of the handover; {@code UNSPECIFIED} where it is not stated
	 * @param branch the part of {@code next} that it was written as; empty where it is implicit
	 */
	public record Edge(Step source, Place target, OptionalDouble probability, Handover handover,
			Optional<Branch> branch) {

		/** Whether the edge is not written but follows from the order of the steps. */
		public boolean implicit() {
			return branch.isEmpty();
		}

		/** The step that it leads to; empty where it leads to an outcome. */
		public Optional<Step> targetStep() {
			return target instanceof Place.AtStep at ? Optional.of(at.step()) : Optional.empty();
		}
	}

	private final Journey journey;
	private final List<Step> steps;
	private final Map<Step, List<Edge>> edges = new LinkedHashMap<>();
	private final Map<Step, List<Step>> successors = new HashMap<>();
	private final Map<Step, Figures> figures = new LinkedHashMap<>();
	/** Computed once it is asked for, which several results and rules do. */
	private Set<Step> reachable;

	private Flow(Journey journey) {
		this.journey = journey;
		this.steps = Contents.steps(journey);
		Set<Object> places = new HashSet<>(steps);
		places.addAll(journey.getOutcomes());
		for (int index = 0; index < steps.size(); index++) {
			Step step = steps.get(index);
			if (step.getNext().isEmpty()) {
				Place target = index + 1 < steps.size() ? new Place.AtStep(steps.get(index + 1)) : new Place.End();
				figures.put(step, Figures.KNOWN);
				edges.put(step, List.of(
						new Edge(step, target, OptionalDouble.of(1), Handover.UNSPECIFIED, Optional.empty())));
			} else {
				NextReader next = new NextReader(step, places::contains);
				figures.put(step, next.figures());
				edges.put(step, next.edges());
			}
			successors.put(step, targetSteps(edges.get(step)));
		}
	}

	/** The flow of a journey. */
	public static Flow of(Journey journey) {
		return new Flow(journey);
	}

	/** The journey. */
	public Journey journey() {
		return journey;
	}

	/** The steps in document order. */
	public List<Step> steps() {
		return steps;
	}

	/** The step where a client starts: the first in document order; empty where the journey has no step. */
	public Optional<Step> first() {
		return steps.stream().findFirst();
	}

	/** All edges, by source in document order, then in the order of {@code next}. */
	public List<Edge> edges() {
		return edges.values().stream().flatMap(List::stream).toList();
	}

	/** The edges that leave a step of this journey, in the order of {@code next}. */
	public List<Edge> edgesFrom(Step step) {
		return edges.get(step);
	}

	/** The steps that edges lead to from a step of this journey, each once. */
	public List<Step> successors(Step step) {
		return successors.get(step);
	}

	private static List<Step> targetSteps(List<Edge> ways) {
		Set<Step> targets = new LinkedHashSet<>();
		ways.forEach(way -> way.targetStep().ifPresent(targets::add));
		return List.copyOf(targets);
	}

	/** What the figures of a step of this journey say. */
	public Figures figures(Step step) {
		return figures.get(step);
	}

	/** The steps that a client can come to from the first one, which is among them, in document order. */
	public Set<Step> reachableSteps() {
		if (reachable == null) {
			reachable = reachableSteps(edge -> true);
		}
		return reachable;
	}

	/** The same over those edges only that satisfy a condition. */
	Set<Step> reachableSteps(Predicate<Edge> condition) {
		return reachableSteps(first().map(List::of).orElse(List.of()), condition);
	}

	/** The given steps and those that can be reached from them, in document order. */
	Set<Step> reachableSteps(Iterable<Step> from, Predicate<Edge> condition) {
		Set<Step> seen = new HashSet<>();
		Deque<Step> open = new ArrayDeque<>();
		from.forEach(step -> {
			if (seen.add(step)) {
				open.add(step);
			}
		});
		while (!open.isEmpty()) {
			for (Edge edge : edgesFrom(open.remove())) {
				edge.targetStep().filter(step -> condition.test(edge)).filter(seen::add).ifPresent(open::add);
			}
		}
		Set<Step> ordered = new LinkedHashSet<>(steps);
		ordered.retainAll(seen);
		return Collections.unmodifiableSet(ordered);
	}

	/** The outcomes, declared and implicit, that a client can come to from the first step, in the edges' order. */
	public Set<Place> reachableOutcomes() {
		Set<Place> outcomes = new LinkedHashSet<>();
		for (Step step : reachableSteps()) {
			edgesFrom(step).stream().map(Edge::target).filter(target -> !(target instanceof Place.AtStep))
					.forEach(outcomes::add);
		}
		return Collections.unmodifiableSet(outcomes);
	}

	/**
	 * The cycles with no way out: steps that lead to one another and nowhere else, a step that leads to itself alone
	 * included. Each is a list in document order, and the lists are in the order of their first steps. A step with a
	 * target that is not resolved may have a way out and so is in none.
	 */
	public List<List<Step>> closedCycles() {
		List<List<Step>> closed = new ArrayList<>();
		for (List<Step> component : StronglyConnectedComponents.of(steps, this::successors)) {
			if (isClosed(component)) {
				List<Step> ordered = new ArrayList<>(steps);
				ordered.retainAll(new HashSet<>(component));
				closed.add(List.copyOf(ordered));
			}
		}
		Map<Step, Integer> position = new LinkedHashMap<>();
		steps.forEach(step -> position.put(step, position.size()));
		closed.sort((one, other) -> position.get(one.get(0)).compareTo(position.get(other.get(0))));
		return List.copyOf(closed);
	}

	private boolean isClosed(List<Step> component) {
		Set<Step> members = new HashSet<>(component);
		return component.stream().allMatch(step -> figures(step) != Figures.UNRESOLVED
				&& edgesFrom(step).stream().allMatch(edge -> edge.targetStep().filter(members::contains).isPresent()));
	}
}
