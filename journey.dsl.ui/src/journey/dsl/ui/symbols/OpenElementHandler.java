// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.symbols;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import journey.dsl.ui.navigation.Places;

/** Asks for an element and opens it. */
public final class OpenElementHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		OpenElementDialog dialog = new OpenElementDialog(window.getShell());
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof FileSymbol chosen) {
			Places.open(window.getActivePage(), chosen.file(), chosen.symbol().offset(), chosen.symbol().length());
		}
		return null;
	}
}
