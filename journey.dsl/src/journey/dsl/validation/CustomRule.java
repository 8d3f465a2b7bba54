// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;

/**
 * A rule that a project has declared for itself: all elements of a kind are checked that a condition holds for.
 *
 * @param id its id, which no rule of the catalogue has
 * @param kind class of the elements that it is about
 * @param condition what makes an element a finding
 * @param severity severity of its findings
 * @param message what its findings say
 */
public record CustomRule(String id, EClass kind, RuleExpression condition, Severity severity, String message) {

	/** Checks that nothing is missing. */
	public CustomRule {
		Objects.requireNonNull(id);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(condition);
		Objects.requireNonNull(severity);
		Objects.requireNonNull(message);
	}

	/**
	 * Whether an element is a finding.
	 *
	 * @param element an element of any kind
	 * @throws RuleExpression.Failure where the condition makes no sense for the element's values
	 */
	boolean finds(EObject element) throws RuleExpression.Failure {
		if (!kind.isInstance(element)) {
			return false;
		}
		Map<String, Object> values = ElementValues.of(element);
		boolean unresolved = condition.names().stream().anyMatch(name -> values.get(name) == ElementValues.UNRESOLVED);
		return !unresolved && condition.holds(values);
	}
}
