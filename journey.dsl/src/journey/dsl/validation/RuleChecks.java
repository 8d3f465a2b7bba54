// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.validation.EValidatorRegistrar;

import journey.dsl.Messages;
import journey.dsl.journey.NamedElement;

/** Base of the classes that check one family of rules each. */
abstract class RuleChecks extends AbstractJourneyValidator {

	/** Does nothing: {@link JourneyValidator} is registered and runs the families. */
	@Override
	public final void register(EValidatorRegistrar registrar) {
		// registered through the composing validator, else each rule would be checked twice
	}

	/**
	 * Reports a finding.
	 *
	 * @param rule the broken rule; its id is the message's key
	 * @param element the element that the finding is about
	 * @param feature the feature to mark, or null for the element's name
	 * @param arguments what is filled into the message
	 */
	protected final void report(Rule rule, EObject element, EStructuralFeature feature, Object... arguments) {
		report(rule, rule.id(), element, feature, INSIGNIFICANT_INDEX, arguments);
	}

	/** Reports a finding at one of several values of a feature. */
	protected final void reportAt(Rule rule, EObject element, EStructuralFeature feature, int index,
			Object... arguments) {
		report(rule, rule.id(), element, feature, index, arguments);
	}

	/** Reports a finding of a rule that has several messages. */
	protected final void reportAs(String messageKey, Rule rule, EObject element, EStructuralFeature feature,
			Object... arguments) {
		report(rule, messageKey, element, feature, INSIGNIFICANT_INDEX, arguments);
	}

	/** Reports a finding at a piece of text. */
	protected final void reportAt(Rule rule, EObject element, INode node, Object... arguments) {
		addIssue(Messages.RULES.text(rule.id(), arguments), element, node.getOffset(), node.getLength(), rule.id());
	}

	private void report(Rule rule, String messageKey, EObject element, EStructuralFeature feature, int index,
			Object... arguments) {
		addIssue(Messages.RULES.text(messageKey, arguments), element, feature, index, rule.id());
	}

	/** {@return how a message calls an element: its title, else its name} */
	protected static String label(NamedElement element) {
		String title = element.getTitle();
		return title == null || title.isBlank() ? element.getName() : title;
	}

	/** {@return the number as people write it, without trailing zeros} */
	protected static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}
}
