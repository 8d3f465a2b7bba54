// SPDX-License-Identifier: EPL-2.0
package journey.tests.install;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An Eclipse into which the update site is installed as users do it: once for all tests, which leave it as it is. */
final class InstalledJourney implements BeforeAllCallback {

	/** What users choose from the update site. */
	static final String FEATURE = "journey.feature.feature.group";

	private record Installed(EclipseInstallation eclipse, List<InstalledBundle> before) {
	}

	private Installed installed;

	@Override
	public void beforeAll(ExtensionContext context) {
		installed = context.getRoot().getStore(ExtensionContext.Namespace.create(InstalledJourney.class))
				.getOrComputeIfAbsent(FEATURE, feature -> install(), Installed.class);
	}

	private static Installed install() {
		try {
			EclipseInstallation eclipse = EclipseInstallation.copyOf("journey.plain.product");
			List<InstalledBundle> before = eclipse.bundles();
			Path site = EclipseInstallation.updateSite();
			eclipse.director("-repository", site.toUri().toString(), "-installIU", FEATURE);
			return new Installed(eclipse, before);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	/** The Eclipse. */
	EclipseInstallation eclipse() {
		return installed.eclipse();
	}

	/** The bundles that it had before. */
	List<InstalledBundle> before() {
		return installed.before();
	}
}
