// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** Dialogs that nobody answers neither stop the tests nor stay unseen. */
class NoDialogLeftTest {

	private static final Duration SOON = Duration.ofMillis(200);

	private final NoDialogLeft dialogs = new NoDialogLeft(SOON, SOON);

	@Test
	void closesADialogThatSomebodyWaitsFor() {
		// given
		dialogs.begin();

		// when
		MessageDialog.openInformation(window(), "Open", "There is no target.");

		// then
		assertThat(dialogs.end()).singleElement().asString().startsWith("Open | ").contains("There is no target.")
				.contains("[OK]");
	}

	@Test
	void closesADialogThatATestLeavesOpen() {
		// given
		dialogs.begin();
		MessageDialog dialog = new MessageDialog(window(), "Save", null, "Shall it be saved?", MessageDialog.QUESTION, 0,
				"Yes");
		dialog.setBlockOnOpen(false);
		dialog.open();

		// when
		assertThat(dialogs.end()).singleElement().asString().contains("Shall it be saved?");

		// then
		assertThat(dialog.getShell()).isNull();
	}

	@Test
	void leavesOutADialogThatIsClosedAgain() {
		// given
		dialogs.begin();
		MessageDialog dialog = new MessageDialog(window(), "Save", null, "Shall it be saved?", MessageDialog.QUESTION, 0,
				"Yes");
		dialog.setBlockOnOpen(false);
		dialog.open();

		// when
		dialog.close();

		// then
		assertThat(dialogs.end()).isEmpty();
	}

	private static Shell window() {
		return Workspace.page().getWorkbenchWindow().getShell();
	}
}
