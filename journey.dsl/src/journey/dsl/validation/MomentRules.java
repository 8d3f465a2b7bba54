// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import org.eclipse.xtext.validation.Check;

import journey.dsl.analysis.Contents;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.journey.Step;

/** Rules on moments of truth: they are named, measured first, and somebody answers for them. */
public class MomentRules extends RuleChecks {

	/** Checks that a journey has a moment of truth. */
	@Check
	public void moments(Journey journey) {
		if (Contents.steps(journey).stream().allMatch(step -> step.getMoment() == null)) {
			report(Rule.MOMENT_MISSING, journey, null, label(journey));
		}
	}

	/** Checks that a moment of truth is measured and owned. */
	@Check
	public void moment(Step step) {
		if (step.getMoment() == null) {
			return;
		}
		if (step.getMeasures().isEmpty()
				&& step.getTouchpoints().stream().allMatch(touchpoint -> touchpoint.getMeasures().isEmpty())) {
			report(Rule.MOMENT_UNMEASURED, step, Literals.STEP__MOMENT, label(step));
		}
		if (step.getOwner() == null) {
			report(Rule.MOMENT_UNOWNED, step, Literals.STEP__MOMENT, label(step));
		}
	}
}
