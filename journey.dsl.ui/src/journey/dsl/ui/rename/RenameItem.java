// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.rename;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

import journey.dsl.ui.Texts;

/**
 * The renaming in context menus. The platform's own item for the command would show its shortest key, F2, in the editor
 * too, where F2 opens the hover; this one shows the key that renames where the menu opens. A command of its own for the
 * editor would not do: its key would be in conflict with that of other languages' rename in the same kind of editor.
 */
public final class RenameItem extends ContributionItem implements IWorkbenchContribution {

	private IServiceLocator services;

	@Override
	public void initialize(IServiceLocator locator) {
		services = locator;
	}

	/** The key depends on where the menu opens. */
	@Override
	public boolean isDynamic() {
		return true;
	}

	@Override
	public void fill(Menu menu, int index) {
		MenuItem item = new MenuItem(menu, SWT.PUSH, index);
		String label = Texts.RENAME.text("menu");
		item.setText(key().map(key -> label + '\t' + key.format()).orElse(label));
		item.addListener(SWT.Selection, event -> rename());
	}

	private Optional<TriggerSequence> key() {
		IBindingService bindings = services.getService(IBindingService.class);
		ParameterizedCommand rename = new ParameterizedCommand(services.getService(ICommandService.class)
				.getCommand(IWorkbenchCommandConstants.FILE_RENAME), null);
		return Arrays.stream(bindings.getActiveBindingsFor(rename)).filter(key -> {
			Binding meant = bindings.getPerfectMatch(key);
			return meant != null && rename.equals(meant.getParameterizedCommand());
		}).findFirst();
	}

	private void rename() {
		try {
			services.getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.FILE_RENAME, null);
		} catch (CommandException e) {
			ILog.of(RenameItem.class).error("The renaming cannot begin.", e);
		}
	}
}
