// SPDX-License-Identifier: EPL-2.0
package journey.sirius;

import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

import journey.dsl.diagram.Diagrams;
import journey.sirius.reflection.SiriusApi;

/**
 * Makes the viewpoint "Customer journey" known to Sirius while this bundle is active, and finds what it shows.
 * <p>
 * Sirius is optional: the bundle is built, installed and started without it. Sirius is therefore called by reflection,
 * through {@link SiriusApi}, and nothing happens where it is absent. Sirius itself activates the bundle, by loading this class
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
		Class<?> registry = SiriusApi.find(REGISTRY);
		if (registry != null) {
			viewpoints = (Collection<?>) SiriusApi.call(registry, registry(registry), "registerFromPlugin", SPECIFICATION);
			context.registerService(Diagrams.class, JourneyViewpoints::show, null);
		}
	}

	/** Takes back what {@link #start} registered. */
	@Override
	public void stop(BundleContext context) {
		for (Object viewpoint : viewpoints) {
			Class<?> registry = SiriusApi.find(REGISTRY);
			SiriusApi.call(registry, registry(registry), "disposeFromPlugin", viewpoint);
		}
		viewpoints = List.of();
	}

	private static boolean show(URI element) {
		Class<?> sessions = SiriusApi.find(SESSIONS);
		if (sessions == null || SiriusApi.find(EDITORS) == null) {
			return false;
		}
		for (Object session : (Collection<?>) SiriusApi.call(sessions, SiriusApi.instance(sessions), "getSessions")) {
			EObject shown = element(session, element);
			for (EObject owner = shown; owner != null; owner = owner.eContainer()) {
				Class<?> dialects = SiriusApi.find(REPRESENTATIONS);
				Collection<?> found = (Collection<?>) SiriusApi.call(dialects, SiriusApi.instance(dialects),
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
		Class<?> editors = SiriusApi.find(EDITORS);
		Object editor = SiriusApi.call(editors, SiriusApi.instance(editors), "openEditor", session, representation,
				new NullProgressMonitor());
		if (editor != null) {
			SiriusApi.call(editors, SiriusApi.instance(editors), "selectAndReveal", editor, Views.of(representation, shown));
		}
	}

	private static EObject element(Object session, URI address) {
		for (Object resource : (Collection<?>) SiriusApi.call(SiriusApi.find(SESSION), session, "getSemanticResources")) {
			if (((Resource) resource).getURI().equals(address.trimFragment())) {
				return ((Resource) resource).getEObject(address.fragment());
			}
		}
		return null;
	}

	private static Object registry(Class<?> type) {
		return SiriusApi.call(type, null, "getInstance");
	}
}
