// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModelEvent;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.jface.text.source.IAnnotationModelListenerExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import journey.dsl.ui.problems.ProblemAnnotation;

class ProblemsTest {

	private static final String CORRECT = """
			department Stores
			channel Shop "Magasin" owner Stores
			""";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@TempDir
	private Path folder;

	@Test
	void anErrorShowsWhileItIsTyped() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", CORRECT);

		// when
		editor.replace("owner Stores", "owner Nobody");

		// then
		EventLoop.until("an error", () -> editor.liveProblems().size() == 1);
		assertThat(editor.liveProblems().get(0)).contains("Nobody");
		assertThat(editor.liveTypes()).containsExactly("org.eclipse.ui.workbench.texteditor.error");
	}

	@Test
	void itVanishesOnceItIsMended() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", CORRECT);
		editor.replace("owner Stores", "owner Nobody");
		EventLoop.until("an error", () -> editor.liveProblems().size() == 1);

		// when
		editor.replace("Nobody", "Stores");

		// then
		EventLoop.until("no error", () -> editor.liveProblems().isEmpty());
	}

	@Test
	void oneThatStaysKeepsItsAnnotation() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", CORRECT);
		editor.replace("owner Stores", "owner Nobody");
		EventLoop.until("an error", () -> editor.liveProblems().size() == 1);
		Annotation before = problem(editor);

		// when
		editor.replace("Magasin", "Les magasins");

		// then
		EventLoop.until("a check", () -> editor.model().validated()
				.filter(result -> editor.model().isCurrent(result.snapshot())).isPresent());
		EventLoop.drain();
		assertThat(problem(editor)).isSameAs(before);
	}

	private static Annotation problem(JourneyEditor editor) {
		List<Annotation> problems = new ArrayList<>();
		editor.viewer().getAnnotationModel().getAnnotationIterator().forEachRemaining(problems::add);
		return problems.stream().filter(ProblemAnnotation.class::isInstance).findFirst().orElseThrow();
	}

	@Test
	void savingTurnsAnnotationsIntoMarkers() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", CORRECT);
		editor.replace("owner Stores", "owner Nobody");
		EventLoop.until("an error", () -> editor.liveProblems().size() == 1);

		// when
		editor.save();

		// then
		EventLoop.until("a marker", () -> editor.visibleMarkers().size() == 1);
		assertThat(editor.liveProblems()).isEmpty();
		assertThat(markers("a.journey")).containsExactly("2: " + editor.visibleMarkers().get(0));
	}

	@Test
	void typingHidesManyMarkersInFewEvents() throws CoreException {
		// given
		String many = IntStream.range(0, 50).mapToObj(number -> "channel C" + number + " owner Nobody\n")
				.collect(Collectors.joining());
		JourneyEditor editor = workspace.open("a.journey", CORRECT + many);
		EventLoop.until("markers", () -> editor.visibleMarkers().size() == 50);
		var events = new ArrayList<AnnotationModelEvent>();
		editor.viewer().getAnnotationModel().addAnnotationModelListener(new ChangesOfMarkers(events));

		// when
		editor.replace("Magasin", "Magasins");
		EventLoop.until("annotations", () -> editor.liveProblems().size() == 50);

		// then
		assertThat(editor.visibleMarkers()).isEmpty();
		assertThat(events).hasSizeBetween(1, 3);
	}

	/** Keeps the events that tell of changed markers, alone or with everything else. */
	private record ChangesOfMarkers(List<AnnotationModelEvent> events)
			implements IAnnotationModelListener, IAnnotationModelListenerExtension {

		@Override
		public void modelChanged(IAnnotationModel model) {
			throw new UnsupportedOperationException("the other method is called instead");
		}

		@Override
		public void modelChanged(AnnotationModelEvent event) {
			if (event.isWorldChange()
					|| Arrays.stream(event.getChangedAnnotations()).anyMatch(MarkerAnnotation.class::isInstance)) {
				events.add(event);
			}
		}
	}

	@Test
	void typingHidesMarkersBehindAnnotations() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", CORRECT.replace("owner Stores", "owner Nobody"));
		EventLoop.until("a marker", () -> editor.visibleMarkers().size() == 1);

		// when
		editor.replace("Magasin", "Magasins");

		// then
		EventLoop.until("an annotation", () -> editor.liveProblems().size() == 1);
		assertThat(editor.visibleMarkers()).isEmpty();
		assertThat(markers("a.journey")).hasSize(1);
	}

	@Test
	void goingBackToTheSavedTextShowsItsMarkersAgain() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", CORRECT.replace("owner Stores", "owner Nobody"));
		EventLoop.until("a marker", () -> editor.visibleMarkers().size() == 1);
		editor.replace("Magasin", "Magasins");
		EventLoop.until("an annotation", () -> editor.liveProblems().size() == 1);

		// when
		editor.part().doRevertToSaved();

		// then
		EventLoop.until("a marker", () -> editor.visibleMarkers().size() == 1 && editor.liveProblems().isEmpty());
	}

	@Test
	void mendingAndSavingRemovesTheMarker() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", CORRECT.replace("owner Stores", "owner Nobody"));
		EventLoop.until("a marker", () -> editor.visibleMarkers().size() == 1);

		// when
		editor.replace("Nobody", "Stores");
		editor.save();

		// then
		EventLoop.until("no marker", () -> markers("a.journey").isEmpty());
	}

	@Test
	void aFileOutsideOfAnyProjectShowsItsProblems() throws IOException, CoreException {
		// given
		Files.writeString(folder.resolve("journey.rules"), Workspace.RULES);
		Path file = Files.writeString(folder.resolve("outside.journey"), "channel Shop owner Nobody");

		// when
		JourneyEditor editor = workspace.openOutside(file);

		// then
		EventLoop.until("an error", () -> editor.liveProblems().size() == 1);
		assertThat(editor.id()).isEqualTo("org.eclipse.ui.genericeditor.GenericEditor");
	}

	@Test
	void aFileOutsideOfAnyProjectRefersToItsNeighbours() throws IOException, CoreException {
		// given
		Files.writeString(folder.resolve("journey.rules"), Workspace.RULES);
		Files.writeString(folder.resolve("vocabulary.journey"), "department Stores");
		Path file = Files.writeString(folder.resolve("outside.journey"), "channel Shop owner Nobody");
		JourneyEditor editor = workspace.openOutside(file);
		EventLoop.until("an error", () -> editor.liveProblems().size() == 1);

		// when
		editor.replace("Nobody", "Stores");

		// then
		EventLoop.until("no error", () -> editor.liveProblems().isEmpty());
	}

	@Test
	void anEmptyFileOpensAndTakesText() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("empty.journey", "");

		// when
		editor.document().set("channel Shop owner Nobody");

		// then
		EventLoop.until("an error", () -> editor.liveProblems().size() == 1);
	}

	@Test
	void aBrokenFileOpensWithItsErrors() throws CoreException {
		// when
		workspace.open("broken.journey", "} journey { \u0000 \"open 12,5% « }} /* ");

		// then
		EventLoop.until("a marker", () -> !markers("broken.journey").isEmpty());
	}

	@Test
	void twoEditorsOfAFileShowAProblemOnce() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", CORRECT);
		JourneyEditor second = new JourneyEditor((ITextEditor) Workspace.page().openEditor(
				editor.part().getEditorInput(), editor.id(), true, IWorkbenchPage.MATCH_NONE));

		// when
		second.replace("owner Stores", "owner Nobody");

		// then
		EventLoop.until("an error", () -> editor.liveProblems().size() == 1 && second.liveProblems().size() == 1);
	}

	private List<String> markers(String name) {
		return Workspace.markers(workspace.project().getFile(name), "journey.dsl.ui.problem").stream()
				.map(marker -> marker.getAttribute(IMarker.LINE_NUMBER, 0) + ": "
						+ marker.getAttribute(IMarker.MESSAGE, ""))
				.toList();
	}
}
