// SPDX-License-Identifier: EPL-2.0
package journey.tests.install;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The Eclipse that comes with Journey. */
class ProductTest {

	private static EclipseInstallation eclipse;

	@BeforeAll
	static void copyTheProduct() throws Exception {
		eclipse = EclipseInstallation.copyOf("journey.ide.product");
	}

	@Test
	void theProduct_startsAndKnowsWhatIsInstalled() throws Exception {
		// when
		String roots = eclipse.director("-listInstalledRoots");

		// then
		assertThat(roots).contains("journey.ide.product/");
	}

	@Test
	void allBundles_resolve() throws Exception {
		try (var bundles = ResolvedBundles.of(eclipse)) {
			assertThat(bundles.unresolved()).isEmpty();
		}
	}
}
