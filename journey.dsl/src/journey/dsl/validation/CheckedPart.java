// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;

import journey.dsl.analysis.Flow;
import journey.dsl.journey.Actual;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Step;
import journey.dsl.parsing.Surroundings;

/**
 * A part of a file that is checked as a whole, so that what was found in it can be kept: a step of a journey, or an actual
 * path. No rule on it, or on what is in it, looks into another step but those that its ways on lead to.
 *
 * @param findings what is known of the parts of the same owner
 * @param position which of them it is
 * @param element the step or path; what is read again is another element
 * @param next the steps that its ways on lead to
 */
record CheckedPart(PartFindings findings, int position, EObject element, List<Step> next) {

	/**
	 * An element as such a part.
	 *
	 * @param context what is kept while a file is checked
	 * @return empty where it is none, or where findings are not kept
	 */
	static Optional<CheckedPart> of(EObject element, Map<Object, Object> context) {
		if (element instanceof Actual actual) {
			return findings(actual, context).map(findings -> new CheckedPart(findings, 0, actual, List.of()));
		}
		Journey journey = element instanceof Step ? EcoreUtil2.getContainerOfType(element, Journey.class) : null;
		return journey == null ? Optional.empty() : findings(journey, context).map(findings -> {
			Step step = (Step) element;
			Flow flow = CheckedFlow.of(journey, context);
			return new CheckedPart(findings, flow.position(step), step, flow.successors(step));
		});
	}

	private static Optional<PartFindings> findings(EObject owner, Map<Object, Object> context) {
		List<Object> key = List.of(PartFindings.class, owner);
		return StepBasis.of(owner, context).map(basis -> (PartFindings) context.computeIfAbsent(key,
				unknown -> Surroundings.of((XtextResource) owner.eResource()).update(key, PartFindings.class,
						before -> before.filter(known -> known.holdFor(basis)).orElseGet(() -> new PartFindings(basis)))));
	}
}
