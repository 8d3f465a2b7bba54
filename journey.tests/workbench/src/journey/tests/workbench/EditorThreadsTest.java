// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The user's thread neither parses nor checks, whatever the user does: so it never waits on the model. */
class EditorThreadsTest {

	private static final int STEPS = 200;

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@RegisterExtension
	private final LanguageThreads threads = new LanguageThreads();

	/** The services of the language come with its first file; only then can be seen who asks them. */
	@BeforeEach
	void startTheLanguage() throws CoreException {
		JourneyEditor first = workspace.open("first.journey", "channel Shop owner Nobody");
		EventLoop.until("a marker", () -> !first.visibleMarkers().isEmpty());
		threads.watch();
	}

	@Test
	void openingReadsAndChecksInTheBackground() throws CoreException {
		// when
		JourneyEditor editor = workspace.open("long.journey", longJourney());
		EventLoop.until("a marker", () -> !editor.visibleMarkers().isEmpty());

		// then
		assertThat(threads.parsing()).isNotEmpty().doesNotContain(Thread.currentThread());
		assertThat(threads.checking()).isNotEmpty().doesNotContain(Thread.currentThread());
	}

	@Test
	void typingDoesSoToo() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("long.journey", longJourney());

		// when
		for (int stroke = 1; stroke <= 10; stroke++) {
			editor.replace("Titre 1", "Titre 11");
			EventLoop.drain();
		}
		editor.replace("via Web", "via Nowhere");
		EventLoop.until("an error", () -> unresolved(editor).size() == 1);
		editor.replace("via Nowhere", "via Web");
		EventLoop.until("no error", () -> unresolved(editor).isEmpty());

		// then
		assertThat(threads.parsing()).isNotEmpty().doesNotContain(Thread.currentThread());
		assertThat(threads.checking()).isNotEmpty().doesNotContain(Thread.currentThread());
	}

	@Test
	void aChangeOfTheRulesIsTakenOverInTheBackground() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("channel.journey", "channel Web");

		// when
		workspace.rules("channel-unused=error");
		EventLoop.until("an error", () -> editor.visibleMarkers().size() == 1);

		// then
		assertThat(threads.checking()).isNotEmpty().doesNotContain(Thread.currentThread());
	}

	@Test
	void proposalsOfALongFileComeInTheBackground() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("long.journey", longJourney());
		editor.replace("touchpoint Touch100 via Web", "touchpoint Touch100 via W");

		// when
		List<String> proposals = editor.proposalsAfter("touchpoint Touch100 via W");

		// then
		assertThat(proposals).containsExactly("Web  Site web  Channel");
		assertThat(threads.parsing()).doesNotContain(Thread.currentThread());
	}

	private static List<String> unresolved(JourneyEditor editor) {
		return editor.liveProblems().stream().filter(message -> message.contains("Nowhere")).toList();
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
