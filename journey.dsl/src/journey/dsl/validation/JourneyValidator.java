// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** Runs the rules, family by family. */
@ComposedChecks(validators = { NameRules.class, LanguageRules.class, RepetitionRules.class, ClientViewRules.class,
		CompletenessRules.class, CompletenessOfJourneyRules.class, TruthRules.class, MomentRules.class, PainRules.class,
		FlowRules.class, PortfolioRules.class, CustomRuleChecks.class })
public class JourneyValidator extends AbstractJourneyValidator {
}
