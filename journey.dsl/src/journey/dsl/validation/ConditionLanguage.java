// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.Locale;
import java.util.Map;

import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.FunctionDictionaryIfc;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.config.OperatorDictionaryIfc;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.NotFunction;
import com.ezylang.evalex.functions.string.StringContains;
import com.ezylang.evalex.functions.string.StringEndsWithFunction;
import com.ezylang.evalex.functions.string.StringLengthFunction;
import com.ezylang.evalex.functions.string.StringLowerFunction;
import com.ezylang.evalex.functions.string.StringStartsWithFunction;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.booleans.InfixAndOperator;
import com.ezylang.evalex.operators.booleans.InfixEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterOperator;
import com.ezylang.evalex.operators.booleans.InfixLessEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixLessOperator;
import com.ezylang.evalex.operators.booleans.InfixNotEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixOrOperator;
import com.ezylang.evalex.operators.booleans.PrefixNotOperator;

/**
 * The words that conditions of custom rules are made of: a few operators and functions, each of which takes time in
 * proportion to its operands. There is no power, factorial, rounding or regular expression, with which a short text
 * could keep a machine busy for ever, and nothing that reaches a class, a file or a clock.
 */
final class ConditionLanguage {

	private static final Map<String, EvaluationValue> CONSTANTS = Map.of("TRUE", EvaluationValue.TRUE, "FALSE",
			EvaluationValue.FALSE, "NULL", EvaluationValue.NULL_VALUE);

	private ConditionLanguage() {
	}

	static ExpressionConfiguration configuration() {
		return ExpressionConfiguration.builder().operatorDictionary(operators()).functionDictionary(functions())
				.defaultConstants(CONSTANTS).arraysAllowed(false).structuresAllowed(false)
				.implicitMultiplicationAllowed(false).singleQuoteStringLiteralsAllowed(true)
				.allowOverwriteConstants(false).locale(Locale.ROOT).build();
	}

	private static OperatorDictionaryIfc operators() {
		OperatorDictionaryIfc operators = new MapBasedOperatorDictionary();
		operators.addOperator("-", calculating(new PrefixMinusOperator()));
		operators.addOperator("+", calculating(new InfixPlusOperator()));
		operators.addOperator("-", calculating(new InfixMinusOperator()));
		operators.addOperator("*", calculating(new InfixMultiplicationOperator()));
		operators.addOperator("/", calculating(new InfixDivisionOperator()));
		operators.addOperator("==", new InfixEqualsOperator());
		operators.addOperator("!=", new InfixNotEqualsOperator());
		operators.addOperator(">", comparing(new InfixGreaterOperator()));
		operators.addOperator(">=", comparing(new InfixGreaterEqualsOperator()));
		operators.addOperator("<", comparing(new InfixLessOperator()));
		operators.addOperator("<=", comparing(new InfixLessEqualsOperator()));
		operators.addOperator("&&", new InfixAndOperator());
		operators.addOperator("||", new InfixOrOperator());
		operators.addOperator("!", new PrefixNotOperator());
		return operators;
	}

	private static FunctionDictionaryIfc functions() {
		FunctionDictionaryIfc functions = new MapBasedFunctionDictionary();
		functions.addFunction("ABS", new AbsFunction());
		functions.addFunction("IF", new IfFunction());
		functions.addFunction("MAX", new MaxFunction());
		functions.addFunction("MIN", new MinFunction());
		functions.addFunction("NOT", new NotFunction());
		functions.addFunction("STR_CONTAINS", new StringContains());
		functions.addFunction("STR_ENDS_WITH", new StringEndsWithFunction());
		functions.addFunction("STR_LENGTH", new StringLengthFunction());
		functions.addFunction("STR_LOWER", new StringLowerFunction());
		functions.addFunction("STR_STARTS_WITH", new StringStartsWithFunction());
		return functions;
	}

	/** Nothing is above or below what is not given. */
	private static OperatorIfc comparing(OperatorIfc operator) {
		return new NotGivenOperator(operator, EvaluationValue.FALSE);
	}

	/** What is computed with something that is not given is not given either. */
	private static OperatorIfc calculating(OperatorIfc operator) {
		return new NotGivenOperator(operator, EvaluationValue.NULL_VALUE);
	}
}
