// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import journey.dsl.journey.Handover;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/**
 * A place where the client changes channel, device or department between two steps, and nothing may be known of what
 * was done before: the touchpoints of the two steps have channels (devices, departments), and none in common.
 * Source: language reference, computed results, gaps.
 *
 * @param kind what changes
 * @param source the step before
 * @param target the step after
 * @param handover state of the handover as the text states it: where several ways join the two steps, broken if any of
 *        them is, else seamless if any is; {@code UNSPECIFIED} means unassessed
 */
public record Gap(Kind kind, Step source, Step target, Handover handover) {

	/** What changes. */
	public enum Kind {
		/** The channel. */
		CHANNEL,
		/** The device. */
		DEVICE,
		/** The department that answers for the touchpoint: its owner, else its channel's. */
		DEPARTMENT;

		Set<EObject> side(Step step) {
			return step.getTouchpoints().stream().flatMap(this::of).collect(Collectors.toSet());
		}

		private Stream<? extends EObject> of(Touchpoint touchpoint) {
			return switch (this) {
				case CHANNEL -> References.resolved(touchpoint.getChannel()).stream();
				case DEVICE -> References.resolved(touchpoint.getDevices());
				case DEPARTMENT -> Contents.department(touchpoint).stream();
			};
		}
	}

	/** The gaps of a journey, see {@link #in(Flow)}. */
	public static List<Gap> in(Journey journey) {
		return in(Flow.of(journey));
	}

	/**
	 * The gaps between steps that an edge joins, implicit edges included. They come in the order of the edges, channel
	 * before device before department, and once for each ordered pair of steps and each kind.
	 */
	public static List<Gap> in(Flow flow) {
		return flow.steps().stream().flatMap(step -> from(step, flow).stream()).toList();
	}

	/** The same of the edges alone that leave one step of the flow. */
	public static List<Gap> from(Step source, Flow flow) {
		Map<Step, Handover> targets = new LinkedHashMap<>();
		for (Flow.Edge edge : flow.edgesFrom(source)) {
			edge.targetStep().ifPresent(target -> targets.merge(target, edge.handover(), Gap::graver));
		}
		List<Gap> gaps = new ArrayList<>();
		targets.forEach((target, handover) -> Arrays.stream(Kind.values()).filter(kind -> isGap(kind, source, target))
				.forEach(kind -> gaps.add(new Gap(kind, source, target, handover))));
		return List.copyOf(gaps);
	}

	private static boolean isGap(Kind kind, Step source, Step target) {
		Set<EObject> before = kind.side(source);
		Set<EObject> after = kind.side(target);
		return !before.isEmpty() && !after.isEmpty() && Collections.disjoint(before, after);
	}

	private static Handover graver(Handover one, Handover other) {
		return one.getValue() >= other.getValue() ? one : other;
	}
}
