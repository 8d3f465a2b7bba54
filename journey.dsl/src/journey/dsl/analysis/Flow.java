// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

import journey.dsl.journey.Branch;
import journey.dsl.journey.FlowNode;
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
	private final Map<Step, Integer> positions;
	private final Ways[] ways;
	/** Computed once it is asked for, which several results and rules do. */
	private Set<Step> reachable;

	private Flow(Journey journey, List<Step> steps) {
		this.journey = journey;
		this.steps = steps;
		positions = new HashMap<>();
		steps.forEach(step -> positions.put(step, positions.size()));
		ways = new Ways[steps.size()];
		for (int position = 0; position < ways.length; position++) {
			ways[position] = waysFrom(position);
		}
	}

	/** The flow of the same journey after some of its steps were read again. */
	private Flow(Flow before, List<Step> steps, BitSet changed) {
		journey = before.journey;
		this.steps = steps;
		positions = new HashMap<>(before.positions);
		changed.stream().forEach(position -> {
			positions.remove(before.steps.get(position));
			positions.put(steps.get(position), position);
		});
		ways = before.ways.clone();
		for (int position = 0; position < ways.length; position++) {
			if (changed.get(position) || ways[position].leadTo(changed)) {
				ways[position] = waysFrom(position);
			}
		}
	}

	/** The flow of a journey. */
	public static Flow of(Journey journey) {
		return new Flow(journey, Contents.steps(journey));
	}

	/**
	 * The flow as it is now, where at most steps were read again, each in its place, since this one was computed: what
	 * neither they nor those that lead to them have changed is taken over.
	 */
	public Flow again() {
		List<Step> now = Contents.steps(journey);
		if (now.size() != steps.size()) {
			return new Flow(journey, now);
		}
		BitSet changed = new BitSet();
		for (int position = 0; position < ways.length; position++) {
			if (now.get(position) != steps.get(position)) {
				changed.set(position);
			}
		}
		return changed.isEmpty() ? this : new Flow(this, now, changed);
	}

	private Ways waysFrom(int position) {
		Step step = steps.get(position);
		if (!step.getNext().isEmpty()) {
			NextReader next = new NextReader(step, this::isOwn);
			return Ways.of(next.figures(), next.edges(), positions);
		}
		Place target = position + 1 < steps.size() ? new Place.AtStep(steps.get(position + 1)) : new Place.End();
		Edge edge = new Edge(step, target, OptionalDouble.of(1), Handover.UNSPECIFIED, Optional.empty());
		return Ways.of(Figures.KNOWN, List.of(edge), positions);
	}

	private boolean isOwn(FlowNode node) {
		return positions.containsKey(node) || journey.getOutcomes().contains(node);
	}

	/** The journey. */
	public Journey journey() {
		return journey;
	}

	/** The steps in document order. */
	public List<Step> steps() {
		return steps;
	}

	/** Where a step of this journey stands among the steps, from 0. */
	public int position(Step step) {
		return positions.get(step);
	}

	/** The step where a client starts: the first in document order; empty where the journey has no step. */
	public Optional<Step> first() {
		return steps.stream().findFirst();
	}

	/** All edges, by source in document order, then in the order of {@code next}. */
	public List<Edge> edges() {
		return Arrays.stream(ways).map(Ways::edges).flatMap(List::stream).toList();
	}

	/** The edges that leave a step of this journey, in the order of {@code next}. */
	public List<Edge> edgesFrom(Step step) {
		return ways[position(step)].edges();
	}

	/** The steps that edges lead to from a step of this journey, each once. */
	public List<Step> successors(Step step) {
		return ways[position(step)].successors();
	}

	/** What the figures of a step of this journey say. */
	public Figures figures(Step step) {
		return ways[position(step)].figures();
	}

	/** The steps that a client can come to from the first one, which is among them, in document order. */
	public Set<Step> reachableSteps() {
		if (reachable == null) {
			reachable = reach(steps.stream().limit(1), position -> ways[position].positions());
		}
		return reachable;
	}

	/** The same over those edges only that satisfy a condition. */
	Set<Step> reachableSteps(Predicate<Edge> condition) {
		return reachableSteps(steps.stream().limit(1), condition);
	}

	/** The given steps and those that can be reached from them, in document order. */
	Set<Step> reachableSteps(Stream<Step> from, Predicate<Edge> condition) {
		return reach(from, position -> ways[position].edges().stream().filter(condition)
				.flatMap(edge -> edge.targetStep().stream()).mapToInt(positions::get).toArray());
	}

	private Set<Step> reach(Stream<Step> from, IntFunction<int[]> targets) {
		int[] open = new int[steps.size()];
		BitSet seen = new BitSet(open.length);
		from.forEach(step -> seen.set(position(step)));
		int end = 0;
		for (int position = seen.nextSetBit(0); position >= 0; position = seen.nextSetBit(position + 1)) {
			open[end++] = position;
		}
		for (int next = 0; next < end; next++) {
			for (int target : targets.apply(open[next])) {
				if (!seen.get(target)) {
					seen.set(target);
					open[end++] = target;
				}
			}
		}
		Set<Step> ordered = new LinkedHashSet<>();
		seen.stream().mapToObj(steps::get).forEach(ordered::add);
		return Collections.unmodifiableSet(ordered);
	}

	/** The outcomes, declared and implicit, that a client can come to from the first step, in the edges' order. */
	public Set<Place> reachableOutcomes() {
		Set<Place> outcomes = new LinkedHashSet<>();
		for (Step step : reachableSteps()) {
			for (Edge edge : edgesFrom(step)) {
				if (!(edge.target() instanceof Place.AtStep)) {
					outcomes.add(edge.target());
				}
			}
		}
		return Collections.unmodifiableSet(outcomes);
	}

	/**
	 * The cycles with no way out: steps that lead to one another and nowhere else, a step that leads to itself alone
	 * included. Each is a list in document order, and the lists are in the order of their first steps. A step with a
	 * target that is not resolved may have a way out and so is in none.
	 */
	public List<List<Step>> closedCycles() {
		return Ways.closedCycles(ways).stream()
				.map(cycle -> Arrays.stream(cycle).mapToObj(steps::get).toList()).toList();
	}
}
