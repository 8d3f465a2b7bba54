// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;

/** Runs before all others: nothing of the project starts before a journey is opened. */
@Order(1)
class ActivationTest {

	private static final List<String> VIEWS = List.of("org.eclipse.ui.views.ContentOutline",
			"org.eclipse.ui.views.PropertySheet", "org.eclipse.ui.views.ProblemView");

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@Test
	void aWorkbenchWithAnotherFileOpenStartsNothing() throws CoreException {
		// when
		IDE.openEditor(Workspace.page(), workspace.file("notes.txt", "journey"));
		EventLoop.drain();

		// then
		assertThat(started()).isEmpty();
	}

	@Test
	void journeysThatNobodyOpensStartNothing() throws CoreException {
		// when
		workspace.file("sofa.journey", "channel Web \"Site web\"");
		ISetSelectionTarget explorer = (ISetSelectionTarget) Workspace.page()
				.showView("org.eclipse.ui.navigator.ProjectExplorer");
		explorer.selectReveal(new StructuredSelection(workspace.project().getFile("sofa.journey")));
		EventLoop.drain();

		// then
		assertThat(started()).isEmpty();
	}

	/** In the editor of journeys, which newer platforms open every text with. */
	@Test
	void viewsThatShowAnotherFileStartNothing() throws CoreException {
		// given
		IDE.openEditor(Workspace.page(), workspace.file("notes.txt", "journey"),
				"org.eclipse.ui.genericeditor.GenericEditor");

		// when
		for (String view : VIEWS) {
			Workspace.page().showView(view);
			EventLoop.drain();
		}

		// then
		assertThat(started()).isEmpty();
	}

	@Test
	void menusStartNothing() throws CoreException {
		// given
		IDE.openEditor(Workspace.page(), workspace.file("notes.txt", "journey"));

		// when
		for (MenuItem item : Workspace.page().getWorkbenchWindow().getShell().getMenuBar().getItems()) {
			item.getMenu().notifyListeners(SWT.Show, new Event());
			EventLoop.drain();
			item.getMenu().notifyListeners(SWT.Hide, new Event());
		}

		// then
		assertThat(started()).isEmpty();
	}

	private static List<String> started() {
		return Stream.of("journey.dsl", "journey.dsl.ide", "journey.dsl.ui")
				.filter(name -> Platform.getBundle(name).getState() == Bundle.ACTIVE).toList();
	}
}
