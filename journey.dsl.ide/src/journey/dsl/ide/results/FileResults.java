// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.results;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import journey.dsl.journey.Journey;

/**
 * What is computed from the journeys of one file, kept for all who want to know. Who reads it must be the only one who
 * uses the file's resource meanwhile; it holds for the resource as it is and ends with it.
 */
public final class FileResults {

	private final Map<Journey, JourneyResults> journeys = new HashMap<>();

	/** The results of a journey, of the file or of another one that it refers to. */
	public JourneyResults of(Journey journey) {
		return journeys.computeIfAbsent(journey, JourneyResults::new);
	}

	/** The results of the journey that an element belongs to; empty for an element outside of journeys. */
	public Optional<JourneyResults> around(EObject element) {
		return Optional.ofNullable(EcoreUtil2.getContainerOfType(element, Journey.class)).map(this::of);
	}
}
