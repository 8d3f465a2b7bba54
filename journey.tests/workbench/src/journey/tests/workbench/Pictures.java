// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.dsl.documentation.scene.Theme;
import journey.dsl.ui.map.JourneyMapView;

/**
 * Takes the pictures of docs/images. No part of the tests: <code>releng/images-eclipse</code> runs it, with the furniture
 * example in the system property <code>journey.example</code>.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Pictures {

	private static final String OUTLINE = "org.eclipse.ui.views.ContentOutline";
	private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";
	private static final String PROPERTIES = "org.eclipse.ui.views.PropertySheet";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	private final IWorkbenchPage page = Workspace.page();
	private JourneyEditor editor;

	@BeforeEach
	void open() throws CoreException, IOException {
		page.getWorkbenchWindow().getShell().setBounds(0, 0, 1280, 800);
		page.showView(EXPLORER);
		page.showView(OUTLINE);
		String text = Files.readString(Path.of(System.getProperty("journey.example")));
		editor = workspace.open("furniture.journey", text.substring(text.indexOf("package ")));
		EventLoop.until("markers", () -> !editor.visibleMarkers().isEmpty());
	}

	@AfterEach
	void restore() {
		page.closeAllEditors(false);
		Themes.show(Themes.LIGHT);
		EventLoop.drain();
	}

	@Test
	@Order(1)
	void proposals() {
		editor.part().setFocus();
		int place = editor.offset("touchpoint Hotline");
		editor.replace("touchpoint Hotline", "touchpoint Advice via \n                touchpoint Hotline");
		editor.part().selectAndReveal(place + "touchpoint Advice via ".length(), 0);
		((ITextOperationTarget) editor.viewer()).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
		EventLoop.until("the list", () -> visible() > 1);
		save("eclipse-editor");
	}

	@Test
	@Order(2)
	void map() throws CoreException {
		JourneyMap map = JourneyMap.open();
		page.setPartState(page.findViewReference(JourneyMapView.ID), IWorkbenchPage.STATE_RESTORED);
		map.await();
		map.click(map.elements().stream().filter(id -> id.endsWith("Compare")).findFirst().orElseThrow());
		map.await();
		save("eclipse-map");
		page.hideView(map.view());
	}

	@Test
	@Order(5)
	void dark() throws CoreException {
		JourneyMap map = JourneyMap.open();
		Themes.show(Themes.DARK);
		EventLoop.until("dark", () -> map.canvas().theme() == Theme.DARK);
		map.await();
		save("eclipse-dark");
		page.hideView(map.view());
	}

	@Test
	@Order(3)
	void outlineAndProperties() throws CoreException {
		page.showView(PROPERTIES);
		page.activate(editor.part());
		editor.part().selectAndReveal(editor.offset("Advice \"J'appelle"), "Advice".length());
		EventLoop.until("properties", () -> ((PropertySheet) page.findView(PROPERTIES))
				.getCurrentPage().getControl() instanceof Tree tree && tree.getItemCount() > 2);
		save("eclipse-outline");
		page.hideView(page.findView(PROPERTIES));
	}

	@Test
	@Order(4)
	void quickFix() {
		editor.replace("via Call", "via Cal");
		editor.part().setFocus();
		editor.part().selectAndReveal(editor.offset("via Cal") + "via ".length(), 0);
		EventLoop.until("a problem", () -> editor.liveProblems().stream().anyMatch(text -> text.contains("Cal")));
		((ITextOperationTarget) editor.viewer()).doOperation(ISourceViewer.QUICK_ASSIST);
		EventLoop.until("the list", () -> visible() > 1);
		save("eclipse-quick-fix");
	}

	private long visible() {
		long count = 0;
		for (Shell shell : editor.widget().getDisplay().getShells()) {
			count += shell.isVisible() ? 1 : 0;
		}
		return count;
	}

	private void save(String name) {
		// what the workbench does a moment later, such as minings, shall be in the picture
		long end = System.nanoTime() + 2_000_000_000L;
		EventLoop.until("a quiet workbench", () -> System.nanoTime() > end);
		assertThat(Screenshot.save(name, window()).colors()).isGreaterThan(20);
	}

	/** The window without the place of a frame, which nobody draws on a virtual display. */
	private Rectangle window() {
		Shell shell = page.getWorkbenchWindow().getShell();
		Rectangle inside = shell.getDisplay().map(shell, null, shell.getClientArea());
		return new Rectangle(0, 0, inside.x + inside.width, inside.y + inside.height);
	}
}
