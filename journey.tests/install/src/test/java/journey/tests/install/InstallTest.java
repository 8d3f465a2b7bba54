// SPDX-License-Identifier: EPL-2.0
package journey.tests.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Installing the update site into an Eclipse that does not know Journey, as a user does. */
class InstallTest {

	@RegisterExtension
	private static final InstalledJourney INSTALLED = new InstalledJourney();

	@Test
	void theEclipseInstalledInto_hasNothingOfJourney() {
		assertThat(INSTALLED.before()).extracting(InstalledBundle::name).isNotEmpty()
				.noneMatch(name -> name.startsWith("journey."));
	}

	@Test
	void theFeature_isInstalled() throws Exception {
		// when
		String roots = INSTALLED.eclipse().director("-listInstalledRoots");

		// then
		assertThat(roots).contains(InstalledJourney.FEATURE + "/");
	}

	@Test
	void itsBundles_areConfiguredToRun() throws Exception {
		assertThat(INSTALLED.eclipse().bundles()).extracting(InstalledBundle::name)
				.contains("journey.dsl", "journey.dsl.ide", "journey.dsl.ui", "journey.sirius");
	}

	@Test
	void allBundles_resolveWithoutSirius() throws Exception {
		try (var bundles = ResolvedBundles.of(INSTALLED.eclipse())) {
			assertThat(INSTALLED.eclipse().bundles()).extracting(InstalledBundle::name)
					.doesNotContain("org.eclipse.sirius");
			assertThat(bundles.unresolved()).isEmpty();
		}
	}

	@Test
	void theFeatureOfTheDiagrams_isRefusedWithoutSiriusAndSaysWhatIsMissing() throws Exception {
		// given
		var withoutSirius = EclipseInstallation.copyOf("journey.plain.product", "without-sirius");

		// when
		String site = EclipseInstallation.updateSite().toUri().toString();

		// then
		assertThatThrownBy(() -> withoutSirius.director("-repository", site, "-installIU",
				"journey.sirius.feature.feature.group")).hasMessageContaining("org.eclipse.sirius.");
	}

	@Test
	void theUpdateSite_hasNothingOfSirius() throws Exception {
		try (Stream<Path> plugins = Files.list(EclipseInstallation.updateSite().resolve("plugins"))) {
			assertThat(plugins.map(file -> file.getFileName().toString())).isNotEmpty()
					.noneMatch(name -> name.startsWith("org.eclipse.sirius"));
		}
	}

	@Test
	void theLanguage_loadsWithTheBundlesOfTheInstallation() throws Exception {
		try (var bundles = ResolvedBundles.of(INSTALLED.eclipse())) {
			assertThat(bundles.load("journey.dsl.ide", "journey.dsl.ide.JourneyIdeSetup")).isNotNull();
		}
	}
}
