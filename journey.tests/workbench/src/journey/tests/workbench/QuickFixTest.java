// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QuickFixTest {

	private static final String TEXT = "department Marketing\nchannel Shop owner Marketting\nchannel Web owner Marketin\n";

	private static final String MENDED = "department Marketing\nchannel Shop owner Marketing\nchannel Web owner Marketing\n";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	private static IMarker[] markers(IFile file) {
		return Workspace.markers(file, "journey.dsl.ui.problem").stream()
				.sorted(Comparator.comparingInt(marker -> marker.getAttribute(IMarker.CHAR_START, 0)))
				.toArray(IMarker[]::new);
	}

	private IMarkerResolution resolution(IFile file) {
		EventLoop.until("problems", () -> markers(file).length == 2);
		assertThat(IDE.getMarkerHelpRegistry().hasResolutions(markers(file)[0])).isTrue();
		return IDE.getMarkerHelpRegistry().getResolutions(markers(file)[0])[0];
	}

	@Test
	void aMarkerSaysWhatItsFixDoes() throws CoreException {
		// given
		IFile file = workspace.file("a.journey", TEXT);
		workspace.open(file);

		// when
		IMarkerResolution resolution = resolution(file);

		// then
		assertThat(resolution.getLabel()).isEqualTo("Change “Marketting” to “Marketing”");
	}

	@Test
	void aMarkerIsMendedInTheEditor() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		IFile file = workspace.project().getFile("a.journey");

		// when
		resolution(file).run(markers(file)[0]);

		// then
		assertThat(editor.document().get()).isEqualTo(TEXT.replace("Marketting", "Marketing"));
	}

	@Test
	void aMarkerIsMendedWhereTheUnsavedTextHasItsProblemNow() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		IFile file = workspace.project().getFile("a.journey");
		EventLoop.until("problems", () -> editor.visibleMarkers().size() == 2);
		editor.replace("department", "// a new first line\ndepartment");
		EventLoop.until("problems of the unsaved text", () -> editor.liveProblems().size() == 2);

		// when
		resolution(file).run(markers(file)[0]);

		// then
		assertThat(editor.document().get())
				.isEqualTo("// a new first line\n" + TEXT.replace("Marketting", "Marketing"));
	}

	@Test
	void aProblemThatTheUnsavedTextHasNoLongerIsNotMended() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		IFile file = workspace.project().getFile("a.journey");
		EventLoop.until("problems", () -> editor.visibleMarkers().size() == 2);
		editor.replace("Marketting", "Marketing");
		EventLoop.until("a problem less", () -> editor.liveProblems().size() == 1);

		// when
		IMarkerResolution[] resolutions = IDE.getMarkerHelpRegistry().getResolutions(markers(file)[0]);

		// then
		assertThat(resolutions).isEmpty();
	}

	@Test
	void theUserIsAskedBeforeAFileThatIsReadOnlyIsMended() throws CoreException {
		// given
		IFile file = workspace.file("a.journey", TEXT);
		JourneyEditor editor = workspace.open(file);
		IMarkerResolution resolution = resolution(file);
		Workspace.page().closeEditor(editor.part(), false);
		setReadOnly(file, true);
		ModalDialog question = ModalDialog.expect("Read-only", shell -> Dialogs.press(shell, "No"));

		// when
		resolution.run(markers(file)[0]);
		question.await();

		// then
		assertThat(Projects.text(file)).isEqualTo(TEXT);
		setReadOnly(file, false);
	}

	private static void setReadOnly(IFile file, boolean readOnly) throws CoreException {
		ResourceAttributes attributes = file.getResourceAttributes();
		attributes.setReadOnly(readOnly);
		file.setResourceAttributes(attributes);
	}

	@Test
	void severalMarkersAreMendedAtOnceInAFileThatIsClosed() throws CoreException {
		// given
		IFile file = workspace.file("a.journey", TEXT);
		JourneyEditor editor = workspace.open(file);
		WorkbenchMarkerResolution resolution = (WorkbenchMarkerResolution) resolution(file);
		Workspace.page().closeEditor(editor.part(), false);
		IMarker[] others = resolution.findOtherMarkers(markers(file));

		// when
		resolution.run(Stream.concat(Stream.of(markers(file)[0]), Arrays.stream(others)).toArray(IMarker[]::new),
				new NullProgressMonitor());

		// then
		assertThat(Projects.text(file)).isEqualTo(MENDED);
	}

	@Test
	void unsavedTextIsMendedFromTheListOfTheEditor() throws CoreException {
		// given
		JourneyEditor editor = broken();

		// when
		((ITextOperationTarget) editor.viewer()).doOperation(ISourceViewer.QUICK_ASSIST);

		// then
		awaitFixes();
		assertThat(Screenshot.save("quick-fix").colors()).isGreaterThan(20);
	}

	@Test
	void theListIsPaintedBelowTheWordThatItMends() throws CoreException {
		// given
		JourneyEditor editor = broken();

		// when
		((ITextOperationTarget) editor.viewer()).doOperation(ISourceViewer.QUICK_ASSIST);
		awaitFixes();

		// then
		Rectangle list = Widgets.find(Table.class, QuickFixTest::listsChange).orElseThrow().getShell().getBounds();
		StyledText text = editor.widget();
		Point word = text.toDisplay(text.getLocationAtOffset(editor.offset("Marketting")));
		assertThat(list.y).isBetween(word.y + 1, word.y + 2 * text.getLineHeight());
		assertThat(list.x).isBetween(word.x - 40, word.x + 40);
		EventLoop.until("its picture", () -> Screenshot.colors(list) > 3);
	}

	/** An editor with an unsaved text whose only problem is at the caret. */
	private JourneyEditor broken() throws CoreException {
		JourneyEditor editor = workspace.open("a.journey", MENDED);
		editor.replace("owner Marketing", "owner Marketting");
		EventLoop.until("a problem", () -> editor.liveProblems().size() == 1);
		editor.part().setFocus();
		editor.part().selectAndReveal(editor.offset("Marketting"), 0);
		return editor;
	}

	private static void awaitFixes() {
		EventLoop.until("the list", () -> Widgets.listed().contains("Change “Marketting” to “Marketing”"));
	}

	private static boolean listsChange(Table table) {
		return Arrays.stream(table.getItems()).anyMatch(item -> item.getText().startsWith("Change "));
	}
}
