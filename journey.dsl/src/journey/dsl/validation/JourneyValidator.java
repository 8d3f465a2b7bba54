// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** Runs the rules, family by family. */
@ComposedChecks(validators = { NameRules.class, LanguageRules.class, RepetitionRules.class })
public class JourneyValidator extends AbstractJourneyValidator {
}
