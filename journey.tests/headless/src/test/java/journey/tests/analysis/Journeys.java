// SPDX-License-Identifier: EPL-2.0
package journey.tests.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import journey.dsl.analysis.Contents;
import journey.dsl.analysis.Flow.Place;
import journey.dsl.analysis.Project;
import journey.dsl.journey.Journey;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Step;
import journey.tests.Models;

/** Short models and short forms of results for the tests of computed results. */
final class Journeys {

	private Journeys() {
	}

	/** A journey of one phase with the given steps and the outcomes Loyal and Lost. */
	static Journey withSteps(String steps) {
		return only(Models.project(
				"journey J { phase P { " + steps + " } outcome Loyal success outcome Lost failure }"));
	}

	/** The first journey of a project. */
	static Journey only(Project project) {
		return project.elements(Journey.class).findFirst().orElseThrow();
	}

	/** The journey of a name. */
	static Journey named(Project project, String name) {
		return project.elements(Journey.class).filter(journey -> journey.getName().equals(name)).findFirst()
				.orElseThrow();
	}

	/** The step of a name. */
	static Step step(Journey journey, String name) {
		return Contents.steps(journey).stream().filter(step -> step.getName().equals(name)).findFirst().orElseThrow();
	}

	/** Numbers by the simple names of elements, in order; null for an unknown one. */
	static Map<String, Double> byName(Map<? extends NamedElement, OptionalDouble> numbers) {
		Map<String, Double> byName = new LinkedHashMap<>();
		numbers.forEach((element, number) -> byName.put(element.getName(), rounded(number)));
		return byName;
	}

	/** Numbers by the names of outcomes, in order; null for an unknown one. */
	static Map<String, Double> byOutcome(Map<Place, OptionalDouble> numbers) {
		Map<String, Double> byName = new LinkedHashMap<>();
		numbers.forEach((place, number) -> byName.put(place.name(), rounded(number)));
		return byName;
	}

	/** The number to nine digits behind the point, which hides rounding errors; null for an unknown one. */
	static Double rounded(OptionalDouble number) {
		return number.isPresent() ? Math.rint(number.getAsDouble() * 1e9) / 1e9 : null;
	}

	/** The names of elements, separated by blanks. */
	static String names(Iterable<? extends NamedElement> elements) {
		return StreamSupport.stream(elements.spliterator(), false).map(NamedElement::getName)
				.collect(Collectors.joining(" "));
	}
}
