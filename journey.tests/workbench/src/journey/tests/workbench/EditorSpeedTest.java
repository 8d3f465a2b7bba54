// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The editor does not wait on the model; the bounds leave room for a slow and busy machine. */
class EditorSpeedTest {

	private static final int STEPS = 2_000;

	@RegisterExtension
	private final NothingLogged log = new NothingLogged();

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@Test
	void typingInALongFileIsNotFelt() throws CoreException, BadLocationException {
		// given
		JourneyEditor editor = workspace.open("long.journey", longJourney());
		editor.part().selectAndReveal(editor.offset("Touch1000"), 0);
		EventLoop.drain();
		int offset = editor.offset("\"Titre 1000\"") + 3;
		long[] strokes = new long[41];

		// when
		for (int stroke = 0; stroke < strokes.length; stroke++) {
			long start = System.nanoTime();
			editor.document().replace(offset + stroke, 0, "x");
			strokes[stroke] = System.nanoTime() - start;
			EventLoop.drain();
		}

		// then
		assertThat(report("key stroke", median(strokes))).isLessThan(100);
	}

	@Test
	void problemsFollowAKeyStroke() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("long.journey", longJourney());
		editor.replace("via Web", "via Nowhere");
		EventLoop.until("an error", () -> editor.liveProblems().size() == 1);

		// when
		long start = System.nanoTime();
		editor.replace("via Nowhere", "via Web");
		EventLoop.until("no error", () -> editor.liveProblems().isEmpty());

		// then
		assertThat(report("key stroke to problems", System.nanoTime() - start)).isLessThan(20_000);
	}

	@Test
	void proposalsComeSoon() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("long.journey", longJourney());
		editor.proposalsAfter("touchpoint Touch10 via ");
		editor.replace("touchpoint Touch1000 via Web", "touchpoint Touch1000 via W");

		// when
		long start = System.nanoTime();
		assertThat(editor.proposalsAfter("touchpoint Touch1000 via W")).containsExactly("Web  Site web  Channel");

		// then
		assertThat(report("proposals", System.nanoTime() - start)).isLessThan(20_000);
	}

	private static long report(String what, long nanoseconds) {
		long milliseconds = nanoseconds / 1_000_000;
		System.out.println(what + " in a file of " + STEPS + " steps: " + milliseconds + " ms");
		return milliseconds;
	}

	private static long median(long[] values) {
		long[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

	private static String longJourney() {
		StringBuilder text = new StringBuilder("channel Web \"Site web\"\njourney Long \"Long\" {\n\tphase P {\n");
		for (int step = 0; step < STEPS; step++) {
			text.append("""
							step Step%1$d "Titre %1$d" {
								emotion 1 "contente"
								thought "Une pensée"
								touchpoint Touch%1$d via Web { mode push share 10%% }
								pain Pain%1$d "Une gêne" { severity low }
							}
					""".formatted(step));
		}
		return text.append("\t}\n}\n").toString();
	}
}
