// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.Map;

import journey.dsl.analysis.Flow;
import journey.dsl.journey.Journey;

/**
 * The flow of a journey that is being checked, computed once for all rules.
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
		return (Flow) context.computeIfAbsent(new CheckedFlow(journey), key -> Flow.of(journey));
	}
}
