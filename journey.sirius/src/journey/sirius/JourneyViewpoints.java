// SPDX-License-Identifier: EPL-2.0
package journey.sirius;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Makes the viewpoint "Customer journey" known to Sirius while this bundle is active.
 * <p>
 * Sirius is optional: the bundle is built, installed and started without it. Its registry is therefore called by
 * reflection, in this class only, and nothing happens where Sirius is absent. Sirius itself activates the bundle, by
 * loading this class through the extension point {@code org.eclipse.sirius.componentization}.
 */
public final class JourneyViewpoints implements BundleActivator {

	private static final String SPECIFICATION = "journey.sirius/description/journey.odesign";
	private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";

	private Collection<?> viewpoints = List.of();

	/**
	 * Registers the specification; does nothing where Sirius is absent.
	 *
	 * @throws IllegalStateException where Sirius is present but its registry is not the one this class knows
	 */
	@Override
	public void start(BundleContext context) {
		Class<?> registry = registryClass();
		if (registry != null) {
			viewpoints = (Collection<?>) call(registry, "registerFromPlugin", SPECIFICATION);
		}
	}

	/** Takes back what {@link #start} registered. */
	@Override
	public void stop(BundleContext context) {
		for (Object viewpoint : viewpoints) {
			call(registryClass(), "disposeFromPlugin", viewpoint);
		}
		viewpoints = List.of();
	}

	/** The class of Sirius's registry, or null: its absence is a normal state and not an error. */
	@SuppressWarnings("unused") // nothing to tell about what is absent
	private static Class<?> registryClass() {
		try {
			return Class.forName(REGISTRY, true, JourneyViewpoints.class.getClassLoader());
		} catch (ClassNotFoundException absent) {
			return null;
		}
	}

	private static Object call(Class<?> registry, String name, Object argument) {
		try {
			Object instance = registry.getMethod("getInstance").invoke(null);
			return method(registry, name, argument).invoke(instance, argument);
		} catch (InvocationTargetException failure) {
			throw new IllegalStateException("Sirius failed in ViewpointRegistry." + name, failure.getCause());
		} catch (ReflectiveOperationException unknown) {
			throw new IllegalStateException("This version of Sirius has no ViewpointRegistry." + name
					+ " for the viewpoint \"Customer journey\"; install Sirius 7", unknown);
		}
	}

	private static Method method(Class<?> registry, String name, Object argument) throws NoSuchMethodException {
		return Stream.of(registry.getMethods())
				.filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
				.filter(method -> method.getParameterTypes()[0].isInstance(argument))
				.findFirst()
				.orElseThrow(() -> new NoSuchMethodException(name));
	}
}
