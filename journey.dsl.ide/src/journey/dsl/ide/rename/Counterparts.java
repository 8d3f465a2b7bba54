// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.rename;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;

import journey.dsl.journey.Journey;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/** What a journey and the one that it revises have in common: phases, steps and touchpoints are compared by name. */
final class Counterparts {

	private Counterparts() {
	}

	/** Whether an element is of a kind that is compared. */
	static boolean isCompared(NamedElement element) {
		return element instanceof Phase || element instanceof Step || element instanceof Touchpoint;
	}

	/**
	 * The elements that an element is compared with, directly or through others.
	 *
	 * @param element any element
	 * @param journeys all journeys
	 * @return without the element itself
	 */
	static Set<NamedElement> of(NamedElement element, List<Journey> journeys) {
		Set<NamedElement> found = new LinkedHashSet<>(Set.of(element));
		List<NamedElement> last = List.of(element);
		while (!last.isEmpty()) {
			last = last.stream().flatMap(part -> direct(part, journeys)).filter(found::add).toList();
		}
		found.remove(element);
		return found;
	}

	private static Stream<NamedElement> direct(NamedElement element, List<Journey> journeys) {
		Journey own = EcoreUtil2.getContainerOfType(element, Journey.class);
		if (own == null) {
			return Stream.empty();
		}
		return journeys.stream().filter(other -> isSame(other.getRevises(), own) || isSame(own.getRevises(), other))
				.map(other -> counterpart(element, other)).filter(Objects::nonNull);
	}

	/** A file that several projects see is read for each of them. */
	private static boolean isSame(Journey first, Journey second) {
		return first != null && EcoreUtil.getURI(first).equals(EcoreUtil.getURI(second));
	}

	private static NamedElement counterpart(NamedElement element, Journey other) {
		EObject owner = element.eContainer();
		if (element instanceof Phase) {
			return named(other.getPhases(), element);
		}
		if (element instanceof Step) {
			return named(other.getPhases().stream().flatMap(phase -> phase.getSteps().stream()).toList(), element);
		}
		if (element instanceof Touchpoint && owner instanceof Step step) {
			return counterpart(step, other) instanceof Step match ? named(match.getTouchpoints(), element) : null;
		}
		return null;
	}

	private static <T extends NamedElement> T named(List<T> candidates, NamedElement element) {
		return candidates.stream().filter(candidate -> Objects.equals(candidate.getName(), element.getName()))
				.findFirst().orElse(null);
	}
}
