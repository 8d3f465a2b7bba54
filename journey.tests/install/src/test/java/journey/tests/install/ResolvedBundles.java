// SPDX-License-Identifier: EPL-2.0
package journey.tests.install;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.launch.EquinoxFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** The bundles of an installation, brought into a framework and resolved without starting any of them. */
final class ResolvedBundles implements AutoCloseable {

	private static final long DEADLINE_IN_MILLISECONDS = 60_000;

	private final Framework framework;
	private final List<Bundle> bundles;

	private ResolvedBundles(Framework framework, List<Bundle> bundles) {
		this.framework = framework;
		this.bundles = bundles;
	}

	static ResolvedBundles of(EclipseInstallation installation) throws IOException, BundleException {
		Framework framework = new EquinoxFactory().newFramework(Map.of(
				Constants.FRAMEWORK_STORAGE, installation.storage().toString(),
				Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
				"osgi.os", "linux", "osgi.ws", "gtk", "osgi.arch", "x86_64"));
		framework.init();
		List<Bundle> bundles = new ArrayList<>();
		for (InstalledBundle bundle : installation.bundles()) {
			// the framework itself runs already
			if (!bundle.name().equals("org.eclipse.osgi")) {
				String location = "reference:" + bundle.jar().toUri();
				bundles.add(framework.getBundleContext().installBundle(location));
			}
		}
		framework.adapt(FrameworkWiring.class).resolveBundles(bundles);
		return new ResolvedBundles(framework, bundles);
	}

	/** The names of those that the framework could not resolve. */
	List<String> unresolved() {
		return bundles.stream().filter(bundle -> bundle.getState() == Bundle.INSTALLED).map(Bundle::getSymbolicName)
				.toList();
	}

	/** Loads a class with the class path that a bundle has once it is resolved. */
	Class<?> load(String bundle, String className) throws ClassNotFoundException {
		return bundles.stream().filter(candidate -> bundle.equals(candidate.getSymbolicName())).findFirst()
				.orElseThrow(() -> new AssertionError("No bundle " + bundle)).loadClass(className);
	}

	@Override
	public void close() throws BundleException {
		framework.stop();
		try {
			framework.waitForStop(DEADLINE_IN_MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
