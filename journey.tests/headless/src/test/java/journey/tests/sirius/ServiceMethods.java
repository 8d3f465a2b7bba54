// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/** The public methods of the Java extensions that a specification names, found as Sirius finds them. */
final class ServiceMethods {

	private final Map<String, List<Method>> byName;

	ServiceMethods(Specification specification) {
		byName = specification.all("ownedJavaExtensions").map(element -> element.getAttribute("qualifiedClassName"))
				.map(ServiceMethods::load).flatMap(type -> Stream.of(type.getMethods()))
				.filter(ServiceMethods::isService)
				.collect(Collectors.groupingBy(Method::getName, TreeMap::new, Collectors.toList()));
	}

	Map<String, List<Method>> byName() {
		return byName;
	}

	/** The only service of a name: with several, Sirius would take any that fits. */
	Method only(String name) {
		List<Method> methods = byName.getOrDefault(name, List.of());
		if (methods.size() != 1) {
			throw new AssertionError(methods.size() + " services are named " + name);
		}
		return methods.get(0);
	}

	/** What a service gives: the class itself, or that of the elements of a collection. */
	static Class<?> result(Method method) {
		Type type = method.getGenericReturnType();
		if (type instanceof ParameterizedType parameterized
				&& Collection.class.isAssignableFrom((Class<?>) parameterized.getRawType())) {
			return (Class<?>) parameterized.getActualTypeArguments()[0];
		}
		return method.getReturnType();
	}

	static Class<?> load(String name) {
		try {
			return Class.forName(name);
		} catch (ClassNotFoundException missing) {
			throw new AssertionError("The specification names a class that is not there: " + name, missing);
		}
	}

	private static boolean isService(Method method) {
		return Modifier.isPublic(method.getModifiers()) && method.getParameterCount() > 0
				&& EObject.class.isAssignableFrom(method.getParameterTypes()[0]);
	}
}
