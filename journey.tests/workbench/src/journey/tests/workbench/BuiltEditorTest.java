// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Editors and the build of a Journey project side by side, with "Build Automatically" on. */
class BuiltEditorTest {

	private static final String DEPARTMENTS = "package shop department Stores \"Magasins\"";

	private static final String CHANNELS = "package shop channel Shop \"Magasin\" owner Stores";

	@RegisterExtension
	private final Projects projects = new Projects();

	private IProject project;

	@BeforeEach
	void createProject() throws CoreException {
		project = projects.create("built");
	}

	@Test
	void savingTurnsAnnotationsIntoMarkersOfTheBuild() throws CoreException {
		// given
		JourneyEditor editor = open(Projects.write(project, "a.journey", CHANNELS.replace("Stores", "") + "Nobody"));
		EventLoop.until("a marker", () -> editor.visibleMarkers().size() == 1 && editor.liveProblems().isEmpty());
		editor.replace("Magasin", "Magasins");
		EventLoop.until("an annotation", () -> editor.liveProblems().size() == 1 && editor.visibleMarkers().isEmpty());

		// when
		editor.save();

		// then
		EventLoop.until("a marker", () -> editor.visibleMarkers().size() == 1 && editor.liveProblems().isEmpty());
	}

	@Test
	void anotherFileGetsItsMarkerThoughNoEditorShowsIt() throws CoreException {
		// given
		IFile channels = Projects.write(project, "channels.journey", CHANNELS);
		JourneyEditor editor = open(Projects.write(project, "departments.journey", DEPARTMENTS));
		EventLoop.until("a build", () -> Projects.problems(project).isEmpty());

		// when
		editor.replace("Stores", "Shops");
		editor.save();

		// then
		EventLoop.until("a marker", () -> Projects.problems(channels).size() == 1);
	}

	@Test
	void aFileOfAnotherProjectIsReferredTo() throws CoreException {
		// given
		Projects.write(project, "departments.journey", DEPARTMENTS);
		IProject other = projects.create("downstream", project);

		// when
		JourneyEditor editor = open(Projects.write(other, "a.journey", "package shop channel Shop owner "));

		// then
		assertThat(editor.proposalsAfter("owner ")).containsExactly("Stores  Magasins  Department");
	}

	@Test
	void anUnsavedChangeInAnotherProjectCounts() throws CoreException {
		// given
		JourneyEditor departments = open(Projects.write(project, "departments.journey", DEPARTMENTS));
		IProject other = projects.create("downstream", project);
		JourneyEditor editor = open(Projects.write(other, "a.journey", CHANNELS));
		EventLoop.until("a build", () -> Projects.problems(other).isEmpty());

		// when
		departments.replace("Stores", "Shops");
		editor.replace("Magasin", "Magasins");

		// then
		EventLoop.until("an error", () -> editor.liveProblems().size() == 1);
	}

	@Test
	void savesWhileBuildsRunLoseNothing() throws CoreException {
		// given
		for (int index = 0; index < 40; index++) {
			Projects.write(project, "file" + index + ".journey",
					"package shop channel C" + index + " owner Stores");
		}
		JourneyEditor editor = open(Projects.write(project, "departments.journey", DEPARTMENTS));

		// when
		for (int save = 0; save < 10; save++) {
			editor.replace("department ", "department  ");
			editor.save();
			EventLoop.drain();
		}
		editor.replace("Stores", "Shops");
		editor.save();

		// then
		EventLoop.until("the last text to be built", () -> Projects.problems(project).size() == 40);
		assertThat(editor.part().isDirty()).isFalse();
	}

	@Test
	void anIndexThatIsLostIsBuiltWhenAFileOpens() throws CoreException, IOException {
		// given
		IFile channels = Projects.write(project, "channels.journey", CHANNELS);
		EventLoop.until("a build", () -> Projects.problems(channels).size() == 1);
		project.close(null);
		Path index = project.getWorkingLocation("journey.dsl.ui").append("index").toFile().toPath();
		Files.write(index, new byte[] { 1, 2, 3 });
		project.open(null);

		// when
		JourneyEditor editor = open(channels);

		// then
		EventLoop.until("a marker", () -> editor.visibleMarkers().size() == 1 && editor.liveProblems().isEmpty());
	}

	@Test
	void aDeletedFileLeavesItsEditorUsable() throws CoreException {
		// given
		IFile file = Projects.write(project, "a.journey", CHANNELS);
		JourneyEditor editor = open(file);
		EventLoop.until("a marker", () -> editor.visibleMarkers().size() == 1);
		editor.replace("Magasin", "Magasins");

		// when
		file.delete(true, null);
		EventLoop.drain();

		// then
		EventLoop.until("no marker", () -> Projects.problems(project).isEmpty());
	}

	@Test
	void aProjectThatIsDeletedUnderAnEditorLeavesNothingBehind() throws CoreException {
		// given
		JourneyEditor editor = open(Projects.write(project, "a.journey", CHANNELS));
		editor.replace("Magasin", "Magasins");

		// when
		project.delete(true, true, null);
		EventLoop.drain();

		// then
		assertThat(project.exists()).isFalse();
	}

	@Test
	void anEditorMayCloseDuringAParse() throws CoreException {
		// given
		IFile file = Projects.write(project, "large.journey", LargeText.ofSteps(300));

		// when
		for (int time = 0; time < 5; time++) {
			JourneyEditor editor = open(file);
			editor.replace("package", "package ");
			EventLoop.drain();
			Workspace.page().closeEditor(editor.part(), false);
		}

		// then
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
		assertThat(Workspace.page().getEditorReferences()).isEmpty();
	}

	@Test
	void twoEditorsOfAFileSaveOnce() throws CoreException {
		// given
		IFile file = Projects.write(project, "a.journey", CHANNELS);
		JourneyEditor first = open(file);
		JourneyEditor second = new JourneyEditor((ITextEditor) Workspace.page().openEditor(
				first.part().getEditorInput(), first.id(), true, IWorkbenchPage.MATCH_NONE));
		EventLoop.until("a marker", () -> first.visibleMarkers().size() == 1);

		// when
		second.replace("owner Stores", "");
		second.save();

		// then
		EventLoop.until("no problem in either", () -> Projects.problems(file).isEmpty()
				&& first.visibleMarkers().isEmpty() && first.liveProblems().isEmpty()
				&& second.visibleMarkers().isEmpty() && second.liveProblems().isEmpty());
		assertThat(first.part().isDirty()).isFalse();
	}

	private static JourneyEditor open(IFile file) throws CoreException {
		return new JourneyEditor((ITextEditor) IDE.openEditor(Workspace.page(), file));
	}
}
