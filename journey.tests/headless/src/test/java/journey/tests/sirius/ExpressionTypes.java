// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import journey.dsl.journey.JourneyPackage;

/**
 * What an expression gives in a context, told without evaluating it. It fails where a feature, a service or a variable
 * does not exist there, and on whatever is beyond the expressions that this specification may use.
 */
final class ExpressionTypes {

	private static final Pattern CALL = Pattern.compile("service:(?:(\\w+)\\.)?(\\w+)(?:\\(([\\w, ]+)\\))?");
	private static final Pattern INTEGER = Pattern.compile("-?\\d+");

	private final ServiceMethods services;

	ExpressionTypes(ServiceMethods services) {
		this.services = services;
	}

	/** The class of the result, or of its elements where it is a collection. */
	Class<?> of(String expression, Context context) {
		if (expression.startsWith("feature:")) {
			return feature(context.self(), expression.substring("feature:".length())).getEType().getInstanceClass();
		}
		if (expression.startsWith("var:")) {
			return context.variable(expression.substring("var:".length()));
		}
		if (expression.startsWith("service:")) {
			return call(expression, context);
		}
		if (INTEGER.matcher(expression).matches()) {
			return int.class;
		}
		throw new AssertionError("Not an expression that can be checked: " + expression);
	}

	/** Whether a class of the model has a feature. */
	static boolean has(Class<?> owner, String name) {
		return modelClass(owner) != null && modelClass(owner).getEStructuralFeature(name) != null;
	}

	/** The feature of a class of the model. */
	static EStructuralFeature feature(Class<?> owner, String name) {
		EStructuralFeature feature = modelClass(owner).getEStructuralFeature(name);
		if (feature == null) {
			throw new AssertionError(owner.getSimpleName() + " has no feature " + name);
		}
		return feature;
	}

	private Class<?> call(String expression, Context context) {
		Matcher call = CALL.matcher(expression);
		if (!call.matches()) {
			throw new AssertionError("Not a call of a service: " + expression);
		}
		List<Class<?>> arguments = new ArrayList<>();
		arguments.add(context.variable(call.group(1) == null ? "self" : call.group(1)));
		if (call.group(3) != null) {
			Stream.of(call.group(3).split(",")).map(String::strip).map(context::variable).forEach(arguments::add);
		}
		Method method = services.only(call.group(2));
		if (!accepts(method, arguments)) {
			throw new AssertionError(method + " does not take " + arguments);
		}
		return ServiceMethods.result(method);
	}

	private static boolean accepts(Method method, List<Class<?>> arguments) {
		Class<?>[] parameters = method.getParameterTypes();
		if (parameters.length != arguments.size()) {
			return false;
		}
		for (int i = 0; i < parameters.length; i++) {
			if (!parameters[i].isAssignableFrom(arguments.get(i))) {
				return false;
			}
		}
		return true;
	}

	private static EClass modelClass(Class<?> type) {
		return (EClass) JourneyPackage.eINSTANCE.getEClassifier(type.getSimpleName());
	}
}
