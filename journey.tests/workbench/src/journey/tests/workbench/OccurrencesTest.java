// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OccurrencesTest {

	private static final String SWITCH = "org.eclipse.ui.genericeditor.togglehighlight";

	private static final String TEXT = """
			channel Web
			channel Shop
			journey Buy { phase P { step S { touchpoint A via Web touchpoint B via Web touchpoint C via Shop } } }
			// Web is a word here
			""";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	private boolean switchedOff;

	@AfterEach
	void switchOn() {
		if (switchedOff) {
			Commands.run(SWITCH);
		}
	}

	@Test
	void theElementAtTheCaretIsMarkedWhereverItIsNamed() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);

		// when
		editor.part().selectAndReveal(editor.offset("via Web") + 5, 0);

		// then
		EventLoop.until("three marks", () -> marks(editor).equals(List.of("Web", "Web", "Web")));
	}

	@Test
	void theMarksFollowTheCaret() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		editor.part().selectAndReveal(editor.offset("via Web") + 5, 0);
		EventLoop.until("three marks", () -> marks(editor).size() == 3);

		// when
		editor.part().selectAndReveal(editor.offset("channel Shop") + 9, 0);

		// then
		EventLoop.until("two marks", () -> marks(editor).equals(List.of("Shop", "Shop")));
	}

	@Test
	void whereNothingIsNamedNothingIsMarked() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		editor.part().selectAndReveal(editor.offset("via Web") + 5, 0);
		EventLoop.until("three marks", () -> marks(editor).size() == 3);

		// when
		editor.part().selectAndReveal(editor.offset("journey"), 0);

		// then
		EventLoop.until("no marks", () -> marks(editor).isEmpty());
	}

	@Test
	void theCommandOfThePlatformSwitchesThemOff() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		editor.part().selectAndReveal(editor.offset("via Web") + 5, 0);
		EventLoop.until("three marks", () -> marks(editor).size() == 3);

		// when
		Commands.run(SWITCH);
		switchedOff = true;

		// then
		EventLoop.until("no marks", () -> marks(editor).isEmpty());
	}

	@Test
	void theDeclarationHasAMarkOfItsOwn() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);

		// when
		editor.part().selectAndReveal(editor.offset("via Shop") + 5, 0);

		// then
		EventLoop.until("two marks", () -> marks(editor).size() == 2);
		assertThat(editor.annotated("journey.dsl.ui.occurrence.declaration")).containsExactly("Shop");
	}

	private static List<String> marks(JourneyEditor editor) {
		return editor.annotated("journey.dsl.ui.occurrence");
	}
}
