// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/** Evaluates the expressions that this specification uses as Sirius does. */
final class Evaluation {

	private static final Pattern CALL = Pattern.compile("service:(?:(\\w+)\\.)?(\\w+)(?:\\(([\\w, ]+)\\))?");

	private final ServiceMethods services;

	Evaluation(ServiceMethods services) {
		this.services = services;
	}

	/** The elements that an expression gives: those of a collection, a single one, or none for null. */
	List<EObject> elements(String expression, EObject self, Map<String, ?> variables) {
		Object value = evaluate(expression, self, variables);
		if (value == null) {
			return List.of();
		}
		Collection<?> values = value instanceof Collection<?> many ? many : List.of(value);
		return values.stream().map(EObject.class::cast).toList();
	}

	/** What an expression gives; a variable or a service that is not there is an error, as in Sirius. */
	Object evaluate(String expression, EObject self, Map<String, ?> variables) {
		if (expression.startsWith("feature:")) {
			return self.eGet(ExpressionTypes.feature(self.eClass().getInstanceClass(),
					expression.substring("feature:".length())));
		}
		if (expression.startsWith("var:")) {
			return variable(expression.substring("var:".length()), self, variables);
		}
		return expression.startsWith("service:") ? call(expression, self, variables) : expression;
	}

	private Object call(String expression, EObject self, Map<String, ?> variables) {
		Matcher call = CALL.matcher(expression);
		if (!call.matches()) {
			throw new AssertionError("Not a call of a service: " + expression);
		}
		List<Object> arguments = new ArrayList<>();
		arguments.add(variable(call.group(1) == null ? "self" : call.group(1), self, variables));
		if (call.group(3) != null) {
			Stream.of(call.group(3).split(",")).map(name -> variable(name.strip(), self, variables))
					.forEach(arguments::add);
		}
		Method method = services.only(call.group(2));
		try {
			Object instance = method.getDeclaringClass().getConstructor().newInstance();
			return method.invoke(instance, arguments.toArray());
		} catch (ReflectiveOperationException failure) {
			throw new AssertionError(expression + " on " + self, failure);
		}
	}

	private static Object variable(String name, EObject self, Map<String, ?> variables) {
		if (!"self".equals(name) && !variables.containsKey(name)) {
			throw new AssertionError("No variable " + name + " on " + self);
		}
		return "self".equals(name) ? self : variables.get(name);
	}
}
