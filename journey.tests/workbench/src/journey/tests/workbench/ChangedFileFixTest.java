// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Quick fixes of problems in a file that has changed since they were found, and that no build has seen. */
class ChangedFileFixTest extends ManuallyBuilt {

	private static final String TEXT = """
			department Marketing
			channel Shop owner Marketting
			channel Web owner Marketin
			""";

	/** The places of the problems are in other words now. */
	private static final String SHIFTED = "// new\n" + TEXT;

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@Test
	void theChangeIsToldInsteadOfFixes() throws CoreException {
		// given
		IFile file = built();

		// when
		Projects.write(project, "a.journey", SHIFTED);

		// then
		assertThat(labels(markers(file)[0]))
				.containsExactly("a.journey has changed since it was checked: build built first");
	}

	@Test
	void aChangeThatKeepsTheLengthIsToldToo() throws CoreException {
		// given
		IFile file = built();

		// when
		Projects.write(project, "a.journey", TEXT.replace("Shop owner Marketting", "Shop owner Marketing2"));

		// then
		assertThat(labels(markers(file)[0])).hasSize(1).first().asString().startsWith("a.journey has changed");
	}

	@Test
	void aChangeBehindTheProblemDoesNotMatter() throws CoreException {
		// given
		IFile file = built();

		// when
		Projects.write(project, "a.journey", TEXT + "// new\n");

		// then
		assertThat(labels(markers(file)[0])).contains("Change \u201cMarketting\u201d to \u201cMarketing\u201d");
	}

	@Test
	void theBuildThatIsOfferedBringsTheFixesBack() throws CoreException {
		// given
		IFile file = built();
		Projects.write(project, "a.journey", SHIFTED);

		// when
		resolutions(markers(file)[0])[0].run(markers(file)[0]);
		EventLoop.until("a build", () -> line(file) == 3);
		resolutions(markers(file)[0])[0].run(markers(file)[0]);

		// then
		assertThat(Projects.text(file)).isEqualTo(SHIFTED.replace("Marketting", "Marketing"));
	}

	@Test
	void aFileThatChangesWhileFixesAreChosenIsLeftAlone() throws CoreException {
		// given
		IFile file = built();
		IFile other = Projects.write(project, "b.journey", TEXT.replace("channel Shop", "channel Market")
				.replace("channel Web", "channel Phone").replace("department Marketing\n", ""));
		Projects.build(project);
		WorkbenchMarkerResolution fix = (WorkbenchMarkerResolution) resolutions(markers(file)[0])[0];
		IMarker[] all = Stream.of(file, other).flatMap(each -> Arrays.stream(markers(each))).toArray(IMarker[]::new);
		Projects.write(project, "a.journey", SHIFTED);
		ModalDialog warning = ModalDialog.expect("Quick Fix", shell -> Screenshot.save("fix-changed"));

		// when
		fix.run(all, new NullProgressMonitor());
		warning.await();

		// then
		assertThat(List.of(Projects.text(file), Projects.text(other).contains("Marketting"))).containsExactly(SHIFTED,
				false);
	}

	@Test
	void outsideOfJourneyProjectsTheFileIsOpened() throws CoreException {
		// given
		IFile file = workspace.file("c.journey", TEXT);
		JourneyEditor editor = workspace.open(file);
		EventLoop.until("problems", () -> markers(file).length == 2);
		Workspace.page().closeEditor(editor.part(), false);
		Projects.write(workspace.project(), "c.journey", SHIFTED);

		// when
		IMarkerResolution resolution = resolutions(markers(file)[0])[0];
		resolution.run(markers(file)[0]);

		// then
		assertThat(resolution.getLabel()).isEqualTo("c.journey has changed since it was checked: open it first");
		EventLoop.until("newer problems", () -> line(file) == 3);
	}

	private IFile built() throws CoreException {
		IFile file = Projects.write(project, "a.journey", TEXT);
		Projects.build(project);
		assertThat(markers(file)).hasSize(2);
		return file;
	}

	private static IMarker[] markers(IFile file) {
		return Workspace.markers(file, "journey.dsl.ui.problem").stream()
				.sorted(Comparator.comparingInt(marker -> marker.getAttribute(IMarker.CHAR_START, 0)))
				.toArray(IMarker[]::new);
	}

	/** The line of the first problem; 0 while markers are being replaced. */
	private static int line(IFile file) {
		return Arrays.stream(markers(file)).findFirst().map(marker -> marker.getAttribute(IMarker.LINE_NUMBER, 0))
				.orElse(0);
	}

	private static IMarkerResolution[] resolutions(IMarker marker) {
		return IDE.getMarkerHelpRegistry().getResolutions(marker);
	}

	private static List<String> labels(IMarker marker) {
		return Arrays.stream(resolutions(marker)).map(IMarkerResolution::getLabel).toList();
	}
}
