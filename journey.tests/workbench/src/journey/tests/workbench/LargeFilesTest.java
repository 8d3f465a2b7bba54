// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Files that are too long, or no text, open with a message in place of an analysis. */
class LargeFilesTest {

	/** What a user may wait for a file of that length; the platform's own share of it is the larger one. */
	private static final long PATIENCE = 10_000_000_000L;

	private static final int FIVE_MEGABYTES = 5 << 20;

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@RegisterExtension
	private final Projects projects = new Projects();

	@Test
	void aFileOfFiveMegabytesOpensWithAMessage() throws CoreException {
		// given
		String step = LargeText.ofSteps(20);
		IFile file = workspace.file("huge.journey", step.repeat(FIVE_MEGABYTES / step.length() + 1));

		// when
		long start = System.nanoTime();
		workspace.open(file);
		EventLoop.until("the message", () -> message(file).contains("4 million"));

		// then
		assertThat(System.nanoTime() - start).isLessThan(PATIENCE);
	}

	@Test
	void aBinaryFileOpensWithAMessage() throws CoreException {
		// given
		byte[] noise = new byte[1 << 20];
		new Random(1).nextBytes(noise);
		IFile file = workspace.project().getFile("binary.journey");
		file.create(new ByteArrayInputStream(noise), true, null);

		// when
		workspace.open(file);

		// then
		EventLoop.until("the message", () -> message(file).contains("no text"));
	}

	@Test
	void aFileThatBecomesShorterIsAnalysed() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", "channel Shop owner Nobody\0");
		IFile file = workspace.project().getFile("a.journey");
		EventLoop.until("the message", () -> message(file).contains("no text"));

		// when
		editor.document().set("channel Shop owner Nobody");
		editor.save();

		// then
		EventLoop.until("an error of its own", () -> message(file).contains("Nobody"));
	}

	@Test
	void aBuildLeavesThemOutWithAMessage() throws CoreException {
		// given
		var project = projects.create("large");
		String step = LargeText.ofSteps(20);
		IFile huge = project.getFile("huge.journey");
		huge.create(new ByteArrayInputStream(step.repeat(FIVE_MEGABYTES / step.length() + 1)
				.getBytes(StandardCharsets.UTF_8)), true, null);

		// when
		ITextEditor other = (ITextEditor) IDE.openEditor(Workspace.page(),
				Projects.write(project, "other.journey", "department Stores"));

		// then
		EventLoop.until("the message", () -> message(huge).contains("4 million"));
		assertThat(other.isDirty()).isFalse();
	}

	private static String message(IFile file) {
		return Workspace.markers(file, "journey.dsl.ui.problem").stream()
				.map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).findFirst().orElse("");
	}
}
