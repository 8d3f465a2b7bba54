// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardDescriptor;

/** Wizards and pages as a user fills them in. */
final class Dialogs {

	private Dialogs() {
	}

	/** Opens a wizard that the workbench knows; it does not ask whether to switch perspectives. */
	static WizardDialog open(String id, Object... selection) throws Exception {
		InstanceScope.INSTANCE.getNode("org.eclipse.ui.ide").put("SWITCH_PERSPECTIVE_ON_PROJECT_CREATION", "never");
		IWizardDescriptor descriptor = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id);
		if (descriptor == null) {
			descriptor = PlatformUI.getWorkbench().getExportWizardRegistry().findWizard(id);
		}
		IWorkbenchWizard wizard = descriptor.createWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(selection));
		return open(wizard);
	}

	private static WizardDialog open(IWizard wizard) {
		Shell parent = Workspace.page().getWorkbenchWindow().getShell();
		WizardDialog dialog = new WizardDialog(parent, wizard);
		dialog.setBlockOnOpen(false);
		dialog.create();
		dialog.getShell().setSize(Math.max(620, dialog.getShell().getSize().x), 620);
		dialog.open();
		EventLoop.drain();
		return dialog;
	}

	/** Goes to the next page. */
	static void next(WizardDialog dialog) {
		dialog.showPage(dialog.getCurrentPage().getNextPage());
		EventLoop.drain();
	}

	/** Presses Finish. */
	static void finish(WizardDialog dialog) {
		press(dialog.getShell(), button -> button == dialog.getShell().getDefaultButton()
				|| button.getText().replace("&", "").equals("Finish"));
	}

	/** The field that follows a label. */
	static <T extends Control> T field(Composite area, String label, Class<T> type) {
		List<Control> all = all(area);
		for (int index = 0; index < all.size(); index++) {
			if (all.get(index) instanceof Label found && found.getText().replace("&", "").startsWith(label)) {
				return type.cast(all.subList(index, all.size()).stream().filter(type::isInstance).findFirst()
						.orElseThrow());
			}
		}
		throw new IllegalArgumentException("no label " + label);
	}

	/** The first control of a type. */
	static <T extends Control> T first(Composite area, Class<T> type) {
		return all(area).stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

	/** A button by its text. */
	static Button button(Composite area, String text) {
		return all(area).stream().filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.getText().replace("&", "").startsWith(text)).findFirst().orElseThrow();
	}

	/** Presses a button by its text; a check box changes its state. */
	static void press(Composite area, String text) {
		press(area, button -> button.getText().replace("&", "").startsWith(text));
	}

	private static void press(Composite area, Predicate<Button> which) {
		Button button = all(area).stream().filter(Button.class::isInstance).map(Button.class::cast).filter(which)
				.findFirst().orElseThrow();
		if ((button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
			button.setSelection(!button.getSelection());
		}
		button.notifyListeners(SWT.Selection, new Event());
		EventLoop.drain();
	}

	private static List<Control> all(Composite area) {
		List<Control> controls = new ArrayList<>();
		for (Control child : area.getChildren()) {
			controls.add(child);
			if (child instanceof Composite composite) {
				controls.addAll(all(composite));
			}
		}
		return controls;
	}
}
