// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.dsl.ui.mining.MiningPreference;
import journey.dsl.ui.mining.ReferenceMiningProvider;

class ReferenceMiningTest {

	private static final String TEXT = """
			department Sales
			channel Web owner Sales
			channel Shop {
			    owner Sales
			}
			""";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@RegisterExtension
	private final Projects projects = new Projects();

	@RegisterExtension
	private final ManualBuild manual = new ManualBuild();

	@AfterEach
	void reset() {
		InstanceScope.INSTANCE.getNode(MiningPreference.NODE).remove(MiningPreference.REFERENCES.key());
		Optional.ofNullable(NewSearchUI.getSearchResultView()).ifPresent(Workspace.page()::hideView);
	}

	@Test
	void referencesOfTheFileAreCounted() throws CoreException {
		// when
		JourneyEditor editor = workspace.open("a.journey", TEXT);

		// then
		EventLoop.until("counts", () -> labels(editor).equals(List.of("2 references", "no references", "no references")));
	}

	@Test
	void referencesOfOtherFilesThatWereBuiltCountToo() throws CoreException {
		// given
		IProject project = projects.create("built");
		IFile file = Projects.write(project, "a.journey", TEXT);
		Projects.write(project, "b.journey", "task T { possible on Web, Shop }");
		Projects.build(project);

		// when
		JourneyEditor editor = workspace.open(file);

		// then
		EventLoop.until("counts", () -> labels(editor).equals(List.of("2 references", "1 reference", "1 reference")));
	}

	@Test
	void theEditorMakesRoomAboveAnElementOfSeveralLines() throws CoreException {
		// when
		JourneyEditor editor = workspace.open("a.journey", TEXT);

		// then
		EventLoop.until("room above", () -> editor.widget().getLineVerticalIndent(2) > 0);
		assertThat(editor.widget().getLineVerticalIndent(1)).isZero();
	}

	@Test
	void aClickListsTheReferences() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT.replace("department Sales", "department Sales {\n}"));
		StyledText widget = editor.widget();
		EventLoop.until("room above", () -> widget.getLineVerticalIndent(0) > 0);

		// when
		EventLoop.until("a search", () -> {
			click(widget, widget.getLocationAtOffset(0));
			return NewSearchUI.getSearchResultView() != null && NewSearchUI.getQueries().length > 0;
		});

		// then
		assertThat(NewSearchUI.getQueries()[0].getLabel()).contains("Sales");
	}

	@Test
	void aPreferenceSwitchesThemOff() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		EventLoop.until("room above", () -> editor.widget().getLineVerticalIndent(2) > 0);

		// when
		InstanceScope.INSTANCE.getNode(MiningPreference.NODE).putBoolean(MiningPreference.REFERENCES.key(), false);

		// then
		EventLoop.until("no room above", () -> editor.widget().getLineVerticalIndent(2) == 0);
	}

	@Test
	void theyCanBeRead() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT + "persona Camille \"The buyer\" {\n    age 32\n}\n");

		// when
		EventLoop.until("room above", () -> editor.widget().getLineVerticalIndent(2) > 0);

		// then
		assertThat(Screenshot.save("reference-minings").colors()).isGreaterThan(20);
	}

	/** Above the text of a line, where the header is. */
	private static void click(StyledText widget, Point line) {
		for (int type : new int[] { SWT.MouseMove, SWT.MouseDown, SWT.MouseUp }) {
			Event event = new Event();
			event.x = line.x + 8;
			event.y = line.y - 5;
			event.button = type == SWT.MouseMove ? 0 : 1;
			event.count = 1;
			widget.notifyListeners(type, event);
		}
	}

	private static List<String> labels(JourneyEditor editor) {
		CompletableFuture<List<? extends ICodeMining>> minings = new ReferenceMiningProvider()
				.provideCodeMinings(editor.viewer(), new NullProgressMonitor());
		EventLoop.until("an answer", minings::isDone);
		return minings.join().stream().map(mining -> {
			CompletableFuture<Void> resolved = mining.resolve(editor.viewer(), new NullProgressMonitor());
			EventLoop.until("a number", resolved::isDone);
			return mining.getLabel().strip();
		}).toList();
	}
}
