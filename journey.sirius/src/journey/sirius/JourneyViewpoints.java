// SPDX-License-Identifier: EPL-2.0
package journey.sirius;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

import journey.dsl.diagram.Diagrams;

/**
 * Makes the viewpoint "Customer journey" known to Sirius while this bundle is active, and finds what it shows.
 * <p>
 * Sirius is optional: the bundle is built, installed and started without it. Sirius is therefore called by reflection,
 * in this class only, and nothing happens where it is absent. Sirius itself activates the bundle, by loading this class
 * through the extension point {@code org.eclipse.sirius.componentization}.
 */
public final class JourneyViewpoints implements BundleActivator {

	private static final String SPECIFICATION = "journey.sirius/description/journey.odesign";
	private static final String API = "org.eclipse.sirius.business.api.";
	private static final String REGISTRY = API + "componentization.ViewpointRegistry";
	private static final String SESSION = API + "session.Session";
	private static final String SESSIONS = API + "session.SessionManager";
	private static final String REPRESENTATIONS = API + "dialect.DialectManager";
	private static final String EDITORS = "org.eclipse.sirius.ui.business.api.dialect.DialectUIManager";

	private Collection<?> viewpoints = List.of();

	/**
	 * Registers the specification; does nothing where Sirius is absent.
	 *
	 * @throws IllegalStateException where Sirius is present but its registry is not the one this class knows
	 */
	@Override
	public void start(BundleContext context) {
		Class<?> registry = find(REGISTRY);
		if (registry != null) {
			viewpoints = (Collection<?>) call(registry, registry(registry), "registerFromPlugin", SPECIFICATION);
			context.registerService(Diagrams.class, JourneyViewpoints::show, null);
		}
	}

	/** Takes back what {@link #start} registered. */
	@Override
	public void stop(BundleContext context) {
		for (Object viewpoint : viewpoints) {
			Class<?> registry = find(REGISTRY);
			call(registry, registry(registry), "disposeFromPlugin", viewpoint);
		}
		viewpoints = List.of();
	}

	private static boolean show(URI element) {
		Class<?> sessions = find(SESSIONS);
		if (sessions == null || find(EDITORS) == null) {
			return false;
		}
		for (Object session : (Collection<?>) call(sessions, instance(sessions), "getSessions")) {
			EObject shown = element(session, element);
			for (EObject owner = shown; owner != null; owner = owner.eContainer()) {
				Class<?> dialects = find(REPRESENTATIONS);
				Collection<?> found = (Collection<?>) call(dialects, instance(dialects),
						"getRepresentationDescriptors", owner, session);
				if (!found.isEmpty()) {
					open(session, (EObject) found.iterator().next(), shown);
					return true;
				}
			}
		}
		return false;
	}

	private static void open(Object session, EObject descriptor, EObject shown) {
		EObject representation = (EObject) descriptor.eGet(descriptor.eClass().getEStructuralFeature("representation"));
		Class<?> editors = find(EDITORS);
		Object editor = call(editors, instance(editors), "openEditor", session, representation,
				new NullProgressMonitor());
		if (editor != null) {
			call(editors, instance(editors), "selectAndReveal", editor, Views.of(representation, shown));
		}
	}

	private static EObject element(Object session, URI address) {
		for (Object resource : (Collection<?>) call(find(SESSION), session, "getSemanticResources")) {
			if (((Resource) resource).getURI().equals(address.trimFragment())) {
				return ((Resource) resource).getEObject(address.fragment());
			}
		}
		return null;
	}

	/** A class of Sirius, or null: its absence is a normal state and not an error. */
	@SuppressWarnings("unused") // nothing to tell about what is absent
	private static Class<?> find(String name) {
		try {
			return Class.forName(name, true, JourneyViewpoints.class.getClassLoader());
		} catch (ClassNotFoundException absent) {
			return null;
		}
	}

	private static Object registry(Class<?> type) {
		return call(type, null, "getInstance");
	}

	private static Object instance(Class<?> type) {
		try {
			return type.getField("INSTANCE").get(null);
		} catch (ReflectiveOperationException unknown) {
			throw unknown(type, "INSTANCE", unknown);
		}
	}

	private static Object call(Class<?> type, Object receiver, String name, Object... arguments) {
		try {
			return method(type, name, arguments).invoke(receiver, arguments);
		} catch (InvocationTargetException failure) {
			throw new IllegalStateException("Sirius failed in " + type.getSimpleName() + "." + name,
					failure.getCause());
		} catch (ReflectiveOperationException unknown) {
			throw unknown(type, name, unknown);
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
			accepts = parameters[index].isInstance(arguments[index]);
		}
		return accepts;
	}
}
