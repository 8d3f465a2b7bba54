// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

import java.util.Optional;
import java.util.function.Supplier;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

import com.google.inject.Injector;

import journey.dsl.ide.JourneyIdeSetup;

/**
 * The language's services, created when they are first asked for. That takes a while: never ask on the user's thread.
 * Editors and builds share them; they are a service of the platform, since builds also run without a workbench.
 */
public final class Language implements Supplier<Injector> {

	private final PlatformLog log = new PlatformLog();
	private Injector injector;

	/** The services that all of the workbench shares. */
	public static Language shared() {
		BundleContext context = FrameworkUtil.getBundle(Language.class).getBundleContext();
		return Optional.ofNullable(context.getServiceReference(Language.class)).map(context::getService)
				.orElseThrow(() -> new IllegalStateException("The platform does not run declarative services."));
	}

	@Override
	public synchronized Injector get() {
		if (injector == null) {
			log.install();
			injector = new JourneyIdeSetup().createInjectorAndDoEMFRegistration();
		}
		return injector;
	}

	/** Gives back what the services hold of the platform; called by the platform. */
	public synchronized void close() {
		log.uninstall();
	}

	/** A service of the language. */
	public <T> T get(Class<T> service) {
		return get().getInstance(service);
	}
}
