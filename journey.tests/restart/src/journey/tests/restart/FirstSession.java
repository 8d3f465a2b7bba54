// SPDX-License-Identifier: EPL-2.0
package journey.tests.restart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

import journey.dsl.ui.map.JourneyMapView;
import journey.dsl.ui.map.MapKind;

/** What a user does in a new workspace before going home. */
final class FirstSession {

	private static final String PERSPECTIVE = "journey.dsl.ui.perspective";
	private static final String OUTLINE_SORT = "journey.dsl.ui.outline.sort";

	/** The first line that shows: not the first of the text, nor where the selection brings it. */
	private static final int TOP = 40;

	private FirstSession() {
	}

	/** Works, and tells what the workbench shows in the end. */
	static Map<String, String> run() throws CoreException {
		ShopProject.create();
		IWorkbenchPage page = openPerspective();
		Shown shown = new Shown(page);
		select(openOutside(page), "Pack");
		select(open(page, ShopProject.BEHIND), "Pack");
		ITextEditor second = open(page, ShopProject.ACTIVE);
		select(second, "Unpack");
		ITextEditor active = another(second);
		select(active, "Compare");
		useOutline(shown);
		useMap(shown);
		page.activate(active);
		Shown.viewer(active).setTopIndex(TOP);
		ShopProject.build();
		shown.await();
		return shown.facts();
	}

	private static IWorkbenchPage openPerspective() throws WorkbenchException {
		return PlatformUI.getWorkbench().showPerspective(PERSPECTIVE,
				PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
	}

	private static ITextEditor open(IWorkbenchPage page, String file) throws CoreException {
		return (ITextEditor) IDE.openEditor(page, ShopProject.file(file));
	}

	/** A file beside the workspace. */
	private static ITextEditor openOutside(IWorkbenchPage page) throws CoreException {
		Path file = Path.of(Platform.getLocation().toOSString()).resolveSibling("outside.journey");
		try {
			Files.writeString(file, ShopProject.BEHIND_TEXT);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return (ITextEditor) IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri()));
	}

	/** As "New Editor" does. */
	private static ITextEditor another(IEditorPart editor) throws CoreException {
		IWorkbenchPage page = editor.getSite().getPage();
		return (ITextEditor) page.openEditor(editor.getEditorInput(), editor.getSite().getId(), true,
				IWorkbenchPage.MATCH_NONE);
	}

	private static void select(ITextEditor editor, String text) {
		int offset = editor.getDocumentProvider().getDocument(editor.getEditorInput()).get().indexOf(text);
		editor.selectAndReveal(offset, text.length());
	}

	private static void useOutline(Shown shown) {
		EventLoop.until("the outline", () -> !shown.outline().isEmpty());
		press(shown.outlineView(), OUTLINE_SORT);
	}

	/** Presses a button of a view's tool bar, which has those of the view's other pages too. */
	private static void press(IViewPart view, String id) {
		Stream.of(((IViewSite) view.getSite()).getActionBars().getToolBarManager().getItems())
				.filter(item -> item.isVisible() && id.equals(item.getId()))
				.map(item -> item instanceof SubContributionItem wrapped ? wrapped.getInnerItem() : item)
				.map(item -> ((ActionContributionItem) item).getAction()).forEach(action -> {
					action.setChecked(!action.isChecked());
					action.run();
				});
	}

	/** Another figure, nearer than it is shown at first. */
	private static void useMap(Shown shown) throws CoreException {
		shown.page().showView(JourneyMapView.ID);
		shown.choose(MapKind.of("flow"));
		for (int times = 0; times < 3; times++) {
			shown.press(SWT.KEYPAD_ADD, SWT.NONE);
		}
		shown.press(SWT.ARROW_LEFT, SWT.MOD1);
	}
}
