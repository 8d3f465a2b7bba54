// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

import journey.dsl.Messages;
import journey.dsl.journey.NamedElement;

/** Checks the rules that a project has declared for itself. */
public class CustomRuleChecks extends RuleChecks {

	/** Checks an element. */
	@Check
	public void element(EObject element) {
		for (CustomRule rule : RuleSettings.of(element.eResource()).customRules()) {
			try {
				if (rule.finds(element)) {
					add(rule.severity(), message(rule, element), element, rule.id());
				}
			} catch (RuleExpression.Failure failure) {
				add(Severity.ERROR, Messages.RULES.text("rule.failed", rule.id(), failure.getMessage()), element,
						rule.id());
			}
		}
	}

	private static String message(CustomRule rule, EObject element) {
		return element instanceof NamedElement named
				? Messages.RULES.text("rule.finding", label(named), rule.message()) : rule.message();
	}

	private void add(Severity severity, String message, EObject element, String id) {
		EStructuralFeature feature = nameOf(element);
		switch (severity) {
			case ERROR -> acceptError(message, element, feature, INSIGNIFICANT_INDEX, id);
			case WARNING -> acceptWarning(message, element, feature, INSIGNIFICANT_INDEX, id);
			case INFO -> acceptInfo(message, element, feature, INSIGNIFICANT_INDEX, id);
			case IGNORE -> {
				// switched off
			}
		}
	}
}
