// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.parser.Token;

/**
 * An operator that has an answer where an operand is not given; models leave a lot open.
 *
 * @param operator the operator where all operands are given
 * @param otherwise the answer where one is not
 */
record NotGivenOperator(OperatorIfc operator, EvaluationValue otherwise) implements OperatorIfc {

	@Override
	public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... operands)
			throws EvaluationException {
		for (EvaluationValue operand : operands) {
			if (operand.isNullValue()) {
				return otherwise;
			}
		}
		return operator.evaluate(expression, token, operands);
	}

	@Override
	public int getPrecedence() {
		return operator.getPrecedence();
	}

	@Override
	public int getPrecedence(ExpressionConfiguration configuration) {
		return operator.getPrecedence(configuration);
	}

	@Override
	public boolean isLeftAssociative() {
		return operator.isLeftAssociative();
	}

	@Override
	public boolean isPrefix() {
		return operator.isPrefix();
	}

	@Override
	public boolean isPostfix() {
		return operator.isPostfix();
	}

	@Override
	public boolean isInfix() {
		return operator.isInfix();
	}

	@Override
	public boolean isOperandLazy() {
		return operator.isOperandLazy();
	}
}
