// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

import java.util.function.Supplier;

import com.google.inject.Injector;

import journey.dsl.ide.JourneyIdeSetup;

/** The language's services, created when they are first asked for. That takes a while: never ask on the user's thread. */
public final class Language implements Supplier<Injector> {

	private final PlatformLog log = new PlatformLog();
	private Injector injector;

	@Override
	public synchronized Injector get() {
		if (injector == null) {
			log.install();
			injector = new JourneyIdeSetup().createInjectorAndDoEMFRegistration();
		}
		return injector;
	}

	/** Gives back what the services hold of the platform. */
	synchronized void close() {
		log.uninstall();
	}

	/** A service of the language. */
	public <T> T get(Class<T> service) {
		return get().getInstance(service);
	}
}
