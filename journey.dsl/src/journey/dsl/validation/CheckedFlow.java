// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.Map;

import org.eclipse.xtext.resource.XtextResource;

import journey.dsl.analysis.Flow;
import journey.dsl.journey.Journey;
import journey.dsl.parsing.Surroundings;

/**
 * The flow of a journey that is being checked, computed once for all rules; in an editor from the one of the last check.
 *
 * @param journey the journey, the key under which the flow is known while a file is checked
 */
record CheckedFlow(Journey journey) {

	/**
	 * The flow of a journey.
	 *
	 * @param context what is kept while a file is checked
	 */
	static Flow of(Journey journey, Map<Object, Object> context) {
		CheckedFlow key = new CheckedFlow(journey);
		Flow known = (Flow) context.get(key);
		if (known == null) {
			known = StepBasis.of(journey, context).isEmpty() ? Flow.of(journey)
					: Surroundings.of((XtextResource) journey.eResource()).update(key, Flow.class,
							before -> before.map(Flow::again).orElseGet(() -> Flow.of(journey)));
			context.put(key, known);
		}
		return known;
	}
}
