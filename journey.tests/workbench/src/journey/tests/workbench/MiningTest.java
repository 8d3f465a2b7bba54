// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.inlined.AbstractInlinedAnnotation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.dsl.ui.mining.JourneyCodeMiningProvider;
import journey.dsl.ui.mining.MiningPreference;

class MiningTest {

	private static final String TEXT = """
			journey Buy { phase P {
				step Compare { emotion -1 next Order 60%, abandon 40% }
				step Order
			} }
			""";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@BeforeEach
	void showResultsOnly() {
		preferences().putBoolean(MiningPreference.REFERENCES.key(), false);
	}

	@AfterEach
	void switchOn() {
		preferences().remove(MiningPreference.RESULTS.key());
		preferences().remove(MiningPreference.REFERENCES.key());
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(MiningPreference.NODE);
	}

	@Test
	void resultsStandBesideSteps() throws CoreException {
		// when
		JourneyEditor editor = workspace.open("a.journey", TEXT);

		// then
		EventLoop.until("results", () -> labels(editor).equals(List.of(
				"emotion \u22121 · visits 1 · 40% of all leave", "emotion not scored · visits 0.6")));
	}

	@Test
	void theEditorPaintsThemWithoutBeingAsked() throws CoreException {
		// when
		JourneyEditor editor = workspace.open("a.journey", TEXT);

		// then
		EventLoop.until("two painted lines", () -> painted(editor) == 2);
	}

	@Test
	void theyFollowTheText() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		EventLoop.until("two painted lines", () -> painted(editor) == 2);

		// when
		editor.replace("step Order", "step Order step Pay");
		editor.replace("step Pay", "\n\tstep Pay");

		// then
		EventLoop.until("three painted lines", () -> painted(editor) == 3);
	}

	@Test
	void aPreferenceSwitchesThemOff() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		EventLoop.until("two painted lines", () -> painted(editor) == 2);

		// when
		preferences().putBoolean(MiningPreference.RESULTS.key(), false);

		// then
		EventLoop.until("nothing painted", () -> painted(editor) == 0);
	}

	private static long painted(JourneyEditor editor) {
		List<Annotation> annotations = new ArrayList<>();
		editor.viewer().getAnnotationModel().getAnnotationIterator().forEachRemaining(annotations::add);
		return annotations.stream().filter(AbstractInlinedAnnotation.class::isInstance).count();
	}

	private static List<String> labels(JourneyEditor editor) {
		CompletableFuture<List<? extends ICodeMining>> minings = new JourneyCodeMiningProvider()
				.provideCodeMinings(editor.viewer(), new NullProgressMonitor());
		EventLoop.until("an answer", minings::isDone);
		return minings.join().stream().map(mining -> mining.getLabel().strip()).toList();
	}
}
