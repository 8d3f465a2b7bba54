// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.dsl.ui.model.DocumentModel;
import journey.dsl.ui.model.DocumentModels;
import journey.dsl.ui.model.DocumentModelsService;

/**
 * Measures the editor as a user feels it, with generated projects from the folder that the system property
 * <code>journey.synthetic</code> names. No part of the tests: <code>releng/benchmark editor</code> runs it and
 * docs/performance.md tells what it measures. It prints a table, and fails where a limit is not kept or the user's thread
 * was blocked.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EditorBenchmark {

	private static final Pattern REFERENCE = Pattern.compile("touchpoint \\w+ \"[^\"]*\" via \\w+");
	private static final char WRONG = 'q';
	private static final int WARM_UP = 6;
	/** What users wait for at most, at the 95th percentile, in milliseconds. */
	private static final double PROBLEMS_LIMIT = 150;
	private static final double PROPOSALS_LIMIT = 80;
	private static final int PLACES = Integer.getInteger("journey.places", 30);

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	private final DocumentModels models = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models();
	private final Durations typing = new Durations();
	private final Durations problems = new Durations();
	private final Durations proposals = new Durations();

	@Test
	@Order(1)
	void projectOfTenThousandSteps(UserThreadWatch watch) throws CoreException, IOException {
		measure("100x100", "journey0050.journey", watch);
	}

	@Test
	@Order(2)
	void fileOfThreeThousandSteps(UserThreadWatch watch) throws CoreException, IOException {
		measure("1x3000", "journey0000.journey", watch);
	}

	private void measure(String size, String name, UserThreadWatch watch) throws CoreException, IOException {
		copy(Path.of(System.getProperty("journey.synthetic")).resolve(size));
		long start = System.nanoTime();
		JourneyEditor editor = workspace.open(workspace.project().getFile(name));
		long opened = System.nanoTime();
		EventLoop.until("the first problems", () -> isChecked(editor) && !editor.visibleMarkers().isEmpty());
		long checked = System.nanoTime();

		List<Integer> places = places(editor.document().get());
		for (int turn = 0; turn < WARM_UP + PLACES; turn++) {
			if (turn == WARM_UP) {
				Stream.of(typing, problems, proposals).forEach(Durations::clear);
			}
			edit(editor, places.get(turn * (places.size() - 1) / (WARM_UP + PLACES)));
		}
		System.out.println("\n" + Durations.head(size + ", milliseconds"));
		System.out.println(typing.row("handling of a key by the user's thread"));
		System.out.println(problems.row("from a key to updated problems"));
		System.out.println(proposals.row("proposals after a key"));
		System.out.println("opening: " + TimeUnit.NANOSECONDS.toMillis(opened - start) + " ms, from there to problems: "
				+ TimeUnit.NANOSECONDS.toMillis(checked - opened) + " ms");
		System.out.println("longest stay of the user's thread in the project's code: "
				+ watch.longest().map(UserThreadWatch.Block::toString).orElse("0 ms"));
		SoftAssertions.assertSoftly(limits -> {
			limits.assertThat(problems.percentile(95)).as("from a key to updated problems").isLessThan(PROBLEMS_LIMIT);
			limits.assertThat(proposals.percentile(95)).as("proposals after a key").isLessThan(PROPOSALS_LIMIT);
		});
	}

	/** Breaks a reference with a key and mends it with another, then asks for proposals behind a shortened one. */
	private void edit(JourneyEditor editor, int place) {
		editor.part().selectAndReveal(place, 0);
		EventLoop.drain();
		problems.time(() -> {
			press(editor, WRONG, WRONG);
			EventLoop.until("a broken reference", () -> isBroken(editor, place));
		});
		problems.time(() -> {
			press(editor, SWT.BS, SWT.BS);
			EventLoop.until("a mended reference", () -> !isBroken(editor, place));
		});
		char last = editor.document().get().charAt(place - 1);
		press(editor, SWT.BS, SWT.BS);
		proposals.time(() -> editor.completionsAt(place - 1));
		press(editor, last, last);
		EventLoop.until("checks", () -> isChecked(editor));
	}

	/** Looks at the reference alone: going through all annotations after each event would keep the thread busy. */
	private static boolean isBroken(JourneyEditor editor, int place) {
		return editor.liveProblemsAt(place - 1).stream().anyMatch(message -> message.contains(WRONG + "\u201D is unknown"));
	}

	private boolean isChecked(JourneyEditor editor) {
		DocumentModel model = models.find(editor.document()).orElseThrow();
		return model.validated().filter(result -> model.isCurrent(result.snapshot())).isPresent();
	}

	private void press(JourneyEditor editor, char character, int key) {
		Event event = new Event();
		event.character = character;
		event.keyCode = key;
		typing.time(() -> editor.widget().notifyListeners(SWT.KeyDown, event));
	}

	private static List<Integer> places(String text) {
		List<Integer> places = new ArrayList<>();
		Matcher references = REFERENCE.matcher(text);
		while (references.find()) {
			places.add(references.end());
		}
		return places;
	}

	private void copy(Path folder) throws CoreException, IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.sorted().toList()) {
				workspace.file(file.getFileName().toString(), Files.readString(file));
			}
		}
	}
}
