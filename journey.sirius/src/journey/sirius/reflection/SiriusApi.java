// SPDX-License-Identifier: EPL-2.0
package journey.sirius.reflection;

import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Calls Sirius by reflection, since the bundle is built, installed and started without it. No other class does.
 */
public final class SiriusApi {

	private SiriusApi() {
	}

	/** A class of Sirius, or null: its absence is a normal state and not an error. */
	@SuppressWarnings("unused") // nothing to tell about what is absent
	public static Class<?> find(String name) {
		try {
			return Class.forName(name, true, SiriusApi.class.getClassLoader());
		} catch (ClassNotFoundException absent) {
			return null;
		}
	}

	/**
	 * The instance that Sirius keeps in the constant {@code INSTANCE} of a type.
	 *
	 * @throws IllegalStateException where the type has none
	 */
	public static Object instance(Class<?> type) {
		return constant(type, "INSTANCE");
	}

	/**
	 * A constant of a type.
	 *
	 * @throws IllegalStateException where the type has none of this name
	 */
	public static Object constant(Class<?> type, String name) {
		try {
			return type.getField(name).get(null);
		} catch (ReflectiveOperationException unknown) {
			throw unknown(type, name, unknown);
		}
	}

	/**
	 * Calls a public method; a static one where the receiver is null.
	 *
	 * @throws IllegalStateException where Sirius has no such method, or the method fails
	 */
	public static Object call(Class<?> type, Object receiver, String name, Object... arguments) {
		try {
			return method(type, name, arguments).invoke(receiver, arguments);
		} catch (InvocationTargetException failure) {
			throw new IllegalStateException("Sirius failed in " + type.getSimpleName() + "." + name,
					failure.getCause());
		} catch (ReflectiveOperationException unknown) {
			throw unknown(type, name, unknown);
		}
	}

	/** An object of an interface with one method, which always answers the same. */
	public static Object implement(Class<?> type, Object answer) {
		return implement(type, (method, arguments) -> answer);
	}

	/** An object of an interface whose methods answer what a function of their name and arguments says. */
	public static Object implement(Class<?> type, BiFunction<String, Object[], Object> answers) {
		Object identity = new Object();
		return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> method.getDeclaringClass() == Object.class
						? method.invoke(identity, arguments)
						: answers.apply(method.getName(), arguments));
	}

	/**
	 * A new object, by the constructor without parameters.
	 *
	 * @throws IllegalStateException where there is no such constructor, or it fails
	 */
	public static Object create(Class<?> type) {
		try {
			return type.getConstructor().newInstance();
		} catch (ReflectiveOperationException unknown) {
			throw unknown(type, "constructor", unknown);
		}
	}

	private static IllegalStateException unknown(Class<?> type, String name, ReflectiveOperationException cause) {
		return new IllegalStateException("This version of Sirius has no " + type.getSimpleName() + "." + name
				+ " for the viewpoint \"Customer journey\"; install Sirius 7", cause);
	}

	private static Method method(Class<?> type, String name, Object... arguments) throws NoSuchMethodException {
		return Stream.of(type.getMethods())
				.filter(method -> method.getName().equals(name) && accepts(method.getParameterTypes(), arguments))
				.findFirst().orElseThrow(() -> new NoSuchMethodException(name));
	}

	private static boolean accepts(Class<?>[] parameters, Object... arguments) {
		boolean accepts = parameters.length == arguments.length;
		for (int index = 0; accepts && index < parameters.length; index++) {
			accepts = MethodType.methodType(parameters[index]).wrap().returnType().isInstance(arguments[index]);
		}
		return accepts;
	}
}
