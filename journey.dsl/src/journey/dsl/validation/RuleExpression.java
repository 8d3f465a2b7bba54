// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token.TokenType;

import journey.dsl.Messages;

/**
 * The condition of a custom rule, in the words of {@link ConditionLanguage}. It is short, knows nothing but the values
 * that it is given, and takes no number with an exponent, so that it is always done in no time.
 */
public final class RuleExpression {

	/** Longer conditions are refused. */
	static final int MAX_LENGTH = 500;

	private final Expression expression;

	private final Set<String> names;

	/** That a condition cannot be read or makes no sense. */
	public static final class Failure extends Exception {

		private static final long serialVersionUID = 1L;

		Failure(String message) {
			super(message);
		}
	}

	private RuleExpression(Expression expression) throws ParseException {
		this.expression = expression;
		this.names = Set.copyOf(expression.getUsedVariables());
	}

	/**
	 * Reads a condition.
	 *
	 * @param text the condition
	 * @throws Failure where it is too long or cannot be read
	 */
	static RuleExpression parse(String text) throws Failure {
		if (text.length() > MAX_LENGTH) {
			throw new Failure(Messages.RULES.text("rule.long", MAX_LENGTH));
		}
		try {
			Expression expression = new Expression(text, ConditionLanguage.configuration());
			for (ASTNode node : expression.getAllASTNodes()) {
				if (node.getToken().getType() == TokenType.NUMBER_LITERAL
						&& !node.getToken().getValue().matches("[0-9.]+")) {
					throw new Failure(Messages.RULES.text("rule.number", node.getToken().getValue()));
				}
			}
			return new RuleExpression(expression);
		} catch (ParseException e) {
			throw new Failure(Messages.RULES.text("rule.syntax", e.getStartPosition(), e.getMessage()));
		}
	}

	/** {@return the names of the values that the condition asks for, as it writes them} */
	public Set<String> names() {
		return names;
	}

	/**
	 * Whether the condition holds.
	 *
	 * @param values values by name: texts, numbers, truth values, or null for a number that is not given
	 * @throws Failure where the condition is no truth value, or does not fit the values
	 */
	boolean holds(Map<String, Object> values) throws Failure {
		try {
			Map<String, Object> used = new HashMap<>();
			names.forEach(name -> used.put(name, values.get(name)));
			EvaluationValue result = expression.copy().withValues(used).evaluate();
			if (!result.isBooleanValue()) {
				throw new Failure(Messages.RULES.text("rule.truth"));
			}
			return result.getBooleanValue();
		} catch (ParseException | EvaluationException | ArithmeticException e) {
			throw new Failure(Messages.RULES.text("rule.values", e.getMessage()));
		}
	}
}
