// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

import journey.dsl.diagram.Diagrams;
import journey.dsl.diagram.Window;

/** From the text to the diagrams and back; Sirius itself is played by an empty bundle of its name. */
class ShowInDiagramTest {

	private static final String SHOW = "journey.dsl.ui.diagram.show";

	private static final String BUY = "journey Buy {\n\tphase Search {\n\t\tstep Ask \"Ask\" { emotion 1 }\n\t}\n}\n";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	private final BundleContext bundles = FrameworkUtil.getBundle(ShowInDiagramTest.class).getBundleContext();

	@Test
	void isNotOfferedWithoutSirius() throws CoreException {
		// when
		JourneyEditor editor = workspace.open("buy.journey", BUY);

		// then
		assertThat(isOffered(editor)).isFalse();
		assertThat(Commands.isEnabled(SHOW)).isFalse();
	}

	@Test
	void isOfferedWithSirius() throws CoreException, BundleException, IOException {
		try (InstalledBundle sirius = new InstalledBundle("org.eclipse.sirius.ui")) {
			// when
			JourneyEditor editor = workspace.open("buy.journey", BUY);

			// then
			assertThat(isOffered(editor)).isTrue();
		}
	}

	@Test
	void showsTheElementAtTheCaret() throws CoreException, BundleException, IOException {
		List<URI> shown = new ArrayList<>();
		ServiceRegistration<Diagrams> diagrams = bundles.registerService(Diagrams.class, shown::add, null);
		try (InstalledBundle sirius = new InstalledBundle("org.eclipse.sirius.ui")) {
			// given
			JourneyEditor editor = workspace.open("buy.journey", BUY);
			editor.part().selectAndReveal(editor.offset("Ask \""), 0);

			// when
			Commands.run(SHOW);

			// then
			EventLoop.until("the step is shown", () -> !shown.isEmpty());
			assertThat(shown).containsExactly(URI.createURI("platform:/resource/journeys/buy.journey#/Buy/Search/Ask"));
		} finally {
			diagrams.unregister();
		}
	}

	@Test
	void opensTheTextOfAnElementOfADiagram() throws CoreException {
		// given
		workspace.file("buy.journey", BUY);
		ServiceReference<Window> reference = bundles.getServiceReference(Window.class);

		// when
		bundles.getService(reference).openText(URI.createURI("platform:/resource/journeys/buy.journey#/Buy/Search/Ask"));

		// then
		EventLoop.until("the step is selected", () -> Workspace.page().getActiveEditor() instanceof ITextEditor editor
				&& "Ask".equals(new JourneyEditor(editor).selected()));
		bundles.ungetService(reference);
	}

	/** Whether the menu of a text offers it. */
	private static boolean isOffered(JourneyEditor editor) {
		Menu menu = editor.widget().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		try {
			return Arrays.stream(menu.getItems()).map(MenuItem::getText).anyMatch("Show in Diagram"::equals);
		} finally {
			menu.notifyListeners(SWT.Hide, new Event());
		}
	}
}
