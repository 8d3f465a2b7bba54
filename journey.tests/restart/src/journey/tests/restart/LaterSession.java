// SPDX-License-Identifier: EPL-2.0
package journey.tests.restart;

import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

import journey.dsl.ui.map.MapKind;

/** What a user finds on a later morning. */
final class LaterSession {

	private LaterSession() {
	}

	/** Does nothing but to wait until all is there, and to ask for a build. */
	static Map<String, String> look() throws CoreException {
		Shown shown = shown();
		shown.await();
		ShopProject.build();
		shown.await();
		return shown.facts();
	}

	/** Looks too, and in the end goes along a figure as near as it is shown at first. */
	static Map<String, String> lookAndScroll() throws CoreException {
		Map<String, String> facts = look();
		Shown shown = shown();
		IEditorPart editor = shown.page().getActiveEditor();
		shown.choose(MapKind.of("map"));
		shown.press(SWT.ARROW_RIGHT, SWT.MOD1);
		shown.page().activate(editor);
		shown.await();
		facts.put("map.scrolled", shown.mapInWords());
		return facts;
	}

	private static Shown shown() {
		IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
		return new Shown(page);
	}
}
