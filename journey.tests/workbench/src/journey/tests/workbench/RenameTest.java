// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RenameTest {

	private static final String CHANNELS = "package shop\n// Shop\nchannel Shop \"Shop\"\n";

	private static final String JOURNEY = "package shop\njourney Buy { phase P { step S { touchpoint T via Shop } } }\n";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@Test
	void anotherFileFollows() throws CoreException {
		// given
		IFile channels = workspace.file("channels.journey", CHANNELS);
		IFile journey = workspace.file("buy.journey", JOURNEY);
		JourneyEditor editor = workspace.open(channels);

		// when
		Refactorings.perform(Refactorings.rename(editor, "Shop \"", "Store"));

		// then
		assertThat(Projects.text(journey)).isEqualTo(JOURNEY.replace("Shop", "Store"));
	}

	@Test
	void aFileWithAByteOrderMarkFollows() throws CoreException {
		// given
		IFile other = workspace.file("b.journey", "\uFEFFchannel Shop owner Sales\n");
		JourneyEditor editor = workspace.open("a.journey", "department Sales");

		// when
		Refactorings.perform(Refactorings.rename(editor, "Sales", "Selling"));

		// then
		assertThat(Projects.text(other)).isEqualTo("\uFEFFchannel Shop owner Selling\n");
	}

	@Test
	void oneUndoTakesItBackEverywhere() throws CoreException {
		// given
		IFile channels = workspace.file("channels.journey", CHANNELS);
		IFile journey = workspace.file("buy.journey", JOURNEY);
		JourneyEditor editor = workspace.open(channels);
		PerformChangeOperation renamed = Refactorings.perform(Refactorings.rename(editor, "Shop \"", "Store"));

		// when
		Refactorings.undo(renamed);

		// then
		assertThat(Projects.text(journey) + editor.document().get()).isEqualTo(JOURNEY + CHANNELS);
	}

	@Test
	void anUnsavedEditorCountsAndStaysUnsaved() throws CoreException {
		// given
		IFile channels = workspace.file("channels.journey", CHANNELS);
		IFile journey = workspace.file("buy.journey", JOURNEY);
		JourneyEditor editor = workspace.open(journey);
		editor.replace("touchpoint T", "/* unsaved */ touchpoint T");
		workspace.open(channels);

		// when
		Refactorings.perform(Refactorings.rename(editor, "Shop }", "Store"));

		// then
		assertThat(editor.document().get()).contains("/* unsaved */ touchpoint T via Store");
		assertThat(editor.part().isDirty()).isTrue();
		assertThat(Projects.text(journey)).isEqualTo(JOURNEY);
	}

	@Test
	void aNameThatIsTakenIsRefused() throws CoreException {
		// given
		IFile channels = workspace.file("channels.journey", CHANNELS);
		workspace.file("web.journey", "package shop device Web");
		JourneyEditor editor = workspace.open(channels);

		// when
		RefactoringStatus status = Refactorings.rename(editor, "Shop \"", "Web")
				.checkAllConditions(new NullProgressMonitor());

		// then
		assertThat(status.hasFatalError()).isTrue();
	}
}
