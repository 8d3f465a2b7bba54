// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import org.eclipse.xtext.validation.Check;

import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.journey.Pain;

/** Rules on pains: why they hurt, what they keep the client from, and what is done about them. */
public class PainRules extends RuleChecks {

	/** Checks what is known of a pain. */
	@Check
	public void pain(Pain pain) {
		if (pain.getCauses().isEmpty()) {
			report(Rule.PAIN_WITHOUT_CAUSE, pain, null, label(pain));
		}
		if (pain.getBlocks().isEmpty()) {
			report(Rule.PAIN_BLOCKS_NOTHING, pain, null, label(pain));
		}
		if (project().isSurelyUnused(pain, Literals.INITIATIVE__ADDRESSES)) {
			report(Rule.PAIN_UNADDRESSED, pain, null, label(pain));
		}
	}
}
