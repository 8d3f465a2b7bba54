// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.dsl.ui.symbols.SymbolComputer;

class SymbolsTest {

	private static final String TEXT = """
			package shop
			channel Web "Site web"
			journey Buy { phase Search { step Compare "Je compare" { touchpoint Catalogue via Web } } }
			""";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@Test
	void elementsOfFilesThatNobodyHasOpenedAreFound() throws CoreException {
		// given
		workspace.file("a.journey", TEXT);

		// then
		assertThat(labels("comp")).containsExactly("Compare – Je compare (Step, a.journey)");
	}

	@Test
	void titlesAreFoundToo() throws CoreException {
		// given
		workspace.file("a.journey", TEXT);

		// then
		assertThat(labels("SITE")).containsExactly("Web – Site web (Channel, a.journey)");
	}

	@Test
	void aTextThatIsNotSavedCounts() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		SymbolComputer computer = new SymbolComputer();
		EventLoop.until("the name", () -> labels(computer, "Compare").size() == 1);

		// when
		editor.replace("step Compare", "step Contrast");

		// then
		EventLoop.until("the new name", () -> labels(computer, "Contrast").size() == 1);
	}

	@Test
	void oneLetterIsNotEnough() throws CoreException {
		// given
		workspace.file("a.journey", TEXT);

		// then
		assertThat(labels("c")).isEmpty();
	}

	@Test
	void choosingOneOpensItsFile() throws CoreException {
		// given
		workspace.file("a.journey", TEXT);
		QuickAccessElement found = elements(new SymbolComputer(), "Catalogue").get(0);

		// when
		found.execute();

		// then
		assertThat(new JourneyEditor((ITextEditor) Workspace.page().getActiveEditor()).selected()).isEqualTo("Catalogue");
	}

	@Test
	void theDialogFindsAndOpensAnElement() throws CoreException {
		// given
		workspace.file("a.journey", TEXT);
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);

		// when
		Display.getCurrent().timerExec(20, () -> chooseInDialog("Cata", end));
		Commands.run("journey.dsl.ui.symbols.open");

		// then
		EventLoop.until("the file", () -> Workspace.page().getActiveEditor() != null);
		assertThat(new JourneyEditor((ITextEditor) Workspace.page().getActiveEditor()).selected()).isEqualTo("Catalogue");
	}

	/** Is run again and again while the dialog has the event loop; closes it when the time is up. */
	private static void chooseInDialog(String start, long end) {
		Optional<Shell> dialog = dialog();
		dialog.ifPresent(shell -> type(shell, start));
		if (dialog.filter(shell -> Widgets.in(shell, Table.class).get(0).getSelectionCount() == 1)
				.filter(shell -> shell.getDefaultButton().isEnabled()).isPresent()) {
			dialog.get().getDefaultButton().notifyListeners(SWT.Selection, new Event());
		} else if (System.nanoTime() < end) {
			Display.getCurrent().timerExec(20, () -> chooseInDialog(start, end));
		} else {
			dialog.ifPresent(Shell::close);
		}
	}

	private static void type(Shell dialog, String start) {
		Text text = Widgets.in(dialog, Text.class).get(0);
		if (!text.getText().equals(start)) {
			text.setText(start);
		}
	}

	private static Optional<Shell> dialog() {
		return Arrays.stream(Display.getCurrent().getShells())
				.filter(shell -> shell.getText().equals("Open Journey Element")).findFirst();
	}

	private static List<String> labels(String search) {
		return labels(new SymbolComputer(), search);
	}

	private static List<String> labels(SymbolComputer computer, String search) {
		return elements(computer, search).stream().map(QuickAccessElement::getLabel).toList();
	}

	private static List<QuickAccessElement> elements(SymbolComputer computer, String search) {
		return EventLoop.inBackground(() -> Arrays.asList(computer.computeElements(search, new NullProgressMonitor())));
	}
}
