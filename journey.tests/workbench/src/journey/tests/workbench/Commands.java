// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;

/** Runs commands as their menu items and keys do. */
final class Commands {

	private Commands() {
	}

	/** Runs a command in what is active. */
	static void run(String id) {
		EventLoop.until(id + " is enabled", () -> isEnabled(id));
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			throw new AssertionError(id, e);
		}
	}

	/** Whether a command can be run in what is active. */
	static boolean isEnabled(String id) {
		return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id).isEnabled();
	}

	/** The key of a command in what is active; empty where it has none. */
	static String key(String id) {
		TriggerSequence key = PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFor(id);
		return key == null ? "" : key.format();
	}
}
