// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import journey.dsl.journey.Channel;
import journey.dsl.journey.Department;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/** Walks through a journey in document order. */
public final class Contents {

	private Contents() {
	}

	/** The steps of all phases, in document order. */
	public static List<Step> steps(Journey journey) {
		return journey.getPhases().stream().map(Phase::getSteps).flatMap(List::stream).toList();
	}

	/** A step with all that is in it; of another element, it and what is in it outside of steps. In document order. */
	public static List<EObject> ofPart(EObject part) {
		List<EObject> found = new ArrayList<>();
		found.add(part);
		addContents(part, found);
		return found;
	}

	private static void addContents(EObject owner, List<EObject> found) {
		for (EObject child : owner.eContents()) {
			if (!(child instanceof Step)) {
				found.add(child);
				addContents(child, found);
			}
		}
	}

	/** The touchpoints of all steps, in document order. */
	public static List<Touchpoint> touchpoints(Journey journey) {
		return steps(journey).stream().map(Step::getTouchpoints).flatMap(List::stream).toList();
	}

	/** The department that answers for a touchpoint: its own owner where one is given, else its channel's owner. */
	public static Optional<Department> department(Touchpoint touchpoint) {
		if (touchpoint.getOwner() != null) {
			return References.resolved(touchpoint.getOwner());
		}
		return References.resolved(touchpoint.getChannel()).map(Channel::getOwner).flatMap(References::resolved);
	}

	/** The channels that touchpoints and actions of a journey use, in the order of their first use, each once. */
	public static List<Channel> channels(Journey journey) {
		return steps(journey).stream().flatMap(Contents::channels).distinct().toList();
	}

	private static Stream<Channel> channels(Step step) {
		return Stream.concat(step.getTouchpoints().stream().map(Touchpoint::getChannel),
				step.getActions().stream().map(action -> action.getChannel()))
				.flatMap(channel -> References.resolved(channel).stream());
	}
}
