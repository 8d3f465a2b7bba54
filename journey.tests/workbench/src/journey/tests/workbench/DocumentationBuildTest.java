// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;

import journey.dsl.ui.build.JourneyNature;

/** The documentation that a build writes. */
class DocumentationBuildTest extends ManuallyBuilt {

	private static final String BUY = "package shop journey Buy \"Buy a sofa\" { phase P before { step S \"I look\" } }";

	private static final String RETURN = "package shop journey Return \"Give it back\" { phase P { step S \"I call\" } }";

	@BeforeEach
	void describeJourney() throws CoreException {
		Projects.write(project, "buy.journey", BUY);
	}

	@Test
	void nothingIsWrittenUnlessSomebodyWantsIt() {
		// when
		Projects.build(project);

		// then
		assertThat(project.getFolder("documentation").exists()).isFalse();
	}

	@Test
	void theSiteIsWrittenAndMarkedAsDerived() throws Exception {
		// given
		setting("documentation.enabled", "true");
		setting("documentation.folder", "out/site");

		// when
		Projects.build(project);

		// then
		IFile index = project.getFile("out/site/index.html");
		assertThat(Projects.text(index)).contains("Buy a sofa");
		assertThat(index.isDerived()).isTrue();
	}

	@Test
	void theSiteSpeaksTheChosenLanguage() throws Exception {
		// given
		setting("documentation.enabled", "true");
		setting("documentation.language", "fr");

		// when
		Projects.build(project);

		// then
		assertThat(Projects.text(project.getFile("documentation/index.html"))).contains("lang=\"fr\"");
	}

	@Test
	void whatHasNotChangedIsNotWrittenAgain() throws Exception {
		// given
		setting("documentation.enabled", "true");
		Projects.build(project);
		IFile style = project.getFile("documentation/assets/site.css");
		long before = style.getModificationStamp();

		// when
		Projects.write(project, "buy.journey", BUY.replace("sofa", "bed"));
		Projects.build(project);

		// then
		assertThat(Projects.text(project.getFile("documentation/index.html"))).contains("Buy a bed");
		assertThat(style.getModificationStamp()).isEqualTo(before);
	}

	@Test
	void whatIsNoLongerWrittenIsDeletedAndNothingElse() throws Exception {
		// given
		setting("documentation.enabled", "true");
		IFile gone = Projects.write(project, "return.journey", RETURN);
		Projects.build(project);
		IFile figure = project.getFile("documentation/figures/shop.Return-map.svg");
		assertThat(figure.exists()).isTrue();
		IFile own = Projects.write(project, "documentation/notes.txt", "mine");

		// when
		gone.delete(true, null);
		Projects.build(project);

		// then
		assertThat(figure.exists()).isFalse();
		assertThat(own.exists()).isTrue();
	}

	@Test
	void aFolderWithOtherFilesIsLeftAloneAndMarked() throws Exception {
		// given
		setting("documentation.enabled", "true");
		Projects.write(project, "documentation/notes.txt", "mine");

		// when
		Projects.build(project, IncrementalProjectBuilder.FULL_BUILD);

		// then
		IMarker[] markers = project.findMarkers("journey.dsl.ui.documentation", false, IResource.DEPTH_ZERO);
		assertThat(markers).hasSize(1);
		assertThat(project.getFile("documentation/index.html").exists()).isFalse();
	}

	@Test
	void takingTheNatureAwayTakesTheMarkerAway() throws Exception {
		// given
		setting("documentation.enabled", "true");
		Projects.write(project, "documentation/notes.txt", "mine");
		Projects.build(project, IncrementalProjectBuilder.FULL_BUILD);

		// when
		JourneyNature.set(project, false);

		// then
		assertThat(project.findMarkers("journey.dsl.ui.documentation", false, IResource.DEPTH_ZERO)).isEmpty();
	}

	private void setting(String key, String value) throws BackingStoreException {
		IEclipsePreferences node = new ProjectScope(project).getNode("journey.dsl.ui");
		node.put(key, value);
		node.flush();
	}
}
