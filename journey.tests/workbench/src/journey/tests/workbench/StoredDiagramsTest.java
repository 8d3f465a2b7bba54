// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.MoveRefactoring;
import org.eclipse.ltk.core.refactoring.participants.RenameRefactoring;
import org.eclipse.ltk.core.refactoring.resource.MoveResourcesDescriptor;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.dsl.ui.index.JourneyProjects;

/** Diagrams that Sirius has stored keep what they show when it is renamed or moved. */
class StoredDiagramsTest {

	private static final String SOFA = """
			journey Buy {
				phase Search { step Ask { next Order 60%, abandon 40% } }
				phase Pay { step Order }
			}
			""";

	private static final String STORED = """
			<?xml version="1.0" encoding="UTF-8"?>
			<viewpoint:DAnalysis uid="_a">
			  <semanticResources>sofa.journey</semanticResources>
			  <element name="Order">
			    <target xmi:type="journey:Step" href="sofa.journey#/Buy/Pay/Order"/>
			    <semanticElements href="sofa.journey#/Buy/Search/Ask/@next.Order"/>
			    <target href="platform:/resource/journeys/sofa.journey#/Buy/Search"/>
			  </element>
			</viewpoint:DAnalysis>
			""";

	private static final String RENAMED = STORED.replace("Pay/Order", "Pay/Submit").replace("next.Order", "next.Submit");

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@Test
	void followARenamedElement() throws CoreException {
		// given
		IFile stored = workspace.file("representations.aird", STORED);
		IFile sofa = workspace.file("sofa.journey", SOFA);

		// when
		Refactorings.perform(Refactorings.rename(workspace.open(sofa), "Order }", "Submit"));

		// then
		assertThat(Projects.text(stored)).isEqualTo(RENAMED);
	}

	@Test
	void oneUndoTakesTextAndDiagramsBack() throws CoreException {
		// given
		IFile stored = workspace.file("representations.aird", STORED);
		IFile sofa = workspace.file("sofa.journey", SOFA);
		PerformChangeOperation renamed = Refactorings
				.perform(Refactorings.rename(workspace.open(sofa), "Order }", "Submit"));

		// when
		Refactorings.undo(renamed);

		// then
		assertThat(Projects.text(stored) + Projects.text(sofa)).isEqualTo(STORED + SOFA);
	}

	@Test
	void arePreviewedBesideTheTexts() throws CoreException {
		// given
		workspace.file("representations.aird", STORED);
		workspace.file("unrelated.aird", "<a href=\"other.journey#/Buy/Pay/Order\"/>");
		IFile sofa = workspace.file("sofa.journey", SOFA);

		// when
		Stream<String> changed = changes(Refactorings.rename(workspace.open(sofa), "Order }", "Submit"));

		// then
		assertThat(changed).containsExactly("sofa.journey", "representations.aird");
	}

	@Test
	void withoutThemNothingButTextsChanges() throws CoreException {
		// given
		IFile sofa = workspace.file("sofa.journey", SOFA);

		// when
		Stream<String> changed = changes(Refactorings.rename(workspace.open(sofa), "Order }", "Submit"));

		// then
		assertThat(changed).containsExactly("sofa.journey");
	}

	/** A diagram that knows the new name while the file still has the old one would lose the element. */
	@Test
	void aTextThatIsNotSavedIsSavedWithThem() throws CoreException {
		// given
		workspace.file("representations.aird", STORED);
		IFile sofa = workspace.file("sofa.journey", SOFA);
		JourneyEditor editor = workspace.open(sofa);
		editor.replace("phase Pay", "/* unsaved */ phase Pay");

		// when
		Refactorings.perform(Refactorings.rename(editor, "Order }", "Submit"));

		// then
		assertThat(editor.part().isDirty()).isFalse();
		assertThat(Projects.text(sofa)).contains("/* unsaved */ phase Pay { step Submit }");
	}

	@Test
	void beforeATextIsSavedWithThemTheUserIsTold() throws CoreException {
		// given
		workspace.file("representations.aird", STORED);
		IFile sofa = workspace.file("sofa.journey", SOFA);
		JourneyEditor editor = workspace.open(sofa);
		editor.replace("phase Pay", "/* unsaved */ phase Pay");

		// when
		RefactoringStatus status = Refactorings.rename(editor, "Order }", "Submit")
				.checkAllConditions(new NullProgressMonitor());

		// then
		assertThat(status.getMessageMatchingSeverity(RefactoringStatus.WARNING)).contains("sofa.journey")
				.contains("representations.aird");
	}

	@Test
	void followARenamedFile() throws CoreException {
		// given
		IFile stored = workspace.file("representations.aird", STORED);
		IFile sofa = workspace.file("sofa.journey", SOFA);

		// when
		PerformChangeOperation renamed = Refactorings.perform(renaming(sofa, "canapé 2.journey"));

		// then
		assertThat(Projects.text(stored)).isEqualTo(STORED.replace("sofa.journey", "canap&#233;%202.journey"));

		// when
		Refactorings.undo(renamed);

		// then
		assertThat(Projects.text(stored)).isEqualTo(STORED);
		assertThat(sofa.exists()).isTrue();
	}

	@Test
	void followMovedFiles() throws CoreException {
		// given
		IFile stored = workspace.file("representations.aird", STORED + "<a href=\"metrics.journey#/Nps\"/>");
		IFile sofa = workspace.file("sofa.journey", SOFA);
		IFile metrics = workspace.file("metrics.journey", "metric Nps");
		IFolder texts = workspace.project().getFolder("texts");
		texts.create(true, true, null);

		// when
		Refactorings.perform(moving(texts, sofa, metrics));

		// then
		assertThat(Projects.text(stored)).isEqualTo(
				(STORED + "<a href=\"metrics.journey#/Nps\"/>").replace("sofa.j", "texts/sofa.j")
						.replace("metrics.j", "texts/metrics.j"));
	}

	@Test
	void followARenamedFolderOfAJourneyProject() throws CoreException {
		// given
		nature();
		IFolder texts = workspace.project().getFolder("texts");
		texts.create(true, true, null);
		workspace.file("texts/sofa.journey", SOFA);
		IFile outside = workspace.file("outside.aird", STORED.replace("sofa.j", "texts/sofa.j"));
		workspace.file("texts/inside.aird", STORED.replace("journeys/sofa.j", "journeys/texts/sofa.j"));

		// when
		Refactorings.perform(renaming(texts, "journeys"));

		// then
		assertThat(Projects.text(outside)).isEqualTo(STORED.replace("sofa.j", "journeys/sofa.j"));
		assertThat(Projects.text(workspace.project().getFile("journeys/inside.aird")))
				.isEqualTo(STORED.replace("journeys/sofa.j", "journeys/journeys/sofa.j"));
	}

	private void nature() throws CoreException {
		IProjectDescription description = workspace.project().getDescription();
		description.setNatureIds(new String[] { JourneyProjects.NATURE });
		workspace.project().setDescription(description, null);
	}

	private static Stream<String> changes(RenameRefactoring refactoring) throws CoreException {
		refactoring.checkAllConditions(new NullProgressMonitor());
		return leaves(refactoring.createChange(new NullProgressMonitor())).map(Change::getName);
	}

	private static Stream<Change> leaves(Change change) {
		return change instanceof CompositeChange all ? Arrays.stream(all.getChildren()).flatMap(StoredDiagramsTest::leaves)
				: Stream.of(change);
	}

	private static RenameRefactoring renaming(IResource resource, String name) throws CoreException {
		RenameResourceDescriptor descriptor = new RenameResourceDescriptor();
		descriptor.setResourcePath(resource.getFullPath());
		descriptor.setNewName(name);
		return (RenameRefactoring) descriptor.createRefactoring(new RefactoringStatus());
	}

	private static MoveRefactoring moving(IFolder target, IResource... resources) throws CoreException {
		MoveResourcesDescriptor descriptor = new MoveResourcesDescriptor();
		descriptor.setResourcesToMove(resources);
		descriptor.setDestination(target);
		return (MoveRefactoring) descriptor.createRefactoring(new RefactoringStatus());
	}
}
