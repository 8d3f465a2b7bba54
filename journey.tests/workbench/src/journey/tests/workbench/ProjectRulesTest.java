// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rules that need the whole project know what files refer to that no editor has linked. */
class ProjectRulesTest {

	/** The second is never cited: its finding tells that the rule was checked. */
	private static final String EVIDENCE = """
			package shop
			evidence Survey { kind survey level observed date 2026-02 }
			evidence Idle { kind survey level observed date 2026-02 }
			""";

	private static final String CITING = """
			package buy
			import shop.*
			journey Buy { phase P { step S { emotion 1 from Survey } } }
			""";

	private static final String SURVEY_UNUSED = "2 evidence-unused";

	private static final String IDLE_UNUSED = "3 evidence-unused";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	private IFile evidence;

	@BeforeEach
	void createEvidence() throws CoreException {
		evidence = workspace.file("evidence.journey", EVIDENCE);
	}

	@Test
	void evidenceThatOnlyAFileCitesWhichIsNotOpenIsUsed() throws CoreException {
		// given
		workspace.file("citing.journey", CITING);

		// when
		workspace.open(evidence);

		// then
		until(IDLE_UNUSED);
	}

	@Test
	void aNeedThatOnlySuchAFileAnswersIsAnswered() throws CoreException {
		// given
		IFile needs = workspace.file("needs.journey",
				"package shop\npersona Camille { age 34 need Compare goal Idle }");
		workspace.file("answering.journey",
				"package buy\nimport shop.*\njourney Buy { phase P { step S { answers Camille.Compare } } }");

		// when
		workspace.open(needs);

		// then
		EventLoop.until("only the goal to be unanswered", () -> Workspace.markers(needs, "journey.dsl.ui.problem").stream()
				.map(marker -> marker.getAttribute(IMarker.CHAR_START, 0)).toList()
				.equals(List.of("package shop\npersona Camille { age 34 need Compare goal ".length())));
	}

	@Test
	void evidenceIsUsedOnceAnotherEditorCitesIt() throws CoreException {
		// given
		JourneyEditor citing = workspace.open("citing.journey", CITING.replace("from Survey", ""));
		workspace.open(evidence);
		until(SURVEY_UNUSED, IDLE_UNUSED);

		// when
		citing.replace("emotion 1", "emotion 1 from Survey");

		// then
		until(IDLE_UNUSED);
	}

	@Test
	void itIsUnusedAgainOnceThatEditorClosesUnsaved() throws CoreException {
		// given
		JourneyEditor citing = workspace.open("citing.journey", CITING.replace("from Survey", ""));
		workspace.open(evidence);
		citing.replace("emotion 1", "emotion 1 from Survey");
		until(IDLE_UNUSED);

		// when
		Workspace.page().closeEditor(citing.part(), false);

		// then
		until(SURVEY_UNUSED, IDLE_UNUSED);
	}

	@Test
	void evidenceIsUnusedOnceTheFileThatCitesItIsDeleted() throws CoreException {
		// given
		IFile citing = workspace.file("citing.journey", CITING);
		workspace.open(evidence);
		until(IDLE_UNUSED);

		// when
		citing.delete(true, null);

		// then
		until(SURVEY_UNUSED, IDLE_UNUSED);
	}

	@Test
	void nothingIsUnusedWhileAnotherFileHasAnUnresolvedCitation() throws CoreException {
		// given
		IFile citing = workspace.file("citing.journey", CITING);
		workspace.open(evidence);
		until(IDLE_UNUSED);

		// when
		citing.setContents(new ByteArrayInputStream(CITING.replace("from Survey", "from Surveys")
				.getBytes(StandardCharsets.UTF_8)), true, false, null);

		// then
		until();
	}

	/** Waits until the file with the evidence has exactly these problems, by line. */
	private void until(String... problems) {
		List<String> expected = List.of(problems);
		EventLoop.until("the problems " + expected, () -> Workspace.markers(evidence, "journey.dsl.ui.problem").stream()
				.map(marker -> marker.getAttribute(IMarker.LINE_NUMBER, 0) + " "
						+ marker.getAttribute("journey.code", ""))
				.sorted().toList().equals(expected));
	}
}
