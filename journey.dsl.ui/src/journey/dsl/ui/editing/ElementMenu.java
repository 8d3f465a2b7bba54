// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.editing;

import java.util.function.Consumer;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.services.IServiceLocator;

/** The context menu and the keys of a view that shows elements of journeys; plugin.xml fills them. */
public final class ElementMenu {

	/** The menu's id, and that of the context in which its keys hold. */
	public static final String ID = "journey.dsl.ui.elements";

	private ElementMenu() {
	}

	/**
	 * Gives a control the menu.
	 *
	 * @param control shows the elements
	 * @param site the view's site, in which the keys hold
	 * @param register registers the menu with the site; in an event of its own, since the platform then looks for the
	 *            items of all plug-ins
	 */
	public static void install(Control control, IServiceLocator site, Consumer<MenuManager> register) {
		MenuManager menu = new MenuManager(null, ID);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		control.setMenu(menu.createContextMenu(control));
		site.getService(IContextService.class).activateContext(ID);
		control.getDisplay().asyncExec(() -> {
			if (!control.isDisposed()) {
				register.accept(menu);
			}
		});
	}
}
