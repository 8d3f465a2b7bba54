// SPDX-License-Identifier: EPL-2.0
package journey.tests.restart;

import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** What a user finds the next morning. */
final class LaterSession {

	private LaterSession() {
	}

	/** Does nothing but to wait until all is there, and to ask for a build. */
	static Map<String, String> run() throws CoreException {
		IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
		Shown shown = new Shown(page);
		shown.await();
		ShopProject.build();
		shown.await();
		return shown.facts();
	}
}
