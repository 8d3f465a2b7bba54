// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CrossFileTest {

	private static final String VOCABULARY = "package shop department Stores \"Magasins\"";

	private static final String CHANNEL = "package shop channel Shop owner Stores";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@Test
	void aReferenceToAnotherFileOfTheProjectLinks() throws CoreException {
		// given
		workspace.file("vocabulary.journey", VOCABULARY);
		JourneyEditor editor = workspace.open("channel.journey", "package shop channel Shop owner Nobody");
		EventLoop.until("an error", () -> editor.visibleMarkers().size() == 1);

		// when
		editor.replace("Nobody", "Stores");
		editor.save();

		// then
		EventLoop.until("no error", () -> editor.visibleMarkers().isEmpty() && editor.liveProblems().isEmpty());
	}

	@Test
	void anotherFileIsProposedFrom() throws CoreException {
		// given
		workspace.file("vocabulary.journey", VOCABULARY);

		// when
		JourneyEditor editor = workspace.open("channel.journey", "package shop channel Shop owner ");

		// then
		assertThat(editor.proposalsAfter("owner ")).containsExactly("Stores  Magasins  Department");
	}

	@Test
	void anErrorComesWhenAnotherFileChangesOnDisk() throws CoreException {
		// given
		IFile vocabulary = workspace.file("vocabulary.journey", VOCABULARY);
		JourneyEditor editor = workspace.open("channel.journey", CHANNEL);
		assertThat(editor.proposalsAfter("owner ")).hasSize(1);

		// when
		vocabulary.setContents(new ByteArrayInputStream("package shop".getBytes(StandardCharsets.UTF_8)), true, false,
				null);

		// then
		EventLoop.until("an error", () -> editor.visibleMarkers().size() == 1);
	}

	@Test
	void anErrorComesWhenAnotherEditorIsTypedIn() throws CoreException {
		// given
		JourneyEditor vocabulary = workspace.open("vocabulary.journey", VOCABULARY);
		JourneyEditor editor = workspace.open("channel.journey", CHANNEL);

		// when
		vocabulary.replace("Stores", "Shops");

		// then
		EventLoop.until("an error", () -> editor.visibleMarkers().size() == 1);
	}

	@Test
	void itVanishesWhenThatEditorClosesUnsaved() throws CoreException {
		// given
		JourneyEditor vocabulary = workspace.open("vocabulary.journey", VOCABULARY);
		JourneyEditor editor = workspace.open("channel.journey", CHANNEL);
		vocabulary.replace("Stores", "Shops");
		EventLoop.until("an error", () -> editor.visibleMarkers().size() == 1);

		// when
		Workspace.page().closeEditor(vocabulary.part(), false);

		// then
		EventLoop.until("no error", () -> editor.visibleMarkers().isEmpty());
	}

	@Test
	void aNewFileIsFound() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("channel.journey", CHANNEL);
		EventLoop.until("an error", () -> editor.visibleMarkers().size() == 1);

		// when
		workspace.file("vocabulary.journey", VOCABULARY);

		// then
		EventLoop.until("no error", () -> editor.visibleMarkers().isEmpty());
	}
}
